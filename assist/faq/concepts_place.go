package faq

// placeWords are about where a parcel goes, who brings it, and what that costs.
const placeWords = `
carrier|courier company|courier do you|courier service|dhl|ups|fedex|royal mail|hermes|evri|dpd|gls|usps
|which courier|which carrier|which delivery company|who delivers|who do you ship with|ship with|deliver with
|sent with|~send with|choose the courier|快递公司|哪家快递|哪个快递|什么快递|啥快递|何种快递|顺丰|顺风|sf|中通
|圆通|韵达|申通|极兔|邮政|ems|京东快递|京东物流|德邦|菜鸟|百世|发哪家|走哪家|走什么|走什么快递|走顺|发邮政
|发京东|发ems|发顺|走邮政|走京东|走ems|指定快递|指定物流|换快递|换个快递|换家快递|选快递|别发极兔|不要极兔
|不要韵达|不要圆通|不要中通|不要申通|what company delivers|which company delivers|which company brings
|~who brings|who will bring|默认走|默认发|走哪|能走|可以走|别发|不想用|我要顺|加钱走|发哪个|~company|~brings
|~default|~发|~默认|~指定|~加钱|哪家物流|用哪家|一般用哪|用什么物流|发什么物流|~哪家|~一般|只有邮政|能发邮政
|发邮政不|镇上|不送到村|乡下|农村|送上门的|送货上门|哪家送|谁送|~村|~乡镇|~送上门|还是圆通|还是中通|还是顺丰
|还是韵达|中通还是|顺丰到|~还是

parcel locker|packstation|lockers|po box|p o box|post box|pick up point|pickup point|pick up station
|parcel shop|parcel box|parcel machine|inpost|amazon locker|drop box|collection point|yellow box|delivery box
|never home|never at home|not at home|nobody at home|at work all day|work all day|at work when|leave it with
|safe place|leave it in|~someone home|have to be home|need to be home|快递柜|丰巢|自提柜|智能柜|柜机|放柜子
|驿站|go to a pickup|pickup locker|delivered to a station|nobody home|no one home|noone home|not in during
|during the day|~never in|at work during|works all day|yellow boxes|machine at the|box at the|supermarket
|petrol station|gas station|post office box|mailbox number|~box number|~home|~work|~day|~box|~yellow|~pick
|~corner|out all day|~im out|~out|~locker|student dorm|without reception|box at the station|at the station
|left at a|drop at a|~dorm|~station|post office boxes|to boxes|~boxes

collect|pick up|pickup|pick it up|pick them up|pick my order up|click and collect|in store|in your store
|from the shop|from your shop|from your store|~come over|come round|drop by|drop in|pop in|pop by|swing by
|~stop by|~get it myself|grab it myself|~fetch|~nearby|~live near|~live close|round the corner
|around the corner|next to your|~near your|your warehouse in person|~your workshop|~your store|your shop in
|~your place|brick and mortar|~physical store|physical shop|~showroom|save the postage|skip the shipping
|~counter|自提|自取|到店取|上门取|上门拿|自己来拿|自己去拿|自己取|~过去拿|过来拿|去店里|到店里|去你们店
|来你们店|门店|实体店|线下店|~线下|住附近|离你们|离得近|~同城|come get it|come and get|~just come|come to you
|come to your|come pick|get it from you|pick it myself|pick it up myself|fetch the order|fetch myself
|fetch the|skip delivery|skip the delivery|no delivery|without delivery|min away|minutes away|live in the same
|hold it for|hold it at|hold my order|hold for me|save shipping|~myself|~away|~come|~get it|~place|~shop|~hold
|~store|~near|~skip|~same town|~minutes|~come by|save the delivery|save on delivery|~by|~save|work next door
|i fetch it|may i fetch|fetch it|take it with me|take with me|~physical place|place where i can
|where are you located|located|walk in|walk by|passing by|pass by|~in the area|in your area|~same street
|same building|你们在哪…拿|自己拿|当面|~next door|~physical|~take it with|rather get it from the store
|get it from the store|get it from the shop|from the store|till when does the shop|shop keep it
|how long do you keep|keep it for me|keep my order|pick up time|~keep|~rather get|grab it in your shop|grab it
|in your shop after

abroad|overseas|international|internationally|other country|another country|other countries|which countries
|what countries|~my country|outside the country|~outside of|~foreign|worldwide|world wide|to my country
|from abroad|not in the eu|non eu|europe only|~living in|~i live in|~based in|~moved to|ship to|deliver to
|~send to|shipped to|delivered to|sent to|~possible to order from|~can i order from|~buy from here|~norway
|~canada|~toronto|~vancouver|~usa|~america|~united states|~new york|~california|~texas|~florida|~chicago
|~australia|~sydney|~melbourne|~perth|~new zealand|~auckland|~japan|~singapore|~malaysia|~thailand|~vietnam
|~philippines|~indonesia|~india|~dubai|~emirates|~saudi|~qatar|~israel|~turkey|~egypt|~south africa|~nigeria
|~kenya|~brazil|~mexico|~argentina|~chile|~iceland|~ireland|~dublin|~northern ireland|~switzerland|~zurich
|~germany|~berlin|~france|~paris|~spain|~madrid|~italy|~rome|~milan|~portugal|~lisbon|~poland|~austria|~vienna
|~belgium|~brussels|~netherlands|~holland|~amsterdam|~denmark|~sweden|~stockholm|~helsinki|~greece|~hungary
|~czech|~romania|~croatia|~europe|~asia|~china|~hong kong|~taiwan|~russia|~ukraine|国外|海外|境外|出国|~外国
|港澳台|香港|台湾|台北|高雄|澳门|~国际|~日本|~东京|~美国|~纽约|~加拿大|~多伦多|~温哥华|~新加坡|~留学|~留学生
|~德国|~法国|~巴黎|~英国|~伦敦|~韩国|~首尔|~泰国|~马来西亚|~马来|~越南|~印尼|~菲律宾|~澳洲|~澳大利亚|~悉尼
|~墨尔本|~新西兰|~意大利|~西班牙|~俄罗斯|~迪拜|~欧洲|欧盟|~东南亚|~非洲|寄国外|~华人|~侨|跨境|直邮|集运
|转运公司|bring it here|do you bring|do you come to|do you serve|do you cover|to the states|the states
|yes or no ship|my cousin in|my sister in|my daughter in|my son in|my brother in|my friend in|relatives in
|receive a package|order from here|order from|~buy from|possible to order|malta|cyprus|luxembourg|latvia
|lithuania|slovenia|slovakia|bulgaria|serbia|morocco|tunisia|pakistan|bangladesh|alaska|puerto rico|guam
|island|islands|quebec|ontario|queensland|人在|我在…能买|能买…国|在外国|在国外|寄过去|寄出去…国|在…读书
|在…留学|收得到|发得到|能发…国|能寄…国|寄给…国|~country|~live|~cousin|~order|~ship|~deliver|~possible|~bring
|~send|~outside|~relatives|~visit|~读书|~能买|~寄|~发|~直接寄|mail stuff to|mail to|mail it to|send stuff to
|studying in|lives in|~live in|living abroad|~grandson|~daughter|~lyon|~hawaii|~my aunt|加拿大…寄|寄到加拿大
|寄到美国|寄到日本|寄到英国|寄到澳洲|寄到香港|寄到台湾|寄到澳门|国外…寄|寄…国外|serve people in
|people in mexico|im an expat|could you ship here|ship here|send here|deliver here|ship outside
|delivery outside|customers in|customers from|from switzerland|from canada|from australia|from the us
|from the uk|from japan|from india|to australia|to canada|to japan|to norway|to switzerland|to the us
|to the usa|to the uk|to india|to brazil|to mexico|to my sister in|to my friend in|to my brother in
|to relatives in|outside europe|outside the eu|outside the us|outside the uk|within europe only|bali|tokyo
|~bangkok|~expat|~serve|在…能收到|在…收得到|国家…能发|朋友…可不可以发|澳门…发|香港…发|台湾…发|寄来澳门
|寄来香港|寄来台湾|寄来新加坡|海运|空运到|悉尼…收|外地朋友|~朋友要|~能收到|~邮过来|mail it over|will you mail
|do you send|~am from|i am from|we are from|~im from|from finland|~coming from|live outside|live overseas
|outside your country|outside germany|other side of the world|~different country|another continent|~shop from
|shopping from|purchase from|buy from abroad|能邮吗|能邮|邮到国|邮吗|能寄过来|寄过来不|人在国|身在|定居|移民
|国外收|~korea|~finland|~estonia|~you send|~can you send|~mail|~over|~邮|~寄过来

customs|duty|import tax|import fee|import charge|import duties|tariff|clearance|vat on delivery|taxes on top
|extra tax|extra taxes|extra fee|extra fees|additional fees|additional charges|additional cost|hidden costs
|pay … at the door|charged at the door|pay … when it arrives|关税|清关|海关|交税|税费|报关|扣关|要交税|被税
|surprise taxes|surprise costs|surprise fees|pay taxes|pay tax|ask me for money|money at the door
|because of import|importing|taxes when|fees when|fee when|fees at|charged when|come with taxes|brexit|taxed
|~tax|~taxes|~fees|~fee|~surprise|~extra|~door|~canada|~america|~uk|~switzerland|~norway|~when it comes
|~arrives|at the border|vat at|tax included|taxes included|included in the price|taxman|the taxman
|stuck with customs|held at customs|~included|~border|~abroad|~again|import stuff|import costs|import charges
|when it enters|enters the country|tariff come on top|on top tariff|us tariff|declared|declare|customs form
|customs declaration|~enters|~import|~tariffs|duties already|duties in the total|duties included
|letter from customs|from customs|customs wanting|customs wants|customs letter|customs fee|customs charge
|wanting ## dollars|~letter|~total|~dollars|~duties

shipping cost|delivery cost|shipping costs|cost of delivery|cost of shipping|cost to ship|cost to send
|cost to deliver|shipping fee|delivery fee|postage|pay postage|pay for postage|pay for delivery
|pay for shipping|pay shipping|pay delivery|free shipping|free delivery|ship for free|ship free|deliver free
|delivered free|free postage|shipping free|delivery free|shipping price|delivery price|shipping charge
|delivery charge|charge for shipping|charge for delivery|charge for postage|charge for sending
|how much … shipping|how much … delivery|how much … postage|how much … ship|how much … send|how much … deliver
|minimum for free|minimum order|minimum spend|how much more … spend|how much do i need to spend|spend to get
|threshold|p and p|adds … for shipping|on top for|added to my basket|quid on top|euros on top|shipping rates
|basket … adding|shipping so expensive|shipping expensive|包邮|包不包邮|包运费|运费|邮费|免邮|免了邮|免运
|免个邮|免…邮|快递费|邮资|不要邮费|不包邮|满多少包|满多少免|多少包邮|多少钱包邮|买多少…邮|凑单|凑够|差…包邮
|差…块…免|差…块…邮|补邮费|补运费|运费不|邮费不|寄费|配送费|送货费|运杂费|加邮|收邮|is it free to|~on you
|postage on you|delivery on you|added at the end|added at checkout|whats the damage|damage for delivery
|price for delivery|price of delivery|price of shipping|price for shipping|pay … delivery|pay … shipping
|pay … sent|cost … deliver|cost … ship|cost … send|cost … postage|costs … deliver|reach some amount
|reach a certain amount|certain amount|which amount|what amount|from what amount|from how much|spend over
|order over|orders over|buy more … free|add more … free|free if|is there a minimum|another # to
|get rid of that|get it free|get rid of the|just to send|to ship a|to send one|too much for postage
|postage more than|贴多少邮|贴邮|要不要邮|快递要|快递另外|快递要钱|邮寄费|要不要运|要不要钱|另外给钱|另外收
|还要另外|差…免|差…包|不够…包|凑…包|才买一个|~amount|~reach|~adding|~added|~add|~basket|~cart|~spend|~delivery
|~on top|~extra|~minimum|~free|~quid|~bucks|~euros|~pounds|~charged|~expensive|~end|~差|~凑|~快递|~另外
|~多少钱|~两块|~几块|least i have to buy|the least i|without a charge|comes without|come without charge
|comes free|for nothing on top|how much to get it to|how much to get|much to get it|how much for sending
|how much for delivery|how much for shipping|how much for postage|plus how much|what do i pay to get|get it to
|delivered for free|no shipping|waive|waive the|免运费|给免运|一件也|贵不贵|寄到…贵|寄到…多少|寄到…加
|快递费多少|快递多少钱|寄过来多少|~least|~charge|~plus|~加多少|~西藏|~新疆|no postage|short of no postage
|short of free|of no postage|another fiver|tenner|for the delivery|~wants another|adds another|adds up to
|why … delivery charge|why … shipping charge|pay so much for|shipping more than|shipping cost more
|the shipping is|expensive shipping|high shipping|combine to save|结算…多了|多了…块|多出…块|多收|不收运费
|收运费吗|收运费不|收不收运费|收邮费|收不收邮|运费能|邮费能|邮费多|运费贵|邮费贵|能不能包|可以包邮|包邮吗
|包邮不|免吗|多少能免|偏远|补差邮|~结算|~fiver|~short|~normal|~更|nearly as much|as much as the|any trick
|pay more for sending|more for sending|islands … more|~costs nearly|delivery costs|what does it cost to
|what would it cost|how much would it cost|how much is it to|how much to send|how much to ship
|how much to deliver|cost me to have it|charge me for|charging me|why am i charged|why do i pay
|why do i have to pay|shipping to … much|fee for delivery|flat rate|delivery rate|delivery included
|shipping included|postage included|is delivery in the price|is postage in|including delivery
|including shipping|with delivery|with shipping|bulky|heavy parcel|收邮费不|不用给运|不用运费|不用邮费
|不要运费|要运费|要邮费|运费要|邮费要|~trick|~nearly|~included|~includes|~surcharge|way around the #
|around the postage|way around the postage|avoid the postage|avoid shipping
`
