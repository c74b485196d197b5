import { defineConfig } from "vite";
import manifest from "./package.json" with { type: "json" };

// Names without hashes: the gateway serves these files with an ETag, and the size gate finds them.
export default defineConfig({
  base: "/widget/",
  define: { __VERSION__: JSON.stringify(manifest.version) },
  build: {
    outDir: "../../dist/widget",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { entryFileNames: "widget.js", assetFileNames: "widget[extname]" },
    },
  },
});
