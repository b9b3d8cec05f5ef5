import { join } from "node:path";
import { build } from "vite";

/**
 * Code as it is published, for Node: each input one file, what two of them share beside them, other packages left outside. One
 * file, because Node takes longer to find a hundred files than to read them.
 */
export async function bundlePackage(
  folder: string,
  input: { readonly [name: string]: string },
  out: string,
): Promise<void> {
  await build({
    root: folder,
    configFile: false,
    logLevel: "warn",
    build: {
      ssr: true,
      outDir: out,
      emptyOutDir: true,
      target: "es2024",
      minify: false,
      sourcemap: true,
      rollupOptions: {
        input: Object.fromEntries(Object.entries(input).map(([name, file]) => [name, join(folder, file)])),
        external: (id) => /^(?:node:|@?[a-z])/.test(id),
        // All side by side: what they start and read lies where it lies for the sources.
        output: { format: "esm", entryFileNames: "[name].js", chunkFileNames: "part-[name].js" },
      },
    },
  });
}
