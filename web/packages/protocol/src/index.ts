export * from "./dates.ts";
export * from "./desk.ts";
export * from "./embed.ts";
export * from "./guards.ts";
export * from "./language.ts";
export * from "./messages.ts";
export * from "./money.ts";
export * from "./socket.ts";
