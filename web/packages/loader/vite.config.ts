import { defineConfig } from "vite";

// One classic script, so that `document.currentScript` is known and any page can take it.
export default defineConfig({
  build: {
    outDir: "../../dist",
    emptyOutDir: false,
    target: "es2020",
    lib: { entry: "src/embed.ts", formats: ["iife"], name: "LeewayLoader", fileName: () => "embed.js" },
  },
});
