import { useMutation } from "@tanstack/react-query";
import { Alert, Button, Form, Input } from "antd";
import { useEffect } from "react";
import { api } from "./api/client.ts";
import { keys, queryClient } from "./api/queries.ts";
import { useWords } from "./i18n/context.tsx";
import icon from "./icon.svg";
import { remembered } from "./ui/remember.ts";
import { LanguageSwitch } from "./ui/TopBar.tsx";

interface Fields {
  username: string;
  password: string;
}

export function LoginPage() {
  const { t, setLanguage } = useWords();
  useEffect(() => {
    document.title = `${t("login.title")} · ${t("app.name")}`;
  }, [t]);
  const logIn = useMutation({
    mutationFn: ({ username, password }: Fields) => api.logIn(username.trim(), password),
    onSuccess: ({ agent }) => {
      if (remembered("language") === null) setLanguage(agent.language);
      queryClient.setQueryData(keys.me, agent);
    },
  });
  const required = [{ required: true, message: t("login.missing") }];
  return (
    <main className="login">
      <div className="login-card">
        <img src={icon} alt="" width={44} height={44} />
        <h1>{t("app.name")}</h1>
        <p className="muted">{t("app.tagline")}</p>
        {logIn.error && <Alert type="error" showIcon title={logIn.error.message} />}
        <Form<Fields>
          layout="vertical"
          size="large"
          requiredMark={false}
          onFinish={(fields) => logIn.mutate(fields)}
        >
          <Form.Item name="username" label={t("login.username")} rules={required}>
            <Input autoFocus autoComplete="username" autoCapitalize="none" spellCheck={false} />
          </Form.Item>
          <Form.Item name="password" label={t("login.password")} rules={required}>
            <Input.Password autoComplete="current-password" />
          </Form.Item>
          <Button type="primary" htmlType="submit" block loading={logIn.isPending}>
            {t("login.submit")}
          </Button>
        </Form>
        <LanguageSwitch />
      </div>
    </main>
  );
}
