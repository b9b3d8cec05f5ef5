import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expressionOf, type Engine } from "./engine.ts";
import { freePort, newFolder, start } from "./process.ts";
import { connect } from "./socket.ts";

/** What Firefox answers to `script.evaluate`. */
interface Evaluated {
  readonly type: string;
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** Firefox over WebDriver BiDi (W3C). */
export async function openFirefox(file: string): Promise<Engine> {
  const [folder, port] = [newFolder(), await freePort()];
  // No requests of its own, no questions; sound plays.
  const preferences = {
    "app.update.disabledForTesting": true,
    "datareporting.policy.dataSubmissionEnabled": false,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
    // A click of a program is not a touch.
    "media.autoplay.default": 0,
    "media.autoplay.blocking_policy": 0,
  };
  writeFileSync(
    join(folder, "user.js"),
    Object.entries(preferences)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${String(value)});\n`)
      .join(""),
  );
  const program = start(
    file,
    ["--headless", "--no-remote", `--remote-debugging-port=${port}`, "--profile", folder, "about:blank"],
    folder,
    { MOZ_DISABLE_CONTENT_SANDBOX: "1" },
  );
  try {
    const commands = await connect(`ws://127.0.0.1:${port}/session`);
    const { capabilities } = (await commands.send("session.new", { capabilities: {} })) as {
      readonly capabilities?: { readonly browserVersion?: string };
    };
    const { contexts } = (await commands.send("browsingContext.getTree", {})) as {
      readonly contexts?: readonly { readonly context: string }[];
    };
    const { context } = contexts![0]!;
    return {
      name: `Firefox/${capabilities?.browserVersion ?? ""}`,
      async open(address) {
        await commands.send("browsingContext.navigate", { context, url: address, wait: "complete" });
      },
      async run(work, ...given) {
        const answer = (await commands.send("script.evaluate", {
          expression: expressionOf(work, given),
          target: { context },
          awaitPromise: true,
        })) as unknown as Evaluated;
        if (answer.type === "exception") throw new Error(answer.exceptionDetails?.text);
        return JSON.parse(answer.result!.value!);
      },
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
