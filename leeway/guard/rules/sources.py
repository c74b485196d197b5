"""The texts that forbid what the rules hear, as they are quoted to an agent."""

COLLECTION_GUIDE = "中国银行业协会《催收指引》（2026-01-30）"
COLLECTION_STANDARD = "GB/T 45251-2025"
CONC = "FCA CONC 7.3"
PERSONAL_DATA = "《个人信息保护法》第二十八条"
HUMAN_ROUTE = "《个人信息保护法》第二十四条"
COST_DISCLOSURE = "《综合融资成本明示》（2026-08-01）"
