package faq

// changeWords are about what of an order may still be changed.
const changeWords = `
address|~street|~house number|postcode|post code|zip code|zipcode|moved house|moving house|~i moved
|~i have moved|~just moved|~we moved|we have moved|old flat|new flat|~old house|~new house|old apartment
|new apartment|apartment number|flat number|typo in my street|my old place|my new place|~another place
|~different place|~somewhere else|send it to my office|send it to my work|deliver it to my work
|deliver to my office|to my workplace|at my parents|to my parents|to my mums|to my moms|to my neighbour
|to my neighbor|go there instead|sent there instead|redirect|reroute|divert|new address|old address
|another address|different address|wrong address|forgot to change my address|~away that week|will be away
|on holiday when it|地址|收货信息|收件信息|门牌|房号|单元号|收件人|收货人|电话填错|电话写错|手机号填错
|手机号写错|号码填错|号码写错|送到公司|寄到公司|寄到单位|寄到老家|寄老家|送到老家|回老家|搬家|搬了|搬走|~新家
|旧家|寄错地方|换个地方|改个地方|换个地址|改个地址|改地址|改派|换地方|填错|写错了|写成…地址|选错地址|~默认地址
|寄到…这边|寄到…那边|改寄|改送|转寄|送错地方|写的是以前|以前住|不住那|不在那边|搬宿舍|换宿舍|收货电话|改电话
|改手机|~work place|workplace|bring it to home|postcode wrong|wrong postcode|wrong zip|wrong street
|wrong number|wrong door|wrong city|wrong town|typed my street|misspelled|misspelt|typo|moved out|moved away
|moved last|moved in|somewhere else than|to my friend instead|to my work instead|to my home instead
|to the office instead|different door|~another town|old one … new one|my old flat|at my mums|in hospital
|the hotel|~staying at|not at that place|no longer live|do not live there|少写|漏写|漏填|打错|输错|填成|写成
|电话错|电话改|号码少|号码错|号码不对|楼栋|小区|收货|换个收|寄去|改送到|转到|~moved|~flat|~office|~house|~home
|~city|~town|~instead|~old|~new|~staying|~parents|~typed|~spelled|~lives|~搬|~公司|~老家|~学校|~宿舍|~电话号码
|~电话|~手机号|住址|wrong destination|as destination|~new city|~follow me|package should follow|填了|填成了
|填了我|写了我妈|is the wrong one in my order address|where its going|where it is going|where it goes
|change where|~destination|~going to|~ex|flat # not|# not flat|not flat|~not number|楼号|写错咯|填错咯|填错啦
|forgot to put the|forgot the apartment|forgot my apartment|forgot the flat|forgot the number|forgot the house
|courier will not find|will not find me|by habit|filled my own|filled in my own|filled in the wrong
|entered my own|entered the wrong|gave the wrong|gave you the wrong|gave my old|put my old|used my old
|used the old|still my old|still the old|shows my old|should go to my mum|should go to my sister
|should go to my|parcel should go to|go to my sister|go to my work|go to a different|send to another
|deliver it elsewhere|deliver elsewhere|~elsewhere|relocating|relocated|前面留的|留的是|留的公司|留的地址|留错
|填成我|居家办公|换成家里|换成公司|送家里|送到家里|寄家里|寄到家里|少填|少写了|缺门牌|没写门牌|没填|没写楼
|收件电话|~留|~habit|~apartment|~filled|~entered|~find me|auto filled|took my old place|~old place
|rather than my home|my shop rather|pls deliver to my|deliver to my|deliver it to my|send it to my|send to my
|get it sent to|have it sent to|to a neighbour instead|shipped to my|the recipient is wrong|wrong recipient
|recipient name|wrong name on|name is wrong|wrong phone|phone number wrong|phone number is wrong|~house no
|door number|~floor|missing house|missing flat|incomplete address|not complete address|correct my|correct the
|~correction|update my|update the|寄到学校|别寄家|别寄到家|别送家|寄错|错一位|填错一位|手机号…错|电话…错|咋改
|怎么改|能改吗|改一下|改下|~autofill|~correct|~rather than|~填|~寄到|~deliver to|~recipient|~not my|~改

~change|~edit|~correct it|~update|~modify|~alter|~amend|~switch|~改|~修改|~更改|~改成|~更换

change my order|edit my order|change the order|change colour|change color|change the colour|change the size
|change size|before it ships|before you pack|before it is packed|before you send|note to the order|~order note
|picked the wrong colour|picked the wrong size|chose the wrong|selected the wrong|ordered the wrong size
|ordered the wrong colour|wrong colour by mistake|wrong size by mistake|add a note|swap before|改颜色|改尺码
|改尺寸|改码|改款|改规格|改型号|改个颜色|改个码|改个尺码|选错颜色|选错尺码|选错码|选错了|拍错颜色|拍错尺码
|拍错码|拍错款|拍成…换成|拍成…改|选成…改|选成…换|选成…弄|选成了|拍成了|点成了|下成了|换颜色|换成#|改成#|打包前
|没打包|还没打包|没装箱|装箱|没出库|出库前|发货前…改|发货前…换|没发…改|没发…换|换个色|改个色|备注一下|帮我备注
|加备注|写备注|单子里|change it to|make it the|make that the|i meant the|meant to pick|meant to choose
|meant to take|chose wrong|clicked the wrong|picked wrong|in black instead|in another size before|still change
|改大一码|改小一码|改大|改小|换成#码|选小了|选大了|买小了…没发|买大了…没发|拍小了|拍大了|帮我改|给我改|帮改
|~before|~meant|~picked|~chose|~instead|~not packed|~没发|~还没发|~刚拍|~选错|~选成|~换成|~想换|~换个颜色
|颜色点错|点错了|我要黑的|我要白的|~麻烦改|~我要|备注写错|尺码换成|颜色换成|换成l|换成m|换成s|换成xl|改成l
|改成m|还来得及|来得及不|来得及改|~备注|~来得及|黑的改成|改成灰|改成白|改成红|改成蓝|把…改成|把…换成|~改成
|~帮我把
`
