import { startLoader } from "./loader.ts";

const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  const start = () => {
    window.Leeway = startLoader(script);
  };
  if (document.body) start();
  else addEventListener("DOMContentLoaded", start);
}
