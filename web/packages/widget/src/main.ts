import { LeewayChat } from "./chat.ts";
import { ReadingGate } from "./views/reading-gate.ts";

customElements.define("leeway-chat", LeewayChat);
customElements.define("leeway-reading-gate", ReadingGate);
