package faq

// moneyWords are about paying, and proof of it.
const moneyWords = `
~pay|~payment|payment method|how to pay|how can i pay|how do i pay|ways to pay|way to pay|~accept|take cards
|paypal|credit card|bank card|amex|american express|mastercard|apple pay|google pay|samsung pay|bank transfer
|wire transfer|direct debit|sofort|giropay|~ideal|bitcoin|crypto|by invoice|on invoice|pay cash|~cash
|~checkout options|at the till|at the checkout|use at checkout|own a card|have a card|without a card
|without a credit card|no credit card|prepaid card|~cheque|付款方式|支付方式|怎么付|怎么付款|怎么支付|怎么给钱
|怎么给你钱|~付款|~支付|~微信|支付宝|zfb|wx|刷卡|信用卡|银行卡|储蓄卡|农行|工行|建行|招行|中行|交行|邮储
|农业银行|工商银行|建设银行|招商银行|云闪付|银联|数字人民币|~付钱|~结账|~现金|~转账|~转帐|汇款|对公|找人代付
|代付|亲情卡|亲属卡|余额宝|微信付|支付宝付|只有…卡|没有支付宝|没有微信|~花钱|transfer from my bank
|from my bank|bank account payment|online banking|by bank|another way to pay|other ways|~other way to pay
|pay by|pay with|~paying by|~paying with|pay using|can i use paypal|take paypal|~do you take|~you take
|do you accept|cards do you|~my card|pay another way|~pay differently|which payment|怎么给|能用…付|可以用…付
|用…付行|用…付吗|用…付可|没有支付宝怎么|没有微信怎么|能刷|可以刷|能转账|可以转账|行吗…卡|卡…行吗|卡…可以吗
|卡…能用|收现金|货到付|货到付款|cash on delivery|见到东西再|收到货再付|到付|~card|~cards|~bank|~till|~checkout
|~account|~credit|~wallet|~money|~declined|~ways|~卡|cards go through|go through on your site|which cards
|what cards|hand the money|money to the postman|give the money|~postman|没绑卡|绑卡|货到了给钱|到了给钱
|货到给钱|~给钱|~绑|apple pay a thing|do a bank transfer|your iban|account details|bank details|pay by invoice
|pay on account|pay with my|pay with a|pay in dollars|pay in euros|currency|currencies|take visa
|take mastercard|take cash|take cheques|take apple pay|翼支付|刷信用卡|能刷信|能用信|用信用|信用卡能
|能用支付宝|能用微信|微信里没钱|支付宝里没钱|外币卡|国外的卡|外国卡|港币|支持…付|支持什么付|支持哪|~iban
|~transfer|~a thing|~刷|~支持|with maestro|card is from|my card is from|card from brazil|is it working with
|foreign card|another country card|~debit|possible to pay|methods of payment|means of payment
|options for payment|payment options|~which ways|pay you|how can i give you money|send you the money
|pay at delivery|pay at pickup|国外的visa|刷国外|微信零钱|零钱|~maestro|~brazil|~visa|~revolut|~wise
|~is it possible with|~options|visa debit|use a visa|use a card|use my card|debit card

pay cash on delivery|cash on delivery|pay on delivery|pay when it arrives|pay when i receive|pay the postman
|pay at the door|cod|货到付款|货到付|到付|收到货再付|收到再付|拿到再付|拿到货再付|见到东西再|看到东西再
|看到货再|见到货再|见货付|先货后款|到了再付|到了再给|收货再给|先发货后付

payment failed|payment fails|payment does not go through|payment did not go through|payment not going through
|payment error|payment rejected|declined|card was rejected|card was refused|cannot pay|can not pay
|unable to pay|transaction failed|付不了|付不出|付不上|支付失败|付款失败|付款不成功|支付不了|支付不成功
|付款…失败|付款…转圈|支付…失败|扣款失败|付款异常|charged twice|charged double|double charged|billed twice
|paid twice|taken twice|debited twice|扣了两次|扣两次|多扣|重复扣|扣了钱

instalment|installment|instalments|installments|~monthly|monthly payment|monthly payments|pay later
|pay next month|pay next week|pay in #|~pay half|pay in parts|pay over|split it|split the payment
|split the bill|split the cost|split into|spread the cost|spread it|spread the payment|klarna|afterpay
|clearpay|sezzle|affirm|payment plan|over a few months|over # months|# payments|# times # instead|# rates
|in rates|buy now pay|after payday|till payday|until payday|bit by bit|~at once|~in full|on credit|分期|分#期
|分几期|花呗|花贝|花被|月付|先用后付|免息|几期|#期|拆成|拆开付|拆开给|分几个月|分#个月|分开付|分开给|分次
|分批付|慢慢还|慢慢给|慢慢付|每个月还|每月还|下个月还|下月还|下个月付|手头紧|手头有点紧|没发工资|发工资再
|月底再付|一次付不起|先付一半|一个月还|in one go|not afford|can not afford|afford it|afford|all at once|chunks
|smaller amounts|several payments|multiple payments|# parts|pay it off|~over winter|every month|each month
|per month|~a month|this month half|half now|split in|split up|later this month|~end of the month
|when i get paid|next paycheck|一个月一个月|分六期|分十二期|按月|每个月|分着|几个月给|几次给|分几次|先付一部分
|缓一缓|~month|~months|~half|~parts|~times|~instead|~tight|~broke|~salary|~later|~rest|~possible|~慢慢|~还
|~几个月|~手头|~工资|~够|few paydays|payday|spread that|spread it over|over a few|一个月付|付一点|一点一点
|一点点付|~spread|~paydays|~一点|too much this month|too much at once|too much right now|~stretch it
|stretch the payment|~pay in 3|pay in three|~in 3 thing|~pay in 4|in three parts|in thirds|half this month
|half next month|hold off paying|能分吗|能白条|白条吗|几期吗|分多少期|分多少个月|手续费…分|利息|有利息
|有没有利息|~stretch|~this month|~白条|~too much|~hundred|split in 4|split in 3|split in two|split in three
|split in four|split in #|settle then|settle it later|settle later|can i settle|get paid on|i get paid
|when my salary|salary comes|until i get paid|next salary|~pay after|pay when i get|little by little
|step by step|in stages|staggered|by the month|分期付|分期不|分期吗|~settle|~get paid|~split|~# times

gift card|gift cards|gift voucher|gift certificate|giftcard|store credit|credit for|e card|digital card
|present card|~card balance|gift card balance|redeem|礼品卡|购物卡|储值卡|电子卡|提货卡|credit for your shop
|~some credit|shop credit|voucher i can buy|buy a voucher|voucher as a|voucher for my|voucher for christmas
|credit to give|top up card|let her choose|let him choose|let them choose|pick something herself
|pick something himself|pick themselves|choose herself|choose himself|~credit|~voucher|~niece|~nephew|~choose
|~give|~christmas|~worth|pick what she|pick what he|pick what they|what she likes|what he likes|give an amount
|~amount|~likes|~pick|to spend at yours|to spend|spend at yours|spend in your shop|for a coworker|~coworker
|~euro to|~spend|left on the card|whats left on|what is left on|how much is left|remaining balance
|still on my card|~left on|~balance

~points|loyalty|loyalty points|~membership|~member|~vip|rewards program|~tier|~积分|~会员|金卡|银卡|~等级
|会员等级|会员权益

invoice|receipt|reciept|receit|~bill|~vat|vat number|tax number|tax no|tax id|tax office|tax return|expense
|expenses|expense claim|~accountant|accounting|accounts department|for accounts|bookkeeper|bookkeeping
|finance department|reimbursed by|claim it back|my boss needs|company needs|vat invoice|proper paper
|company name|companys name|firms name|firm name|name of my company|name of my firm|business name
|on the company|on my company|on company|pdf of the|paperwork|发票|开票|普票|增票|增值税|税号|报销|报账|报帐
|给报|才给报|不给报|有票|要票|没票|没有票|票上|要个票|开个票|开张票|开一下票|开下票|能开票|票据|纸质票|电子票
|电票|收据|小票|单位要|单位报|公司报|公司要…票|~公司名|公司名字|单位名称|公司名称|~财务|~会计|~凭证|走账|做账
|~入账|补开|重开|with vat|something with vat|for the taxes|for my taxes|issue a document|document for
|download the bill|taxes document|pdf|for my boss|for my company|for work i need|the firm pays|my firm
|my company|business purchase|business customer|company address on|official document|stamp|电子的发票|发票发
|票开|票呢|票没|票怎么|给开|开一张|开错|随货…票|公家|~boss|~taxes|~tax|~document|~company|~firm|~business
|~download|~number|~printed|~office|~单位|~税|~公司|~急|~票|shows the vat|the vat separately|~a doc that
|after the fact|company on it|with my company|做账用|公司做账|怎么要发票|~doc|~separately|~books|tax advisor
|proof with number|change the bill|it says my company|says my company|no invoice|missing invoice
|where is my invoice|where is the invoice|~the invoice|an invoice|invoice for|invoice on|invoice to
|receipt for|a receipt|my receipt|lost my receipt|copy of the|专票|开专票|能不能开|开得了|个人抬头|写个人
|抬头写|抬头怎么|开给公司|开给个人|发票怎么|发票能|发票在|发票还|发票没|补票|~proof|~advisor|~专|~个人|~抬头
|paper for the taxman|that paper for|send me that paper|for the taxman|bill shows|shows my name
|show my employer|my employer|tax purposes|tax declaration|for tax|tax reasons|for deduction|deduct it from
|write it off|written confirmation|payment confirmation|confirmation of payment|proof of payment
|proof of purchase|purchase proof|~no bill|~the bill|~billing|billing details|billing address|billing name
|official bill|electronic bill|print the bill|开票要|要什么信息|入账的|有发票吧|发票吧|有票吧|~employer
|~taxman|~again|~信息|~paper|~shows my|~print
`
