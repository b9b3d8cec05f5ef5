import { join } from "node:path";
import { build } from "vite";

/**
 * Bundle a package for Node: one file for each input, shared code in files beside them, other packages external. One file, because
 * Node takes longer to find a hundred files than to read them.
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
        // All in one folder, so that relative paths to workers and templates are the same as for the sources.
        output: { format: "esm", entryFileNames: "[name].js", chunkFileNames: "part-[name].js" },
      },
    },
  });
}
