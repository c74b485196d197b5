import { LeewayChat } from "./chat.ts";

customElements.define("leeway-chat", LeewayChat);
