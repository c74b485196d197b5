import { defineConfig } from "vitest/config";

export default defineConfig({
  define: { __VERSION__: JSON.stringify("test") },
  test: { name: "widget", environment: "happy-dom", include: ["test/**/*.test.ts"] },
});
