/* SPDX-License-Identifier: Apache-2.0 */
/* A program that reads some bytes and writes others. */
#include "ingest/pdf.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* Bytes of memory that it may ask for. */
#define MEMORY_MAX ((rlim_t)4 << 30)

extern char **environ;

struct process {
    pid_t pid;
    int in;        /* what it reads is written here; -1 closed */
    int out;       /* what it writes is read here */
    int64_t until; /* milliseconds of the monotonic clock */
};

static int64_t now(void)
{
    struct timespec time;
    (void)clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

static void close_one(int *fd)
{
    if (*fd >= 0) {
        (void)close(*fd);
        *fd = -1;
    }
}

/* Starts it with `in` as its standard input, `out` as its output, and its
 * complaints to nobody.  Returns an errno. */
static int spawn(const char *const *argv, int in, int out, pid_t *pid)
{
    posix_spawn_file_actions_t actions;
    int code = posix_spawn_file_actions_init(&actions);
    if (code != 0) {
        return code;
    }
    code = posix_spawn_file_actions_adddup2(&actions, in, STDIN_FILENO);
    code =
        code ? code
             : posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO);
    code = code ? code
                : posix_spawn_file_actions_addopen(&actions, STDERR_FILENO,
                                                   "/dev/null", O_WRONLY, 0);
    code = code ? code
                : posix_spawnp(pid, argv[0], &actions, NULL,
                               (char *const *)(uintptr_t)argv, environ);
    (void)posix_spawn_file_actions_destroy(&actions);
    return code;
}

static void bound(pid_t pid, uint32_t seconds)
{
    const struct rlimit memory = {MEMORY_MAX, MEMORY_MAX};
    const struct rlimit time = {seconds, seconds};
    (void)prlimit(pid, RLIMIT_AS, &memory, NULL);
    (void)prlimit(pid, RLIMIT_CPU, &time, NULL);
}

/* Both ways are sockets, for writing into a closed one can be told not to
 * raise a signal.  They are not inherited by other programs. */
static dgm_err begin(struct process *self, const char *const *argv,
                     uint32_t seconds)
{
    int to[2] = {-1, -1};
    int from[2] = {-1, -1};
    int code =
        socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, to) != 0 ||
                socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, from) != 0
            ? errno
            : 0;
    code = code ? code : spawn(argv, to[1], from[1], &self->pid);
    close_one(&to[1]);
    close_one(&from[1]);
    self->in = to[0];
    self->out = from[0];
    self->until = now() + (int64_t)seconds * 1000;
    if (code == 0) {
        bound(self->pid, seconds);
        return DGM_ERR_OK;
    }
    return code == ENOENT   ? DGM_ERR_NOT_FOUND
           : code == ENOMEM ? DGM_ERR_MEMORY
                            : DGM_ERR_IO;
}

/* Writes what it takes now. */
static void feed(struct process *self, dgm_str *in)
{
    ssize_t sent =
        send(self->in, in->ptr, in->len, MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent > 0) {
        *in = (dgm_str){in->ptr + sent, in->len - (uint32_t)sent};
    }
    bool broken = sent < 0 && errno != EAGAIN && errno != EINTR;
    if (broken || in->len == 0) {
        close_one(&self->in);
    }
}

/* Reads what there is; *ended at the end. */
static dgm_err drain(struct process *self, dgm_buf *out, bool *ended)
{
    char piece[16384];
    ssize_t got = recv(self->out, piece, sizeof piece, MSG_DONTWAIT);
    if (got > 0) {
        dgm_buf_add(out, piece, (size_t)got);
    }
    *ended = got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR);
    return out->failed;
}

static dgm_err talk(struct process *self, dgm_str in, dgm_buf *out)
{
    for (bool ended = false; !ended;) {
        int64_t left = self->until - now();
        if (left <= 0) {
            return DGM_ERR_LIMIT;
        }
        struct pollfd fd[] = {{.fd = self->out, .events = POLLIN},
                              {.fd = self->in, .events = POLLOUT}};
        if (poll(fd, 2, (int)left) < 0 && errno != EINTR) {
            return DGM_ERR_IO;
        }
        if (self->in >= 0 && fd[1].revents) {
            feed(self, &in);
        }
        if (fd[0].revents) {
            DGM_TRY(drain(self, out, &ended));
        }
    }
    return DGM_ERR_OK;
}

/* Its exit code; -1 when it was killed or cannot be known. */
static int end(struct process *self)
{
    int status = 0;
    pid_t done;
    do {
        done = waitpid(self->pid, &status, 0);
    } while (done < 0 && errno == EINTR);
    return done == self->pid && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

dgm_err dgm_process_run(const char *const *argv, dgm_str in, uint32_t seconds,
                        dgm_buf *out, int *status)
{
    struct process self = {.pid = -1, .in = -1, .out = -1};
    *status = -1;
    dgm_err code = begin(&self, argv, seconds);
    if (code == DGM_ERR_OK) {
        code = talk(&self, in, out);
        if (code != DGM_ERR_OK) {
            (void)kill(self.pid, SIGKILL);
        }
        *status = end(&self);
    }
    close_one(&self.in);
    close_one(&self.out);
    return code;
}
