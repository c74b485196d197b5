import type { ThemeConfig } from "antd";

/** antd's own greys and blues are too pale for text: these reach 4.5:1 on white and on the desk's light greys. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: "#0958d9",
    colorPrimaryHover: "#003eb3",
    colorLink: "#0958d9",
    colorLinkHover: "#003eb3",
    colorError: "#a8071a",
    colorText: "#1b2530",
    colorTextSecondary: "#4a5663",
    colorTextDescription: "#595959",
    colorTextTertiary: "#595959",
    colorTextPlaceholder: "#6b6b6b",
    colorBorder: "#c3ccd5",
    colorBorderSecondary: "#e3e8ed",
    borderRadius: 6,
    fontSize: 14,
    fontFamily: "inherit",
    controlHeight: 34,
  },
  components: {
    Tabs: { horizontalItemGutter: 20, horizontalMargin: "0", titleFontSize: 14 },
  },
};

/** The nonce that the gateway wrote into this very response; absent under the plain development server. */
export function styleNonce(): { nonce: string } | undefined {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
  return nonce && !nonce.startsWith("__") ? { nonce } : undefined;
}
