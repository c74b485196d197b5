import { base } from "./base.ts";
import { cards } from "./cards.ts";
import { composer } from "./composer.ts";
import { header } from "./header.ts";
import { transcript } from "./transcript.ts";

export const styles = [base, header, transcript, cards, composer];
