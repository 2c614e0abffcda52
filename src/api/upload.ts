/** Like `fetch` for bytes that take a while: only this old way of asking tells how much of them has gone. */
export const upload = (
  url: string,
  { method = 'POST', headers, signal }: RequestInit,
  bytes: ArrayBuffer,
  onProgress?: (part: number) => void,
): Promise<Response> =>
  new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open(method, url);
    call.withCredentials = true;
    call.responseType = 'text';
    for (const [name, value] of new Headers(headers)) call.setRequestHeader(name, value);
    call.upload.addEventListener('progress', ({ loaded, total }) => onProgress?.(total ? loaded / total : 0));
    call.addEventListener('load', () => {
      const told = ['Content-Type', 'Retry-After'].flatMap((name) => {
        const value = call.getResponseHeader(name);
        return value ? [[name, value] as [string, string]] : [];
      });
      resolve(new Response(call.responseText, { status: call.status, headers: told }));
    });
    call.addEventListener('error', () => reject(new TypeError('unreachable')));
    const stop = () => {
      call.abort();
      reject(new DOMException('stopped', 'AbortError'));
    };
    signal?.addEventListener('abort', stop, { once: true });
    call.send(bytes);
  });
