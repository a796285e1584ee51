/* SPDX-License-Identifier: Apache-2.0 */
/* Learns what the evidence weighs by which events become incidents. */
#ifndef DGM_TRAIN_INCIDENTS_H
#define DGM_TRAIN_INCIDENTS_H

/* The command line behind --incidents; an exit code. */
int incidents_main(int argc, char **argv);

#endif
