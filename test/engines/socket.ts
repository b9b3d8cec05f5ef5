import { eventually } from "./engine.ts";

/** Commands over a WebSocket, each with a number that its answer repeats: what CDP and WebDriver BiDi have in common. */
export interface Commands {
  send(method: string, params: object): Promise<{ readonly [key: string]: unknown }>;
  close(): void;
}

/** The messages of both protocols: an answer with a result, or an error in one of two forms. */
interface Message {
  readonly id?: number;
  readonly result?: { readonly [key: string]: unknown };
  readonly error?: unknown;
  readonly message?: string;
}

/** Connect to an address as soon as something listens there. */
export async function connect(address: string): Promise<Commands> {
  const socket = await eventually(
    () =>
      new Promise<WebSocket>((resolve, reject) => {
        const trial = new WebSocket(address);
        trial.addEventListener("open", () => resolve(trial));
        trial.addEventListener("error", () => reject(new Error(`no connection to ${address}`)));
      }),
  );
  const waiting = new Map<number, (message: Message) => void>();
  /** The program has ended, or ends with its last answer outstanding: nobody waits for it. */
  socket.addEventListener("close", () => {
    for (const answer of waiting.values()) answer({ error: "the browser has closed the connection" });
    waiting.clear();
  });
  socket.addEventListener("message", ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id === undefined) return;
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  });
  let count = 0;
  return {
    send(method, params) {
      if (socket.readyState !== WebSocket.OPEN)
        return Promise.reject(new Error(`${method}: the browser has closed the connection`));
      const id = ++count;
      socket.send(JSON.stringify({ id, method, params }));
      return new Promise((resolve, reject) =>
        waiting.set(id, ({ error, message, result }) => {
          if (error === undefined) resolve(result ?? {});
          else reject(new Error(`${method}: ${message ?? JSON.stringify(error)}`));
        }),
      );
    },
    close: () => socket.close(),
  };
}
