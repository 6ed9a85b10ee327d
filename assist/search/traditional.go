package search

// The traditional characters that customers and shops write most, and under
// each the simplified one. Where one simplified character stands for several
// traditional ones, all that are common are here.
const (
	traditional = "退貨換錢付們發麼無還運費單號訂買賣價優惠減贈禮" +
		"質壞碼寬鬆緊長顏綠藍紅黃銀鐵銅鋼電腦機線頭擴充續時間" +
		"幾來這個嗎問題請謝對錯誤話說講讓應該給從點選擇過進遠近" +
		"裡裏後樣實際圖視頻聲號開關門戶聯繫絡網頁碼證據數據記錄" +
		"總結算計劃設備顯現場預約約準備產業務員經營報稅額龍鳳馬" +
		"魚鳥雞鴨豬貓蟲歲親愛國際華灣澳臺台島嶼縣鄉鎮車輛輸遞達" +
		"裝衣褲襪鞋帽飾紗絲綢棉織縫補燙洗滌淨潔膚膠霜癢痛藥醫療" +
		"嬰兒媽爸爺奶孫婦懷養護標籤條規則違約賠償證實驗檢測試參" +
		"與為會學習師傅園書寫讀譯語詞雙變壓縮傷殘舊新麗強勁輕重" +
		"熱冷涼溫濕乾燥鹽醬鮮蔥蒜薑麵飯餅乾糧食飲湯餡嘗嚐雜" +
		"聽見覺認識記憶決斷難易樂歡迎願望氣氛圍繞環轉動靜" +
		"東車軟體檔案夾廣場燈籠罩鏡簡單複雜專業賬帳戶餘額獎勵" +
		"積沒有幫許讚贊評論訊息儘盡滿齊夠舉辦處緩慢驟衛參" +
		"郵掛漲損級節慶遲閃貼樓嚴歸雖銷熟壽適歐輔"
	simplified = "退货换钱付们发么无还运费单号订买卖价优惠减赠礼" +
		"质坏码宽松紧长颜绿蓝红黄银铁铜钢电脑机线头扩充续时间" +
		"几来这个吗问题请谢对错误话说讲让应该给从点选择过进远近" +
		"里里后样实际图视频声号开关门户联系络网页码证据数据记录" +
		"总结算计划设备显现场预约约准备产业务员经营报税额龙凤马" +
		"鱼鸟鸡鸭猪猫虫岁亲爱国际华湾澳台台岛屿县乡镇车辆输递达" +
		"装衣裤袜鞋帽饰纱丝绸棉织缝补烫洗涤净洁肤胶霜痒痛药医疗" +
		"婴儿妈爸爷奶孙妇怀养护标签条规则违约赔偿证实验检测试参" +
		"与为会学习师傅园书写读译语词双变压缩伤残旧新丽强劲轻重" +
		"热冷凉温湿干燥盐酱鲜葱蒜姜面饭饼干粮食饮汤馅尝尝杂" +
		"听见觉认识记忆决断难易乐欢迎愿望气氛围绕环转动静" +
		"东车软体档案夹广场灯笼罩镜简单复杂专业账账户余额奖励" +
		"积没有帮许赞赞评论讯息尽尽满齐够举办处缓慢骤卫参" +
		"邮挂涨损级节庆迟闪贴楼严归虽销熟寿适欧辅"
)

// simpleRunes maps traditional characters to simplified ones.
func simpleRunes() map[rune]rune {
	simple := []rune(simplified)
	all := make(map[rune]rune, len(simple))
	for i, r := range []rune(traditional) {
		if r != simple[i] {
			all[r] = simple[i]
		}
	}
	return all
}
