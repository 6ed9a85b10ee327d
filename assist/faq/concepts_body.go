package faq

// bodyWords are about what is eaten, and what is put on the skin.
const bodyWords = `
~ingredient|ingredients|~contain|~contains|contain any|whats in it|what is in it|what is in|is there … in the
|are there … in the|any … in it|have any … in|additive|additives|preservatives|e numbers|sugar free|sweetener
|halal|kosher|vegetarian|palm oil|配料|~原料|成分表|~成份|含有|含不含|含糖|添加剂|防腐剂|什么做的|~里面有
|~里头有|~里面加|有没有…成分|无糖|代糖|清真|素食|~吃素|含…吗|含酒精|anything from animals|what exactly is in
|exactly is in|in the sauce|what is in the|成分表发|~exactly|~sauce

allergen|allergens|allergy|allergic|allergies|intolerant|intolerance|intolerances|coeliac|celiac|peanut
|peanuts|~nut|~nuts|nut free|hazelnut|~almond|~cashew|~walnut|gluten|gluten free|~wheat|lactose|~dairy|~egg
|~eggs|~soy|~soya|shellfish|traces of|anaphylactic|epipen|过敏原|致敏|花生|坚果|~核桃|杏仁|腰果|榛子|~芝麻
|~牛奶|奶粉|乳制品|乳糖|乳糖不耐|奶制品|麸质|无麸质|~小麦|面筋|~鸡蛋|~大豆|~海鲜|~虾|不耐受|不耐|吃…过敏
|吃…起疹|喝…拉肚子|吃…拉肚子|对…过敏|忌口|cant eat|can not eat|can not drink|is not allowed|must not eat
|safe for|safe to eat|ok for me|allowed to eat|free from|free of|celiac here|nutty|含不含|拉肚子|牛奶蛋白
|蛋白过敏|吃了会|喝了会|~son|~daughter|~safe|~eat|~bar|~granola|~cookies|~chocolate|~traces|~hospital|~吃|~宝
|~过敏|~会|~里头|~里面|~能吃|~可以吃|~能喝|~可以喝|~can not have|tree nuts|soy allergy|nut allergy
|milk allergy|gluten allergy|egg allergy|react to|i react to|react to sesame|react to nuts|react to milk
|free of lactose|free of gluten|free of nuts|lactose free|dairy free|egg free|soy free|mustard allergy|fish
|shellfish allergy|对芒果|芒果过敏|对…不耐|乳糖不耐能|能喝这个奶|加了没|里面加了没|有没有加|有没有放|~加了
|~any inside|~inside|~sesame|~protein bar|~芒果|nut allergic|allergic kids|allergic child|allergic to
|what exactly is in|exactly is in|what is in the|what are the ingredients|ingredients list
|list the ingredients|recommend it for allergic|蛋白粉|含乳糖|发我看看…过敏|~kids|~exactly|~sauce|~怕过敏
|milk powder|~milk|~powder|~biscuits

best before|expiry|expiry date|expire|expires|expired|expiration|shelf life|go off|goes off|gone off|go bad
|goes bad|gone bad|use by|sell by|keep for|~keep it|keeps for|last once opened|once opened|after opening
|how fresh|~fresh|how old is|still good|still be good|~good until|good till|still eat|still drink|still use it
|can i still eat|~spoil|spoiled|stale|~store it|~long date|short dated|mhd|production date|保质期|过期
|过没过期|到期|快到期|快到日子|到日子|生产日期|日期新|日期好|日期怎么|什么日期|~日期|~临期|~新鲜|新不新鲜
|放多久|~能放|~放几|放得住|放得久|~能存|存多久|~囤|囤货|囤多久|~开封|开了封|~开盖|拆封后|打开后…多久|打开了…吃
|开了…还能|还能吃|还能喝|能吃多久|能喝多久|坏没坏|变质|能保存|保存多久|怎么保存|~储存|~常温|~冷藏|~冷冻|喝得完
|吃得完|吃不完|open jar|an open|in the fridge|fridge|freezer|date is printed|date on|printed on the|~mine says
|ok to eat|~still ok|safe to eat|too old|how old|~last until|will they still|will it still|~still be
|~keep until|keep till|good at christmas|opened … still|opened … eat|~opened in|when was it made
|when was it produced|~made on|最新的|是不是最新|几月份|几月的|哪个月|生产的|什么时候生产|啥时候生产|开了以后
|开了之后|打开以后|打开后|能放多久|放冰箱|多久吃完|多久用完|别…寄…快|快到日|~date|~says|~eat|~opened|~month
|~months|~year|~old|~long|~good|~honey|~christmas|~drink|~放|~开|~久|~寄|months left|how many months
|left when it gets|still usable|still fine to|back of my cupboard|几月产|哪月产|几月出|月产的|什么时候产|~left
|~found|~usable|~批|~产|by when do i have to|have to finish it|finish it|finish it by|close to its date
|close to the date|close to expiry|near its date|short date|its date|when i open it|if i open it|once i open
|after i open|how long once|how long after|still smells|smells funny|smell funny|last year … still
|bought last year … still|还剩几个月|还剩多久|剩几个月|剩多久|剩多长|放了一年|放了…年|放了…月|放了…还能|还能敷
|还能用吗|还能用不|能用到什么|用到什么时候|用到几月|最晚|什么时候之前吃|好久之前|存货|库存老|老日期|新日期
|年份|~还剩|~放了|~敷|~finish|~close to|~open it|~today by|~tin shows|throw it away|throw away|still edible
|shows last month|~how long can i keep|long can i keep|can i keep the|~keep the|how long does it stay
|stay fresh|stays fresh|long does it last|out of date|over the date|~past its|past the date|~passed
|date passed|date is over|date has|two months over|months past|days past|~snack|~jar|哪天生产|是哪天|生产…哪天
|快过期|别发快过期|不要…快过期|~tin|~flour|~keep|~bin|~last month|~哪天|~不要发|until when can i
|until when can|opened … until|多久要吃|打开之后|之后多久|~吃完

sensitive skin|sensitive|dry skin|irritate|irritates|irritation|irritating|~react|~reaction|redness|go red
|goes red|all red|turns red|red cheeks|~cheeks|~my face|~my skin|rosacea|rash|rashes|hives|eczema|psoriasis
|dermatitis|~perfume|perfumed|fragrance|fragrance free|scented|~scent|unscented|~smell of|~smells of
|smell strong|~alcohol|paraben|parabens|sulfates|dermatologist|dermatologically|hypoallergenic|~burn|~burns
|burning|~sting|stings|stinging|itch|tingle|tingling|~spots|acne|pimples|breakout|break out|breaks me out
|broke me out|comedogenic|~pores|mild enough|patch test|敏感肌|敏感皮|敏感|敏皮|过敏|刺激|不刺激|泛红|红肿
|脸红|红血丝|发红|就红|起疹|疹子|湿疹|皮炎|玫瑰痤疮|烂脸|毁容|~辣|辣眼|辣脸|香精|酒精|~防腐|~激素|荧光剂|~皮肤
|肤质|干皮|油皮|混油|角质层|屏障|痘|爆痘|闷痘|长痘|痘肌|闭口|~痒|发痒|过敏体质|起红|刺痛|刺脸|~温和|~换季
|医美后|~脸上|上脸|擦脸|~from everything|get rashes|is it mild|mild|will it break me|break me out
|what about my skin|skin is dry|skin type|for dry|for oily|oily skin|combination skin|soap free
|anti aging safe|smell anything|scented stuff|strong smell|all go red|burn my|hurt my face|hurt my skin
|on my face|会不会长|火辣|辣辣|擦了|涂了|抹了|用了…红|用了…痒|用了…痛|烂脸不|脸…红|脸…痒|能不能用这个|~skin
|~face|~red|~smell|~everything|~dry|~lotion|~serum|~stuff|~toner|~脸|~红|~用了|~擦|~痛|~会不会|~能用
|reactive skin|reactive|very reactive|上脸会|会不会疼|脸疼|会疼|~疼|~any fragrance|~itchy|skin peels|peeling
|is this one gentle|gentle enough|ok on psoriasis|on psoriasis|on eczema|on rosacea|on acne|on my skin
|for my skin|for sensitive|flare|flare up|allergic to perfume|allergic to fragrance|no perfume|no fragrance
|perfume free|contains perfume|contains alcohol|how does it smell on|长痘期|长痘能|有没有香味|香味|有味道吗
|味道大|味道重|闻了|打喷嚏|鼻炎|有没有酒精|有没有香|含香|含不含香|含不含酒|含激素|会不会过敏|会过敏|会红|会痒
|会烂|起皮|脱皮|干痒|~香|~闻|~peels|~everything new|~gentle|~涂|~抹|everything hurts|would the cream
|free from scents|scents|scent free|no scent|tolerate|tolerated|well tolerated|tolerates|skin tolerates|hurt
|油痘肌|痘肌能|正常吗|~rosy|~cream|~hurts|~free from

pregnant|pregnancy|while pregnant|~expecting|expecting a baby|weeks pregnant|months pregnant|trimester
|breastfeeding|breast feeding|breastfeed|~nursing|trying for a baby|retinol safe|mum to be|孕妇|怀孕|孕期|孕早
|孕晚|怀着|怀了|有了身孕|有身孕|身孕|有孕|有喜|怀上|怀宝宝|肚子里|大肚子|刚怀|准妈妈|宝妈|月子|坐月子|产后
|哺乳|哺乳期|喂奶|母乳|喂母乳|奶娃|胎儿|~胎|~对宝宝|~孕|while i am pregnant|during pregnancy|my baby bump|bump
|due in|due date is|i am due|baby on the way|喂奶期|怀孕#|有宝宝|孩子吃奶|还在喂|宝宝有没有影响|对孩子
|影响孩子|敢用|~baby|~due|~wife|~影响|~宝宝|~敢|~老婆|~能用|孕中期|能涂|~涂|能抹|抹不|奶孩子|备孕|备孕的
|备孕能|~抹|~精华

vegan|plant based|cruelty free|cruelty|~animal|~animals|animal testing|animal tested|animal products
|animal ingredients|tested on|~bunny|~bunnies|~rabbit|~rabbits|peta|leaping bunny|beeswax|~honey in|~bees
|lanolin|carmine|gelatin|gelatine|collagen|~harmed|纯素|素食主义|~动物|动物实验|零残忍|test on animals
|from animals|anything from animals|hurt animals|animal friendly|animal free|no animal|milk free|~test|~harm
|~stuff|~honey|~lip balm|~mascara|animal stuff|~shampoo|~soap|without lanolin|avoid animal|animal things
|animal derived|~avoid
`
