import { QueryClientProvider, useQuery } from "@tanstack/react-query";
import { App, ConfigProvider } from "antd";
import enGB from "antd/locale/en_GB";
import zhCN from "antd/locale/zh_CN";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { meQuery, queryClient } from "./api/queries.ts";
import { Shell } from "./app/Shell.tsx";
import { useWords, WordsProvider } from "./i18n/context.tsx";
import { LoginPage } from "./LoginPage.tsx";
import { Failure, Loading } from "./ui/Notice.tsx";
import { styleNonce, theme } from "./ui/theme.ts";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/pages.css";
import "./styles/rows.css";
import "./styles/phone.css";
import "./styles/queue.css";
import "./styles/transcript.css";
import "./styles/casefile.css";
import "./styles/writing.css";
import "./styles/crisis.css";
import "./styles/offers.css";
import "./styles/narrow.css";

const LOCALES = { zh: zhCN, en: enGB };
const csp = styleNonce();

function Page() {
  const me = useQuery(meQuery);
  if (me.data) return <Shell me={me.data} />;
  if (me.data === null) return <LoginPage />;
  if (me.error) return <Failure error={me.error} onRetry={() => void me.refetch()} />;
  return <Loading />;
}

function Themed() {
  const { language } = useWords();
  return (
    <ConfigProvider
      locale={LOCALES[language]}
      theme={theme}
      button={{ autoInsertSpace: false }}
      {...(csp && { csp })}
    >
      <App notification={{ placement: "bottomRight" }}>
        <Page />
      </App>
    </ConfigProvider>
  );
}

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <WordsProvider>
          <Themed />
        </WordsProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
