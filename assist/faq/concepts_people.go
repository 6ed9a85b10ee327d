package faq

// peopleWords are about those who sell, and the shop itself.
const peopleWords = `
human|human being|real human|real person|actual person|living person|live person|live agent|live chat|~person
|~agent|~operator|~representative|~colleague|~somebody|~anyone|~anybody|is there anyone|someone real
|talk to someone|speak to someone|talk to a|speak to a|speak with a|chat with a|bot|robot|chatbot|~machine
|automated|automatic reply|automatic answers|auto reply|~same answer|customer service|customer support
|phone number to call|can i call|ring you|~phone you|reach someone|reach anyone|reach anybody|reach you
|when are you there|when are you online|are you online|are you there|til what|until what time|till what time
|~until when|till when|人工|转人工|~客服|~真人|活人|大活人|真的人|是人吗|机器人|~机器|机器回复|智障|ai回复
|自动回复|自动回|别自动|别机器|复制粘贴|~找个人|来个人|~来人|~换个人|有人吗|有人在|有人没|有人不|还有人|在线吗
|回复一下|没人回|~没人理|~不理人|已读不回|电话客服|客服电话|打电话给你|are you a bot|are you real
|is this a bot|ring someone|ring somebody|someone about this|~call someone|~call somebody|~phone someone
|telephone|give me a number|~your number|start in the morning|you guys start|~you start|~guys there
|when do you open|do you work|~is someone|nobody answers|no one answers|nobody replies|no reply|~not answering
|~answer me|reply to me|hello anyone|stupid bot|sick of this|not a computer|有没有真人|真人啊|有没有人|几点下
|几点上|什么时候上班|什么时候在|啥时候有人|打个电话|电话多少|~morning|~ring|~call|~phone|~real|~sick|~hour
|~oclock|~evening|~reach|~team|~answer|~reply|~late|~下班|~晚上|~回复|人呢|有人回|有人理|没有人理|理我吗
|有没有人理|a person reading|person reading this|~reading this|喂|phone line|a phone line|hotline|help line
|helpline|who can decide|~actually decide|someone who can|somebody who can|~your manager|~supervisor
|speak with|打电话说|电话说|能打电话|打字太慢|语音|接电话|周日有客服|有客服吗|有客服|客服在|客服呢|主管|经理
|~line|~decide|~打字|nobody responding|nobody responds|~respond|no response|not responding|~nobody writes
|no one responds|let me speak|speak with a manager|几点休息|晚上几点|~responding|~manager|~休息
|~since yesterday|~nobody|is anyone there|anyone there|somebody there|someone there|anybody there
|is somebody there|hello is anyone

opening hours|business hours|office hours|working hours|hours of service|~open|~opens|~close|~closes
|~open today|~open tomorrow|~what time|~what times|~on sundays|~on saturdays|~on weekends|~weekend
|in the evening|late at night|~tonight|~at night|~day off|bank holiday|~几点|上班|上班吗|下班|几点下班|~营业
|工作时间|上班时间|~周末|休息日|~放假|节假日|晚上…人|半夜…人|夜里…人|十点…人|#点…人|晚上在|晚上还在|值班
|start in the morning|you guys start|til what|~how late|til when|earliest|latest|几点下|几点上|到几点|从几点
|~morning|~start|~reach|~guys|~late|~晚上|your hours|~hours on|~on sunday|~sunday hours|~sunday|~hours|周日有
|星期天有|~周日|几点休息|晚上几点|几点关|~休息

newsletter|newsletters|mailing list|spam|spamming|spammed|~emails|email every|mails every|mails a day
|emails a day|adverts|~ads|advert|advertising|advertisements|marketing|marketing mail|marketing emails
|promotional emails|promo emails|too many mails|too many emails|~inbox|my gmail|junk mail|推广|~短信|~广告
|骚扰|~群发|~推送|营销|mailing me|mail me every|mails from you|emails from you|keep getting mails
|keep getting emails|every morning … mail|so many mails|so many emails|get # mails|get # emails|a day from you
|~morning|~day|~week|~gmail|~button|~mail|~annoying|~stop|weekly mails|weekly emails|daily mails|daily emails
|driving me crazy|~weekly|~daily|~nuts|~mails|signed up for|never signed up|did not sign up|sign up for these
|these mails|these emails|your mails|your emails|your messages|~signed up|less mails|fewer mails|fewer emails
|less emails|less newsletters|not so many|~less|~fewer

unsubscribe|take me off|stop sending|stop emailing|stop mailing|stop the emails|stop the mails|stop writing me
|stop spamming|opt out|remove me from|off your list|off the list|make it stop|make it end
|do not want your mails|do not want your emails|退订|别发短信|别发广告|别给我发短信|不要发短信|别再发|别推送
|拉黑|mailing me|stop mailing me|~get off|~stop this|no more mails|no more emails|stop sending me
|do not mail me|do not email me|~stop getting|cancel the newsletter|~end it|sign off|how do i stop|~stop|~end
|~list|~enough|~button|~delete|remove me|remove my email|remove my address|take my email|never signed up
|~remove|~never|less mails|fewer mails|fewer emails|~less

log in|log me in|login|log on|logging in|sign in|signing in|sign me in|password|passcode|passwort|locked out
|locked me out|get into my account|get in my account|access my account|access to my account|my account
|my login|account locked|account blocked|reset link|reset email|reset my password|two factor|verification code
|verification mail|code does not arrive|wrong password|账号|账户|帐号|登录|登陆|密码|登不上|登录不了|登不进
|登不了|进不去|忘记密码|忘了密码|密码忘|密码错|验证码|收不到验证码|被锁|冻结|解封|in my account|get in my
|password is wrong|link never comes|mail with the link|~link never|never comes … link|no longer get in
|not let me in|does not let me in|keeps telling me|kicks me out|blocked me|do not remember|can not remember
|forgot which email|忘了|登不|进不了|~wrong|~link|~mail|~account|~remember|~forgot|~keeps|~blocked
|wont let me sign|let me sign|unknown user|user unknown|user not found|~user|~site|~unknown|reset mail
|reset mail not|mail is not coming|not coming through|changed phones|since i changed phones
|new phone number … account|authenticator|code not arriving|did not get the code|no code arrives
|account disabled|account suspended|换了手机号…登|登不上号|号登不|号被|~reset|~coming through|~locked
|new pass word|pass word|get a new pass|forgot it|forgotten my|forgot my|~pass|~new

authentic|authenticity|genuine|~original|real thing|~real one|is it real|are they real|real or fake|legit
|legitimate|fake|counterfeit|counterfeits|replica|replicas|knock off|knockoff|knock offs|knockoffs|imitation
|imitations|~copy|~copies|a copy|bootleg|dupe|dupes|too good to be true|price seems too good|~too cheap
|suspiciously cheap|~official|officially|official store|official seller|authorised|authorized
|authorised dealer|~licensed|~certificate|certificate of authenticity|~serial number|trust you|can i trust
|prove it|prove it is|正品|真货|真品|保真|假货|假的|假冒|假不假|真假|真不真|真伪|~真的吗|真的假的|是真的
|是不是真|是真是假|辨别|鉴别|鉴定|鉴真|验货|验真|扫码…真|~官方|官网|旗舰|~授权|专柜|防伪|防伪码|高仿|精仿|仿的
|仿货|仿品|山寨|水货|行货|莆田|盗版|正版|~原装|原厂|保证正品|怎么这么便宜|~这么便宜|便宜得|不会是假|不会是高
|不会假|敢信|~靠谱吗|靠不靠谱|假一赔|real deal|the real deal|chinese copy|~logo looks|~looks off
|official dealer|dealer of this|dealer|from china|aliexpress|temu|prove me|prove that|sell copies
|how do i know|how can i be sure|how can i trust|scam shop|is this shop real|是不是假|买到假|怕假|怕买到
|跟官网|比官网|官网便宜|怎么验|怎么查|查真|扫一下|怎么看…真|真的不|保不保真|~real|~logo|~trust|~cheap|~price
|~know|~sure|~box|~scam|~真|~假|~便宜|~一样|~怕|~看|whats the catch|what is the catch|the catch
|seen the same for|same for double|elsewhere for|for double|how to tell|~tell mine|~tell if|not counterfeit
|会不会是a|是a货|a货|~catch|~double|~elsewhere|~tell|burned by fakes|straight from the manufacturer
|from the manufacturer|direct from the brand|manufacturer|these originals|originals|are these original
|where do you get them|where do you get these|where do you buy|your supplier|source your|sourced|卖假货|卖假
|假货吗|授权书|有没有授权|资质|证书|检测报告|质检|网上说|有人说…假|进货渠道|哪进的|从哪进|~网上|~渠道|~burned
|~fakes|~straight|got a copy|a copy from|yours is from|is from the brand|whats the proof|what is the proof
|proof that these|no replicas|from the brand|is this brand|brand new and|are yours real|are they original
|is it original|guarantee it is original|和专柜|跟专柜|专柜卖|专柜一样|官方授权的店|是不是官方|是官方|正规
|正规渠道|正规吗|~proof|~colleague|~brand|~质量|~一样吗

~review|~reviews|leave a review|five stars|five star|~rating|feedback reward|cashback for a review
|reward for review|好评|~评价|~评论|晒图|晒单|晒照|五星|返现|写评价|追评|返红包|截图返|给个好评|给好评|好评返
|返多少|晒图有|有没有红包|写好评|五星好评|评价有|~star|~返|~晒|~红包|~评|五星能|五星换|~换点|有奖励|晒图有奖
|评价有奖|评价晒|~奖励|给五星|五星有|~小红包
`
