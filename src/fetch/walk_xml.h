/* SPDX-License-Identifier: Apache-2.0 */
/* Small XML files, element by element: lists of feeds, sitemaps. */
#ifndef DGM_FETCH_WALK_XML_H
#define DGM_FETCH_WALK_XML_H

#include "base/error.h"
#include "base/str.h"

#include <libxml/xmlreader.h>

/* Called at each node, with the reader there; an error ends the walk. */
typedef dgm_err dgm_xml_node_fn(void *context, xmlTextReader *xml);

/* Walks through the nodes of `bytes`.  DGM_ERR_SYNTAX with the line where it
 * is no XML, or declares a type, with which entities could come; `what` names
 * it in messages ("list of feeds"). */
DGM_CHECKED dgm_err dgm_walk_xml(dgm_str bytes, const char *what,
                                 dgm_xml_node_fn *node, void *context,
                                 dgm_error *err);

/* Whether the reader stands at the beginning of an element of that name, in
 * any letters and name space. */
bool dgm_xml_at(xmlTextReader *xml, const char *name);

/* Whether two names are the same but for the case of letters; NULL is none. */
bool dgm_xml_same(const char *name, const char *other);

#endif
