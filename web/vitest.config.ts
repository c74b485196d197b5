import { defineConfig } from "vitest/config";

// Every package that has tests is one project; a package may bring its own vitest.config.ts.
export default defineConfig({ test: { projects: ["packages/*"] } });
