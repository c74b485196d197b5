/** Styles of launcher and panel; a lender's page themes them with the variables `--leeway-*`. */
export const STYLES = `:host{all:initial;--c:var(--leeway-primary,#1f5c4f)}
*{box-sizing:border-box}
button{position:fixed;right:20px;bottom:20px;z-index:2147483000;display:flex;align-items:center;gap:10px;min-height:52px;padding:0 20px 0 16px;border:0;border-radius:26px;background:var(--c);color:var(--leeway-on-primary,#fff);font:600 16px/1.2 system-ui,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;cursor:pointer;box-shadow:0 6px 20px #1b2a2640}
button:hover{filter:brightness(1.1)}
button:focus-visible{outline:3px solid #fff;outline-offset:-5px;box-shadow:0 0 0 3px var(--c)}
svg{width:24px;height:24px;flex:none}
b{position:absolute;top:-6px;right:-2px;min-width:24px;padding:4px 6px;border-radius:12px;background:#a63c1c;color:#fff;font-size:13px;text-align:center}
div{position:fixed;right:20px;bottom:84px;z-index:2147483001;width:410px;height:min(700px,calc(100dvh - 104px));border-radius:18px;overflow:hidden;background:#faf7f2;box-shadow:0 12px 48px #1b2a2647}
iframe{display:block;width:100%;height:100%;border:0}
[hidden]{display:none!important}
@media(max-width:480px){div{inset:0;width:auto;height:var(--h,100dvh);border-radius:0}button[aria-expanded=true]{display:none}}
@media print{:host{display:none}}`;
