import { defineConfig } from "vite";

export default defineConfig({
  base: "/demo/",
  build: {
    outDir: "../../dist/demo",
    emptyOutDir: true,
    target: "es2022",
    // An inlined icon would be a data: address, which the page's policy forbids.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { entryFileNames: "demo.js", assetFileNames: "demo[extname]" },
    },
  },
});
