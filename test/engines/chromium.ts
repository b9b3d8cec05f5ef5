import { eventually, expressionOf, type Engine } from "./engine.ts";
import { freePort, newFolder, start } from "./process.ts";
import { connect } from "./socket.ts";

/** What Chromium answers to `Runtime.evaluate`. */
interface Evaluated {
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly exception?: { readonly description?: string }; readonly text?: string };
}

/** Chromium of any version since 80, over the Chrome DevTools Protocol. */
export async function openChromium(
  file: string,
  flags: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Engine> {
  const [folder, port] = [newFolder(), await freePort()];
  const program = start(
    file,
    [...flags, "--headless", `--remote-debugging-port=${port}`, `--user-data-dir=${folder}`, "about:blank"],
    folder,
    env,
  );
  try {
    const from = `http://127.0.0.1:${port}/json`;
    const list = await eventually(async () => {
      const pages = (await (await fetch(`${from}/list`)).json()) as { type: string; webSocketDebuggerUrl: string }[];
      return pages.find(({ type }) => type === "page");
    });
    const { Browser: name } = (await (await fetch(`${from}/version`)).json()) as { Browser: string };
    const commands = await connect(list.webSocketDebuggerUrl);
    const evaluate = async (expression: string): Promise<string | undefined> => {
      const { result, exceptionDetails } = (await commands.send("Runtime.evaluate", {
        expression,
        awaitPromise: true,
        returnByValue: true,
      })) as Evaluated;
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result?.value;
    };
    await commands.send("Page.enable", {});
    return {
      name,
      async open(address) {
        await commands.send("Page.navigate", { url: address });
        await eventually(async () =>
          (await evaluate(`location.href === ${JSON.stringify(address)} && document.readyState`)) === "complete"
            ? true
            : undefined,
        );
      },
      run: async (work, ...given) => JSON.parse((await evaluate(expressionOf(work, given)))!),
      async close() {
        commands.close();
        await program.end();
      },
    };
  } catch (error) {
    await program.end();
    throw new Error(`${file}: ${program.output()}`, { cause: error });
  }
}
