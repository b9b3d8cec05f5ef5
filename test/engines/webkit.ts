import { eventually, expressionOf, type Engine } from "./engine.ts";
import { freePort, newFolder, start, type Program } from "./process.ts";

/** What a WebDriver answers. */
interface Answer {
  readonly value: { readonly [key: string]: unknown } | string | null;
}

/** WebKitGTK over WebDriver (W3C), in a screen of its own (Xvfb): the nearest thing to Safari on Linux. */
export async function openWebkit(driver: string, browser: string, screen: string): Promise<Engine> {
  const [port, display] = [await freePort(), `:${90 + (process.pid % 900)}`];
  const programs: Program[] = [];
  const end = async (): Promise<void> => {
    for (const program of programs.toReversed()) await program.end();
  };
  const from = `http://127.0.0.1:${port}`;
  const send = async (path: string, body?: object, method = "POST"): Promise<Answer["value"]> => {
    const response = await fetch(`${from}${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body), headers: { "content-type": "application/json" } } : {}),
    });
    const { value } = (await response.json()) as Answer;
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  try {
    programs.push(start(screen, [display, "-screen", "0", "1000x1300x24", "-nolisten", "tcp"], newFolder()));
    programs.push(
      start(driver, [`--port=${port}`], newFolder(), {
        DISPLAY: display,
        LIBGL_ALWAYS_SOFTWARE: "1",
        WEBKIT_DISABLE_COMPOSITING_MODE: "1",
        // Root has no sandbox.
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
      }),
    );
    const { sessionId, capabilities } = (await eventually(() =>
      send("/session", {
        capabilities: {
          alwaysMatch: {
            "webkitgtk:browserOptions": { binary: browser, args: ["--automation", "--autoplay-policy=allow"] },
          },
        },
      }),
    )) as { readonly sessionId: string; readonly capabilities: { readonly browserVersion?: string } };
    const session = `/session/${sessionId}`;
    await send(`${session}/timeouts`, { script: 60_000 });
    return {
      name: `WebKitGTK/${capabilities.browserVersion ?? ""}`,
      async open(address) {
        await send(`${session}/url`, { url: address });
      },
      async run(work, ...given) {
        const script = `const done = arguments[arguments.length - 1];
          ${expressionOf(work, given)}.then((value) => done({ value }), (error) => done({ error: String(error) }));`;
        const { value, error } = (await send(`${session}/execute/async`, { script, args: [] })) as {
          readonly value?: string;
          readonly error?: string;
        };
        if (error !== undefined) throw new Error(error);
        return JSON.parse(value!);
      },
      async close() {
        await send(session, undefined, "DELETE").catch(() => undefined);
        await end();
      },
    };
  } catch (error) {
    const output = programs.map((program) => program.output()).join("\n");
    await end();
    throw new Error(`${driver}: ${output}`, { cause: error });
  }
}
