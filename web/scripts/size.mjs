// Fails when a file that every visitor of a lender's page loads grows past its limit. Run after `npm run build`.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const LIMITS_KB = { "embed.js": 2, "widget/widget.js": 40 };

for (const [file, limit] of Object.entries(LIMITS_KB)) {
  const bytes = gzipSync(readFileSync(new URL(`../dist/${file}`, import.meta.url)), { level: 9 }).length;
  const fits = bytes <= limit * 1000;
  process.stdout.write(
    `${fits ? "ok  " : "FAIL"} ${file} ${(bytes / 1000).toFixed(2)} kB gz (limit ${limit})\n`,
  );
  if (!fits) process.exitCode = 1;
}
