import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { name: "demo", environment: "happy-dom", include: ["test/**/*.test.ts"] },
});
