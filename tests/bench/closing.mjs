const closers = [];

/** What was opened on the way is closed at the end, the last first. */
export const closing = {
  later: (close) => closers.push(close),
  all: async () => {
    for (const close of closers.splice(0).reverse()) await close();
  },
};
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    void closing.all().finally(() => process.exit(130));
  });
}
