"""Sayings with "die" or "kill" in them that mean neither; they are taken out before the rules of crisis are read."""

from __future__ import annotations

CHINESE = (
    r"(?:爽|绕|饿|急|坑|慢)死人?(?:了|的|啦|$|[,，。!！ ])",
    r"(?:气|累|热|冷|笑|烦|忙|困|急|吓|冻|羡慕|尴尬|无聊|丑|酸|渴|臭|晒|堵|美|爱|开心|高兴|激动|麻烦|恶心|慢|吵|"
    r"愁|坑|(?<!不)怕|烧|辣|甜|咸|香|帅|萌|贵|后悔|郁闷|难看|难吃|丢人|饿|撑|远|卡|担心|(?<!安)乐|馋|想|宠|闷|憋|痒|"
    r"疼|痛|懒|穷|社|心疼|"
    r"嫉妒|恨|烦都烦|憋屈|冤|黏|亏|蠢|笨|菜|磨叽|啰嗦)"
    r"(?:都|也|要|快|得要)?死(?:我(?!吧|算)|人|你|他|她|个人|宝宝|俺|本人){1,5}(?:了|啦|咯|不偿命)?",
    r"(?:气|累|热|冷|笑|烦|忙|困|急|吓|冻|羡慕|尴尬|无聊|丑|酸|渴|臭|晒|堵|美|爱|开心|高兴|激动|麻烦|恶心|慢|吵|"
    r"愁|坑|(?<!不)怕|辣|甜|咸|香|帅|萌|贵|后悔|郁闷|难看|难吃|丢人|饿|撑|远|卡|担心|(?<!安)乐|馋|闷|痒|懒|穷|社|"
    r"心疼|嫉妒|恨|憋屈|冤|亏|蠢|笨|菜|磨叽)"
    r"(?:都|也|要|快|得要)?死(?:了|啦|咯|的|$|[,，。!！?？])",
    r"(?:气|累|热|冷|笑|烦|忙|困|急|吓|冻|愁|麻烦|慢|吵|贵|饿|渴|难|多|远)(?:得|的)(?:要|想|半)死",
    r"想死(?:你|您|他|她|它|我(?!了|吧|的心)|宝贝|妈妈)们?(?:了|啦|咯)",
    r"想死.{0,6}(?:做的|的味道|的饭|这口|那口|这味|那味|家乡|老家)",
    r"死(?:活|板|机|循环|心(?!了想)|角|磕|守|扛|党|贵|缠烂打|皮赖脸|工资|期|账|掉的?账|规定|板板|记硬背|对头|要面子|"
    r"鸭子|亡(?:证明(?!.{0,14}(?:很快|过几天|我让|提前|到时候|我的|就行了吧|销账|抵))|保险|险|赔偿金|率|人数|赛|"
    r"金属|搁浅|笔记)|脑筋|结|忠|宅|穷|肥|鬼|磨硬泡|不承认|不认账|不悔改|马|咬|性不改|灰复燃|得其所)",
    r"(?:打死|到死|(?<!宁愿)(?<!宁可)(?<!情愿)死)(?:我|他|她|你)?(?:都|也)(?:不(?!怕|可怕|难)|还不|没(?!那么|什么|"
    r"啥|人))",
    r"(?:要|得|个)死(?:要活|不活)?(?:$|[,，。!！?？的])",
    r"不得好死|(?:笑|爽|美|(?<!安)乐|甜|香|酷|嗨|困|累|忙|热|冻)死在?|要死要活|半死不活|死去活来|出生入死|九死一生|"
    r"不作死(?:就)?不会死|你死我活|死里逃生|好死不死|不知死活|(?<!我)(?<!我就是)(?<!我真)该死的?|找死|作死|"
    r"不作不(?:会)?死|你去死|去死(?:吧你|啦|去死)|去死吧?(?:骗|垃|平台|黑|混|你|流氓|资本)|(?:骗子|流氓|混蛋|"
    r"王八蛋)(?:们)?(?:都)?去死|"
    r"(?:你们?|他们?|她|老板|平台|客服|催收|系统|利息|资本家|加班|公司|机器人|手续费|单身狗|周一|广告)"
    r"(?:怎么不|咋不|都|快|给我|统统|赶紧|可以)?(?:去)?死(?:吧|啊|一边|$|[,，。!！])|让.{1,6}去死(?:吧|"
    r"一边)?(?<!让我去死)|"
    r"不见棺材|死马当活马医|杀手|杀人偿命|死人不偿命|死猪不怕开水烫|早死早超生这个游戏|死也瞑目|心(?:都|已经|早就?|"
    r"彻底)?死了",
    r"跳楼(?:价|大?甩卖|机|促销|清仓|处理|大促|打折|式|行情|的?价格|的?折扣|出货)|(?:价格?|利率|额度|股价|基金|行情|"
    r"股票|业绩|折扣).{0,3}跳楼|"
    r"生死(?:时速|状|攸关|线|战|与共)|杀毒|杀价|秒杀|抹杀|笑不活|绝绝子|狼人杀|剧本杀|三国杀|杀猪|杀青|杀熟|封杀|"
    r"扼杀|必杀",
    r"自杀(?:式|小队|率|性|突袭|兵)|(?:慢性|等于|等同于?|无异于|简直是|就是在?|商业|经济|财务|信用|政治|"
    r"相当于)自杀(?:行为)?",
    r"(?:还|结|付|清|销|注销|办|弄|分期)(?:清|完|掉|了)?.{0,5}一了百了|一了百了.{0,4}(?:还清|结清|不欠)|"
    r"(?:花呗|借呗|网贷|信用卡|白条).{0,4}永别|永别了?.{0,2}(?:花呗|借呗|网贷|信用卡|白条|加班|平台|贷款|债务|贫穷|"
    r"拖延|单身|老东家|旧手机|花贝|微粒贷)|"
    r"(?:和|跟|与|向).{1,6}(?:永别|说再见|告别)",
    r"要(?:了)?(?:我的?|人|老|亲)命(?:了|啊|哦|$)|拼(?:了)?(?:老)?命|命中注定|玩命|救命稻草|没命地|命苦",
    r"人间(?:烟火|清醒|真实|美味|蒸发器)|世界(?:杯|观|上最)|活(?:动|期|儿|该|宝|体|字|络|跃|泼|力|塞|鱼|鸡|虾)|"
    r"(?:干|揽|接|找|私|农|零|累|体力)活",
    # things that "die", games begun anew, plain dealing asked for, and what is said with a laugh
    r"(?:余额|钱包|存款|工资|额度|花呗|借呗|信用卡|基金|股票|手机|电脑|头发|假期|周末|年终奖|积分|优惠券|钱)"
    r"(?:已经?|都|也|快|又|瞬间|直接|彻底|终于|要){0,3}(?:驾鹤西去|归西|升天|阵亡|牺牲|壮烈|去世|离世|殉职|断气|"
    r"咽气|与世长辞|入土|"
    r"凉透|永别|离我(?:而|远)去)了?|"
    r"(?:给|来)(?:我|俺)?(?:个|一个)痛快(?:话|的?(?:回复|答复|话|价|数))|死(?:个|得|也要死得|要死得)明白|"
    r"(?:跟|和|与)(?:你们?|花呗|借呗|网贷|信用卡|平台|老板|甲方|公司|队友|对手|银行|bug).{0,3}同归于尽|"
    r"(?:想|准备|直接|只能|申请)?重开.{0,6}(?:抽卡|队友|副本|一局|一把|存档|新号|歪|这把|游戏)|"
    r"(?:基金|股票|大盘|跌|绿|套牢|亏)[^我死]{0,6}(?:我)?(?:都)?(?:想|得|要|准备)?(?:上|去|见|排队)?天台"
    r"(?:见|吹风|排队|集合|哈|了|吧|$)|"
    r"(?:下辈子|来世|来生)(?:我)?(?:再也不|也不|不|要|想|我要|投胎)?(?:做|当|变|成|投胎做|投胎当|买房|借钱|贷款|"
    r"上班|打工|"
    r"还贷|办卡)(?:个|只|条|一只|一条)?(?:猫|狗|富|房|贷|熊猫|石头|银行|老板|债主|了|,|$)(?!.{0,8}(?:赎罪|报答|"
    r"还你|女儿|"
    r"儿子|夫妻))|"
    r"(?:拿|用)命(?:换的?钱|换来的|在?(?:工作|加班|开车|上班|挣钱|赚钱|拼))|命都(?:给你|不要了?(?:地|的)?"
    r"(?:加班|干|挣|工作|上班|跑|拼))|(?:让|想让|要|非要)我死在(?:工位|公司|加班|岗位|流水线)|"
    r"活着(?:的)?(?:意义|目的|目标|动力)?(?:就|不就)是(?:为了)?(?:等|还|赚|挣|交|发|上班|花|买|吃)|"
    r"(?:睡不醒|没睡醒).{0,6}(?:夜班|累|困|加班|迟到)|一口气.{0,6}(?:升天|断气)|(?:打死|死)也不(?:再)?(?:办|买|借|"
    r"用|点)",
    # bodies to be collected after overtime, deaths in good food, walls and windows on a bad day
    r"(?:加班|改稿|熬夜|通宵|搬砖|值班|夜班).{0,10}收尸|收尸.{0,8}(?:哈哈|加班|开玩笑)|"
    r"让我死在(?:火锅|奶茶|自助|海鲜|烧烤|蛋糕|甜品|被窝|空调)(?:房|店|自助)?里?|(?:困|懒|累)(?:到|得)?(?:想|"
    r"要)?死在(?:床|被窝|沙发)"
    r"(?:上|里)?|(?:题|考试|期末|高数|四级|作业|代码)[^,，。]{0,6}[,，]?我(?:直接)?死了|"
    r"我(?:直接)?死了[,，]?(?:这题|期末|考试|太难|要挂)|"
    r"(?:这|那)?(?:个|支|只)?(?:基金|股票|比特币|币圈|大盘)(?:直接)?送我(?:上路|上西天|归西|走)|"
    r"(?:烦|气|急|无语)(?:得|到)(?:我)?想(?:撞墙|撞豆腐|跳起来)|被雷劈(?:的心都有了|都没)|"
    r"(?:累|困|笑|忙|饿)(?:到|得)(?:归西|升天|往生|圆寂|去世)|(?:想|要)从[^,，。]{1,8}飞(?:下|"
    r"出)去[^,，。]{0,3}(?:下班|,? ?哈哈)|"
    r"抽卡.{0,4}(?:上西天|归西)",
    # stories and news, weed killer for fields, a job or a home by the water
    r"(?:看|追|刷|听|读)(?:了|过|到|完)?(?:一)?(?:部|个|本|集|篇|条)?[^我,，。]{0,4}(?:讲|关于|写)?(?:自杀|安乐死|"
    r"轻生|死亡)"
    r"(?:的)?(?:电影|新闻|小说|剧|纪录片|书|报道|节目|视频|案例)|(?:百草枯|农药|除草剂).{0,4}(?:禁了|涨价|停产|贵了|"
    r"怎么卖|店)|"
    r"(?:家|住|店|厂|公司|老家|房子|村子?|地|单位|学校|宿舍)(?:就)?(?:住|开|租|买)?在(?:江|河|海|湖|桥|水库)(?:边|"
    r"头|旁|上)"
    r"(?=[,，。]|$|那边|便宜|附近|今年|去年|发大?水)|(?:家|我家)住桥头|(?:桥头|江边|河边|海边|湖边)(?:跑代驾|上班|"
    r"开|卖|摆|出差|"
    r"收费|项目|干活|度假|民宿)|我?(?:在|正在)(?:楼上|楼下|楼顶)(?:开会|上班|干活|吃饭|装|修|办公)|"
    r"(?:吃|服)(?:了)?安眠药?.{0,6}(?:睡得?沉|没听见|没听到|睡过头|起晚)|去意已决.{0,6}(?:卡|你们|用|销户|换|辞职)|"
    r"手续走",
)
ENGLISH = (
    r"die trying",
    # Things die, and plans are called suicide.
    r"(?:phone|battery|laptop|computer|pc|tablet|car|van|printer|router|screen|charger|engine|app)"
    r"(?: ?s| is| has| had| just)*(?: about to| going to| gonna| gon na)? "
    r"(?:die|dying|died|dead|committed suicide|commit suicide)",
    r"(?:deadline|schedule|timetable|interest|rate|price|commute) (?:is|was) (?:pure |plain )?suicide",
    # What a contract, a company or a person is, and not whether somebody wants to be: from accounts of complaints.
    r"(?:signed|signing|sold|transferred|holds|holder of) my note|"
    r"my note (?:was (?:run|illegal\w{0,2}|sold|transferred)|(?:clearly )?says|rate|holder|payment)",
    r"(?:does|doesnt|does nt|those|these|accounts?|company|address) not exist|"
    r"(?:acknowledged?|aware of|noticed|denied|deny) my existence",
    r"re-? ?roof and|under the roof and|roof and (?:if|install\w{0,3}|gutters?|windows?|siding|solar)",
    r"(?:gonna|going to|will|would|could|is|might) be the death of (?:me|us)|"
    r"(?:wife|husband|mum|mom|mother|dad|boss|landlord|partner|missus|girlfriend|boyfriend) (?:will|would|is going to|"
    r"is gonna|ll|d) (?:absolutely |actually |literally )?kill me|kill (?:whoever|the (?:person|idiot|genius) who)",
    r"(?:was|is|be|would be|that s|thats) suicide for (?:my|our|the|his|her|their) (?:career|business|brand|party|"
    r"shop)|"
    r"(?:series|show|film|movie|book|novel|podcast|documentary|drama|episode|article|song) (?:about|on) (?:a |the )?"
    r"(?:suicid\w{1,3}|death|murder)(?: (?:cult|squad|mission|pact))?|cross(?:ing)? that bridge when",
    r"(?:this|that|it|its|the (?:interest|fees|stress|wait|rent|price|heat|suspense|traffic|app)|my (?:feet|back|"
    r"head|knees?|tooth|teeth|neck|"
    r"shoulder|stomach)|traffic|prices?|shoes|heels|youre|you are|"
    r"they are|theyre) (?:is |are |was |were )?(?:really |just |literally |absolutely )?killing me(?: here| today|"
    r" slowly| lol)?",
    r"dying (?:to|for|of) (?:know|see|hear|get|find|try|meet|ask|go|a|an|some|the|my|buy|tell|pay|boredom|laughter|"
    r"heat|thirst|curiosity|"
    r"embarrassment|cringe)",
    r"to die for|die ?hard|die laughing|died laughing|old habits die|never say die|do or die|dead ?lines?|"
    r"dead ?(?:tired|lock|end|beat|on time|on my "
    r"feet|wrong|serious|broke|slow|easy|simple|weight|link|cheap|good|quiet|boring|certain|line|pan|zone|spot|"
    r"heat)|over my dead body|drop dead(?: "
    r"gorgeous)?|"
    r"dead in the water|knock(?:ed)? (?:me |them )?dead|dead sure|deadbeat|brain dead|dead to me|left for dead|"
    r"wouldnt be (?:seen|caught) dead|dead (?:and buried|from the waist)",
    r"(?:want|wanted|could|nearly|almost|going|wanna|about|ill|id|ive|i|im) (?:have |to )?(?:just )?(?:die|died|"
    r"dead|dying) (?:of|from|"
    r"with) (?:embarrass\w{0,6}|laugh\w{0,5}|bored\w{0,3}|heat|hunger|shame|thirst|cold|old age|cringe|curiosity|"
    r"shock)",
    r"(?:if i (?:have to|hear|see|read|get|fill|eat|listen)|one more).{1,40}(?:ill|im going to|gonna|i will|"
    r"i might) (?:die|scream|kill someone|explode)|"
    r"ill die (?:if i have to|without my (?:coffee|phone|wifi))|kill for (?:a|an|some|that|one)|"
    r"i could (?:have died|kill (?:for|him|her|someone))",
    r"(?:phone|battery|car|laptop|computer|wifi|app|line|engine|link|signal|connection|fridge|boiler|"
    r"washing machine|tv|tablet|website|router)(?: "
    r"has| is| just| was| about to| went| gone| all| totally)* (?:died|dead|dying|die)",
    r"(?:career|political|financial|commercial|social|credit|business|professional|brand|corporate|academic|"
    r"electoral|economic|marketing|twitter|diet) "
    r"suicide|financially suicidal|suicide (?:on the (?:line|tracks)|bomb\w{0,4}|squad|burning|drill|mission|doors?|"
    r"runs?|wings|bid|"
    r"prevention|sprints?)|suicid\w{2} (?:pricing|rates?)",
    r"kill(?:s|ed|ing)? (?:time|two birds|the (?:lights|engine|vibe|mood|process|app|interest|deal|direct debit|"
    r"card|account|autopay|page|buzz|game)|"
    r"it|that card|an hour|some time|a few)",
    r"killing (?:myself|me) (?:at (?:my )?(?:work|job)|working|with (?:work|overtime|shifts)|trying|to (?:pay|"
    r"make|earn|work|get|keep|save|find)|over (?:this|work)|for this|laughing)|killed? myself (?:laughing|working|"
    r"at the gym)",
    r"(?:work(?:ing|ed)?|bor(?:e|ed|ing)|scar(?:e|ed|ing)|worri(?:ed|es)|charg(?:e|ed|ing)|email(?:ed|ing)?|"
    r"talk(?:ed|ing)?|feed(?:ing)?|froze|frozen|tickled) "
    r"(?:myself |me |us |you )?to death|"
    r"bored to death|sick to death|scared to death|worried to death|"
    r"taxed to death|starved? to death|kill ?joy|killer (?:rate|deal|app|fees)|lady ?killer|pain ?killers? cost",
    r"(?:contract|agreement|plan|policy|lease|subscription|call|chat|trial|deal|tenancy|membership|direct debit|"
    r"mandate).{1,40}end(?:ing)? it|"
    r"end(?:ing)? it.{1,20}(?:contract|agreement|plan|policy|subscription|deal|direct debit)|"
    r"(?:you|this|that|bank|it)(?:ll| will)? be the death of me|(?:do|does|must) (?:i|someone|somebody) (?:have|"
    r"need) to (?:drop dead|die) (?:before|for)|end(?:ing)? (?:it|things) (?:early|on (?:good|the)|there|here|"
    r"with (?:you|the bank|my (?:boyfriend|girlfriend|provider|ex))|and (?:settle|pay|switch|move))|"
    r"(?:shoot|drop) (?:me|us|over|you) (?:an?|the|over|your|an email)|shoot me an|jump(?:ed|ing)? (?:ship|the gun|"
    r"the queue|through hoops|on a call|to the|in(?! front))|"
    r"hang(?:ing)? (?:on|up|out|around|about|in there|tight)|hung (?:up|over)|tied up|end of (?:story|the (?:day|"
    r"month|week|year))|dead(?:ly)? (?:funny|handy)",
    r"(?:cost|costs|standard) of living|living (?:costs?|wage|room|expenses|allowance|paycheck)|for a living|"
    r"make a living|living (?:on|with|in|at) (?!pain)|life (?:insurance (?:costs?|is|"
    r"premium|policy)|savings|saver|time|hack|story|cover is|admin)|death (?:certificate(?! (?:soon|next|instead|"
    r"in the post|tomorrow))|benefit|in service|duty|"
    r"by (?:paperwork|powerpoint|admin|spreadsheet))",
    r"(?:\d|teen|twenty|thirty|forty|fifty|sixty|eighty|ninety|hundred|few|many|several|of|per|about|the|more|extra|"
    r"some)"
    r" ?kms",
    r"(?:bills?|dentist|rent|heat|stairs|gym|price|prices|fees?|commute|shift|winter|interest|hill|workout|spice|"
    r"curry|hangover|flu|exam|"
    r"move|repairs?|quote|cost|costs|tax|walk|class|queue|wait)(?: \w{1,6})? (?:has |have |had |just )*(?:nearly |"
    r"almost |about |half |"
    r"practically )?killed (?:me|us|him|her)|(?:nearly|almost) killed (?:me|us)(?: (?:last|this) \w{4,6})?(?: haha|"
    r" lol|,? wallet)",
    r"(?:be |i )?(?:dead|die|died|skeleton|old and grey|retired)(?: \w{1,5})? before (?:you|anyone|someone|somebody|"
    r"they|this|that|the|your|it|i) "
    r"(?:\w{1,8} )?(?:answers?|picks? up|repl(?:y|ies)|gets? (?:round|back|through)|fix(?:es)?|decides?|"
    r"process(?:es)?|loads?|call|finish\w{0,3}|pay (?:it|this) off|own)",
    r"(?:phones?|batter(?:y|ies)|laptops?|computers?|ipads?|tablets? batter\w{1,3}|cars?|vans?|fridges?|boilers?|"
    r"tellys?|tvs?|routers?|mics?|"
    r"headphones|earbuds|screens?|engines?|connections?|lines?|links?|apps?|plants?|crops?|"
    r"fish)(?: \w{1,6}){0,3} (?:died|dead|dying|die)(?! (?:too|with me))",
    r"(?:he|she|they|you|youve|youre|man|men|robbers?|someone|somebody|bank|kid|guy|thief|"
    r"thieves)(?: \w{1,6}){0,2} (?:put|held|holding|have|had|got|"
    r"point(?:ed|ing)|putting|stuck|hold) (?:a |the |his )?(?:gun|knife) (?:to|at|against|in) (?:my|our) (?:head|"
    r"face|throat|back)",
    r"rather die than (?:listen|use|hear|read|fill|download|install|eat|talk to (?:that|a|your|this) bot|see that|"
    r"watch|wear|go back on hold)",
    r"top (?:my ?self|me|it|them|us) (?:back )?up|(?:wont|not going to|cant|will not|doubt ill) last (?:till|until|"
    r"to) (?:pay ?day|friday|the end of the month)",
    r"(?:dead|died|die|dying|killed) (?:at|from|with) (?:that|this|the) (?:reply|meme|joke|video|message|photo|"
    r"comment)|im (?:dead|deceased)(?= |,)(?: lol|"
    r" haha| lmao| 😂|,? you said)",
    r"(?:go|went|told \w{2,5} to|tell \w{2,5} to|can(?: all)?|should|take a) (?:and )?(?:go )?(?:jump|leap|"
    r"running jump|long walk)(?: in| into| off)? (?:a|the) (?:lake|short pier|cliff)",
    r"(?:make|makes|made|making|earn|earns|earning) (?:a|my|his|her|our) living|(?:pull|pulling|"
    r"pulled) the trigger on (?:the|a|this|that|my) (?!head)\w{3,12}|"
    r"(?:bite|biting|bit|dodge|dodged|dodging) (?:the|a) bullet|(?:nail|glue|heat|staple|spray|massage|tattoo) gun",
    r"(?:in|for|of) (?:my|your|his|her) (?:entire |whole )?life(?=$|[.,!])|never .{1,40} in my life|(?:save|saved|"
    r"saving) my life(?: savings)?|life savings|"
    r"(?:(?:get|got|getting) on with my|(?:get|got|have|having) a) life|(?:rest|time) of my life|"
    r"life is (?:busy|good|great|ok|"
    r"hectic|too short)|love of my life",
    # light talk of a next life, of misery over a figure, of offers and roofs
    r"(?:see|catch) (?:you|u|ya) (?:on|in) (?:the other side|another life)(?: of)?(?=,? ?(?:of |holidays?|"
    r"payday|"
    r"the (?:weekend|holidays?|move)|christmas))|(?:in )?(?:my |the )?next life (?:im|ill|i will|i am|i want to be|"
    r"coming back)(?: \w{1,8}){0,2} (?:marrying|rich|a (?:cat|dog|bank|banker|landlord)|back as|born rich)|"
    r"in another life lol|"
    r"(?:put|putting) (?:me|us|this|it|my \w{3,9}) out of (?:my|our|its|their) misery"
    r"(?:(?= and (?:tell|say|approve|send|give|answer|cancel)|,? ?(?:am|is|are|what|did|do|how|whats)(?![a-z]))|"
    r" (?:please )?with (?:an|the|your) answer)|end my (?:suffering|misery) and (?:tell|say|approve|send|give)|"
    r"jump(?:ed|ing)? off the (?:deal|offer|call|plan|phone)|(?:form(?: filling)?|paperwork|spreadsheet|admin|maths?|"
    r"menu|queue) (?:is )?suicide|suicide by (?:spreadsheet|paperwork|form|admin|email|powerpoint)|"
    r"kms (?:its|it is|another|again|lol|haha|this (?:form|app|queue|week))|kms .{1,24} (?:lol|haha|lmao)",
    r"rather die than (?:call|ring|phone|queue|go back|do|fill|hold|wait|speak|log|reset)[^.!?]{0,24} (?:again|lol|"
    r"haha|lmao|on hold)|"
    r"(?:on|up on|from) (?:the|a|my) roof (?:fitting|fixing|working|laying|cleaning|replacing|installing|"
    r"with the tiles)|"
    r"(?:dont|do not|please dont|not|never|stop) (?:\w{1,6} )?send(?:ing)? (?:anyone|anybody|somebody|people|a man|"
    r"agents?) "
    r"(?:to (?:my|the|our)|round|over|out|here again)|(?:made|making) (?:my|a|the) (?:decision|choice),? (?:option|"
    r"its? the|ill take|"
    r"the (?:first|second|lower|longer))|"
    r"(?:is there |any )(?:cover|protection|insurance)(?: on (?:this|the|my) (?:loan|card))? if i (?:die|pass away)"
    r"(?: or (?:get|fall|become|am) (?:ill|sick|disabled))?|(?:if|when) (?:i|a customer|someone|"
    r"the borrower) (?:die|dies|pass(?:es)? away),? "
    r"(?:is|am|are) (?:it|i|they|we) (?:covered|insured)|took (?:my|the) (?:pills|tablets|meds|"
    r"medication) and (?:they|it|im|they are) "
    r"(?:make|makes|made|drowsy|sleepy|tired)|when does (?:it|this) (?:all )?end,? (?:the|i mean)",
    # papers, cards and sites that "do not exist"; limits cut; roofs that are only damaged
    r"(?:card|account|page|link|site|number|code|apartment|flat|house|shortage|charge|fee|debt|loan|item|address|"
    r"company|firm|"
    r"program|department|option|balance|another [^,.!?]{0,12})(?: number| that| which)? (?:does not|doesnt|"
    r"did not|didnt|do not|dont) exist"
    r"(?: (?:according|in|on|any)[^,.!?]{0,30})?|(?:cut|cutting|reduce) (?:my|our|the) (?:limit|rate|hours|pay|"
    r"bill|interest|payments?)|"
    r"(?:took|damaged|lost|repair\w{0,3}|replac\w{1,3}|leak\w{0,3}) (?:our|my|the|off the) roof|"
    r"be shot of (?:this|the|my|that|you) (?:loan|debt|card|lot|account)?|payment to end it all|"
    r"i was told (?:on the phone )?that i was done|"
    r"jumped from \d{1,3}(?:[.]\d{1,2})? ?(?:percent)? ?to \d{1,3}|"
    # wages, arrests and what others do; "not exist" of anything but oneself
    r"nothing (?:is |was )?(?:left )?to live on|"
    r"(?:have|had|get|got|having) me (?:arrested|sacked|fired|evicted|thrown out|charged)|"
    r"(?:it|that|this|which|branch|form|paper|advertisement) (?:does not|doesnt|did not|didnt) exist|"
    r"\bthat (?:does not|doesnt) exist in [^,.!?]{0,30}|treated as (?:though|if) i (?:did not|didnt) exist|"
    r"what happens to (?:the|my|this|a) (?:loan|debt|card|balance|account) (?:when|if) (?:i|someone|a customer) dies?",
)
