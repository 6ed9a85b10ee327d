package faq

// sendWords are about an order until it leaves.
const sendWords = `
ship|dispatch|send out|sent out|send off|~send my|~sending my|send it out|sending it out|when … send
|when … sent|when … sending|when … posted|when … leaving|what day … leave|which day … leave
|which day … leaving|gone out|go out|goes out|going out|leave the warehouse|left the warehouse
|leave your warehouse|left your warehouse|leave today|leave now|leave tomorrow|leave tonight|still processing
|still preparing|still pending|still packing|status of my order|order status|has it left|has it gone|not sent
|not been sent|not shipped|not posted|unshipped|unfulfilled|awaiting dispatch|awaiting shipment|being prepared
|being packed|~getting ready|packed yet|not packed|lead time|handling time|processing time
|how fast do you send|how soon do you send|how quickly do you send|put in the post|on its way yet|get it out
|get my order out|get it moving|send it today|~send today|post it|posted yet|posted today|posting it|preparing
|packing|same day dispatch|ship out|shipping out|发货|发出|寄出|出库|待发货|发走|什么时候发|几时发|何时发
|几号发|多久发|几天发|哪天发|还没发|没发货|未发货|不发货|迟迟不|给我发|发了没|发了吗|发没发|今天发|明天发
|当天发|今晚发|今天能发|现在拍…发|现在拍…寄|现在买…发|现在下单…发|能寄出|寄得出|什么时候寄|几时寄|多久寄
|哪天寄|几号寄|寄了吗|寄了没|还没寄|没寄出|寄出来|今天寄|明天寄|快点发|赶紧发|抓紧发|尽快发|早点发|催发货|催单
|快点寄|赶紧寄|备货|打包了|打包没|走件|今天能走|今天走|能走吗|走了没|揽收|揽件|出货|发不发|拖着不|压单|处理中
|出仓|动身|拍了…天…发|付了…天…发|寄走|发掉|安排发|安排寄|发快点|怎么还不发|咋还不发|still sitting
|sitting in your warehouse|in your warehouse|already left|left already|has left|have left|did … leave
|has … left|have … left|leave yet|left yet|nothing else happens|status says confirmed|still confirmed
|says confirmed|still being processed|in process|still in preparation|how long before you send
|how long until you send|when … ship|when … out the door|why … not sent|has … been sent|have … been sent
|been sent|was it sent|got sent|send off … order|start moving|taking so long to ship|拍…能走|明早能走|明天能走
|几天没发|还待发|待揽收|待出库|啥都没发|怎么没发|没动静…发|到底发|~confirmed|~processing|~warehouse
|~ordered monday|~ordered tuesday|~ordered wednesday|~ordered thursday|~ordered friday|~ordered on|~placed
|~paid already|~already paid|~days ago|~status|~sitting|~leave|~leaving|~left|~send|~sent|~sending
|~dispatching|~slow|~waiting|~taking so long|~拍|~付款三天|~付了|~下单三天|~动静|collected my order
|has the courier collected|picked up my order from you|nothing has moved on your side|on your side
|since i checked out|走货|给寄|给寄不|寄不寄|帮我寄|今天给寄|能寄不|啥时候走|什么时候走|~寄|~急着用|~side
|~patient|leave your|left you yet|dispatch date|when … dispatched|be dispatched|get dispatched|have you sent
|did you send|have you shipped|did you ship|already sent|sent already|sent it yet|anyone pack|pack on weekends
|pack on the weekend|do you ship on weekends|ship on sunday|send on weekends|sit there until
|still at your place|still with you|still there with you|not picked up by|waiting for pickup
|waiting to be picked|label created but|dispatch on|how long before it goes|when does it go|when does it leave
|when will it leave|when will it go|when do they leave|when do you post|post on|posting day|cut off time
|cut off for today|~order before|if i order today|if i order now|if i order before|order tonight|ready to ship
|ready for dispatch|backlog|busy period|四十八小时|48小时|24小时…发|排到什么|排到|排单|轮到我|到我没
|什么时候轮到|拖到|拖了|还要等多久发|等…天…发|几天了还|付款…天|下单…天|说好的…发|承诺…发|影都没|还没影|工厂…发
|预计…发|~排|~说好的|~小时|~pack|~notebooks|~weekends|~waiting since|~already|depart|departed from you
|out of the door|out of your hands|start its journey|begin its journey|set off|handed to the courier
|given to the courier|handed over to the courier|with the post yet|has it been posted|has it been sent
|has anything been sent|when will you|when are you|are you going to send|getting sent|when is mine
|when is my order|is my order on|is my order ready|still in the warehouse|still being prepared
|still being packed|still being made|how long do you need|how long do you take|do you send the same day
|~same day|when can you send|could you send it today|sent this week|leave this week|ship this week|ship soon
|send it soon|go out soon|soon be sent|get a move on|any movement on my order|not even sent|not even shipped
|have not sent|have not shipped|still have not|what is taking|whats taking|~what takes|还在备货|备货中
|都给了…寄|给了钱|给钱了|收了钱|钱都付了|钱付了…天|~goods|~inform|~departure|~out the door|~paid by|~paid on
|~ordered|~placed an order|~since monday|~since friday|~since sunday|~yet|~still|~holding|~wait|~当天
|hand … to the postman|hand … to the courier|hand my|shipping confirmation|where is the shipping
|dispatch confirmation|给发|不给发|快一周|一周了

cancel|stop the order|stop my order|stop it before|call off|call it off|do not want it anymore
|do not want it any more|do not want this order|do not want the order|do not send it|please do not send
|changed my mind|change my mind|changed our mind|ordered by mistake|bought by mistake|~by mistake|~by accident
|~accidental|~accidentally|ordered twice|order twice|ordered it twice|double order|~duplicate|two orders … one
|pressed twice|clicked twice|clicked again|no longer want|no longer need|do not need it|not need it anymore
|take it off my order|withdraw my order|undo my order|undo the order|revoke|get rid of … order|void the order
|scrap the order|delete the order|delete my order|remove my order|kid ordered|~son ordered|~daughter ordered
|~toddler|found it cheaper|scrap that|back out|forget the order|forget my order|取消|撤销|退单|退订单|不想要了
|不想买了|~不要了|不买了|不需要了|用不着了|用不上了|拍错了|手滑|手抖|误拍|误操作|误触|多拍了|多买了|点多了
|~点错|~按错|乱点|乱按|乱下单|别发了|别发货|不要发了|不用发了|别寄了|不用寄了|先别发|重复下单|重复拍|拍重了
|下重了|拍了两次|拍了两遍|下了两次|下了两单|买错了|下错单|下错了|买重了|孩子…下单|小孩…点|~后悔了|反悔
|关掉订单|关闭订单|把单…退|把单…取消|删单|删掉订单|拦截|截回来|这单算了|~算了不|stop everything|undo
|not needed anymore|not needed any more|no need anymore|not need it|do not need them|bought one in town
|bought elsewhere|bought somewhere else|got one elsewhere|pressed buy|pressed the button|hit buy
|hit the button|clicked buy|bought the wrong|ordered the wrong|one too many|too many by|ordered too many
|~twice by|never mind the order|~please stop|i take it back|do not ship|do not process|not go through with
|do not proceed|买重|下重|付完后悔|取消一个|只要一个|只想要一个|多出来一单|帮我退掉…没发|没发…退|别给我发
|不用给我发|别寄过来|不小心|~wrong thing|~twice|~mistake|~stop|~regret|~undo please|~kid|~before it goes out
|~no longer|~an hour ago|~minutes ago|~just ordered|~just now|~get rid of|~pressed|~clicked|~两次|~刚付|~刚拍
|~刚才|~刚下|~重复|~没发|scratch that order|scratch my order|found one in|already have one|got one already
|got it as a gift|stop this before|~stop it|clicked too fast|ordered too fast|bought too quickly|too fast
|not go ahead|不让买|撤了吧|撤了|撤掉|退掉一个|拍多了|多拍|多拍一|多下了一|~老公|~老婆|~让买|~不好意思
|~scratch|~stop this|~leaves|~actually|~take the order back|button to take|button to cancel|withdraw
|take back my order|one is enough|~bought 2 by|bought # by accident|bought two by accident|ordered # by
|~ordered two|~ordered too|by accident … one|~one enough|too much ordered|not meant to|did not mean to
|did not want to order|was just looking|~my cat|my toddler|my son … bought|my daughter … bought
|without permission|wrong account|~want out|let me out|手贱|撤单|能不能撤|撤回|那一单取消|把那一单|把那单
|不想要那个|不要那个|误买|错买|不想付|不是故意|不小心点|不小心买|不小心拍|小孩买|小孩拍|孩子拍|孩子买|娃…点
|别给我做|停掉|停单|~撤|~enough|~accident|~button|~那单|~付了|drop the order|drop my order|please drop
|double clicked|double click|paying for two|for two now|already got me|got me the same|already got the same
|someone already bought|somebody already bought|already bought one|already bought it|kill the order
|kill my order|forget it please|not anymore please|no thanks anymore|annul|annulled|nullify|terminate
|reverse my order|reverse the order|~abort|~halt|~hold off|do not go ahead|do not bother|leave it please
|rather not have it|wish to cancel|like to cancel|want to cancel|need to cancel|how to cancel
|can i still cancel|still cancel|already cancelled|cancel button|changed our minds|changed his mind
|changed her mind|这单不用|不用了|单不用|已经买了|买过了|有一个了|家里有|~double|~drop|~already|~same one|~bf
|~不用|~已经买|~我妈|~for two|~need it

~order|~purchase|~placed an order|~下单|~订单|~拍下|~下了单|~拍了

two orders|both orders|~combine|~merge|~together in one|in one parcel|in one package|one parcel|same parcel
|same box|one box|one delivery|one shipment|~add one more|add to my order|add something to my order
|add another item|add an item|ship together|send together|sent together|shipped together|pack together
|all in one|put them together|单…一起|合并|一起发|一起寄|一起送|放一起|放在一起|装在一起|两单|合单|合着发
|一个箱子|一个包裹|一个盒子里|同一个包裹|一块寄|一块发|一块儿发|一块儿寄|一并发|一并寄|放进一个|塞一起|装一个
|拼一起|拼单发|两个订单|三个订单|两笔订单|几个订单|~几单|前后两|又拍一|又拍了一|又买了一|又下了一|再加一件
|加一件|补拍|凑一起|并单|并在一起|省邮费|省运费|分开发|分开寄|one box please|same parcel please|one postage
|single parcel|single package|single shipment|join|bundle|both in one|both together|put both|put in with
|forgot to add|forgot something|~another item|合一个|合一起|合成一|合到一|两个单|两笔|一次寄|一次发|一趟
|凑一单|拍了两次|分两次拍|分两单|~both|~together|~second order|~another order|~again this|~two|~add
|~yesterday and today|~两次|~两个|~再拍|~又拍|~又买|~下午又|分开拍|装一起|省个快递|~分开|~省|有三单|有两单
|有几单|打一个包|打包一起|打一起|一个包|一起打包|~三单|~打包|合一起发|两个订单合|订单合|~合

preorder|pre order|pre ordered|presale|pre sale|deposit|down payment|final payment|remaining amount
|balance due|预售|订金|定钱|订钱|尾钱|预定|预订|付定|交的定|先付的|先交的|先交了|后面的钱|剩余的钱|余款|第二笔
|补尾|付尾|预付|reserve|reserved|rest of the payment|定了|付了定|交了定|尾款什么|尾款能|付尾款|定金…退
|不付尾款|预售款|预售什么|~定|~剩下|~后面|剩下的钱|剩余的|几号可以付|~几号|尾款忘|忘付|忘了付|没付尾款
|尾款…怎么|~尾款|定金付了|补尾款|~定金
`
