import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// The gateway serves this page at /desk and replaces the nonce in its HTML, so nothing may be inlined at build time.
export default defineConfig({
  base: "/desk/",
  plugins: [react()],
  build: {
    outDir: "../../dist/desk",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "antd", test: /node_modules[\\/](antd|@ant-design|@rc-component)/ },
            { name: "vendor", test: /node_modules/ },
          ],
        },
      },
    },
  },
});
