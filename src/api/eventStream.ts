/** Reads a `text/event-stream`, cut into pieces anywhere. */
export interface EventStream {
  push: (text: string) => void;
  /** Of the last block read whole; also of one that carried nothing else. */
  lastId: () => string | undefined;
}

export const createEventStream = (onData: (data: string) => void): EventStream => {
  let rest = '';
  let data: string[] = [];
  let id: string | undefined;
  let lastId: string | undefined;

  const endBlock = () => {
    lastId = id;
    if (data.length > 0) onData(data.join('\n'));
    data = [];
  };
  const take = (line: string) => {
    if (line === '') return endBlock();
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === 'data') data.push(value);
    if (field === 'id' && !value.includes('\0')) id = value;
  };

  return {
    push: (text) => {
      // A carriage return at the very end may be half of a line's end.
      const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? '';
      for (const line of lines) take(line);
    },
    lastId: () => lastId,
  };
};
