package languages

import (
	"strings"
	"testing"

	"dateline/internal/dateline"
)

// One news paragraph in each of many languages, written for this test: about the same invented flood relief talks.
var samples = map[dateline.Language]string{
	"en": "The foreign ministers of the two countries met on Tuesday in the capital to discuss how food and medicine could reach the flooded villages before the winter, and agreed that lorries may cross the border without further checks.",
	"de": "Die Außenminister der beiden Länder trafen sich am Dienstag in der Hauptstadt, um darüber zu sprechen, wie Lebensmittel und Medikamente vor dem Winter in die überfluteten Dörfer gelangen könnten, und einigten sich darauf, dass Lastwagen die Grenze passieren dürfen.",
	"fr": "Les ministres des Affaires étrangères des deux pays se sont rencontrés mardi dans la capitale pour discuter de la manière dont la nourriture et les médicaments pourraient parvenir aux villages inondés avant l’hiver.",
	"es": "Los ministros de Asuntos Exteriores de los dos países se reunieron el martes en la capital para hablar de cómo podrían llegar alimentos y medicinas a los pueblos inundados antes del invierno.",
	"it": "I ministri degli Esteri dei due Paesi si sono incontrati martedì nella capitale per discutere di come il cibo e le medicine possano raggiungere i villaggi allagati prima dell’inverno.",
	"pt": "Os ministros dos Negócios Estrangeiros dos dois países reuniram-se na terça-feira na capital para discutir como os alimentos e os medicamentos poderiam chegar às aldeias inundadas antes do inverno.",
	"nl": "De ministers van Buitenlandse Zaken van de twee landen kwamen dinsdag in de hoofdstad bijeen om te bespreken hoe voedsel en medicijnen voor de winter de overstroomde dorpen kunnen bereiken.",
	"sv": "De två ländernas utrikesministrar träffades på tisdagen i huvudstaden för att diskutera hur mat och medicin kan nå de översvämmade byarna före vintern, och enades om att lastbilar får korsa gränsen.",
	"da": "De to landes udenrigsministre mødtes tirsdag i hovedstaden for at drøfte, hvordan fødevarer og medicin kan nå frem til de oversvømmede landsbyer inden vinteren, og blev enige om, at lastbiler må krydse grænsen.",
	"fi": "Maiden ulkoministerit tapasivat tiistaina pääkaupungissa keskustellakseen siitä, miten ruoka ja lääkkeet saataisiin tulvan alle jääneisiin kyliin ennen talvea, ja sopivat, että kuorma-autot saavat ylittää rajan.",
	"pl": "Ministrowie spraw zagranicznych obu krajów spotkali się we wtorek w stolicy, aby omówić, w jaki sposób żywność i leki mogłyby dotrzeć do zalanych wiosek przed zimą.",
	"cs": "Ministři zahraničí obou zemí se v úterý sešli v hlavním městě, aby jednali o tom, jak by se potraviny a léky mohly dostat do zaplavených vesnic ještě před zimou.",
	"hu": "A két ország külügyminiszterei kedden a fővárosban találkoztak, hogy megvitassák, hogyan juthatna élelmiszer és gyógyszer az elárasztott falvakba még a tél előtt.",
	"ro": "Miniștrii de externe ai celor două țări s-au întâlnit marți în capitală pentru a discuta despre modul în care alimentele și medicamentele ar putea ajunge în satele inundate înainte de iarnă.",
	"tr": "İki ülkenin dışişleri bakanları salı günü başkentte bir araya gelerek gıda ve ilaçların kıştan önce sular altında kalan köylere nasıl ulaştırılabileceğini görüştü.",
	"vi": "Bộ trưởng ngoại giao hai nước đã gặp nhau hôm thứ Ba tại thủ đô để thảo luận cách đưa lương thực và thuốc men đến các làng bị ngập lụt trước mùa đông.",
	"sq": "Ministrat e jashtëm të dy vendeve u takuan të martën në kryeqytet për të diskutuar se si ushqimet dhe ilaçet mund të arrijnë në fshatrat e përmbytura para dimrit.",
	"ms": "Menteri luar kedua-dua negara bertemu pada hari Selasa di ibu kota untuk membincangkan bagaimana makanan dan ubat-ubatan boleh sampai ke kampung yang dilanda banjir sebelum musim sejuk.",
	"ru": "Министры иностранных дел двух стран встретились во вторник в столице, чтобы обсудить, как до зимы доставить продовольствие и лекарства в затопленные деревни.",
	"uk": "Міністри закордонних справ двох країн зустрілися у вівторок у столиці, щоб обговорити, як до зими доставити продовольство та ліки до затоплених сіл.",
	"bg": "Външните министри на двете страни се срещнаха във вторник в столицата, за да обсъдят как храните и лекарствата могат да стигнат до наводнените села преди зимата.",
	"el": "Οι υπουργοί Εξωτερικών των δύο χωρών συναντήθηκαν την Τρίτη στην πρωτεύουσα για να συζητήσουν πώς τα τρόφιμα και τα φάρμακα θα φτάσουν στα πλημμυρισμένα χωριά πριν από τον χειμώνα.",
	"ar": "التقى وزيرا خارجية البلدين يوم الثلاثاء في العاصمة لبحث كيفية وصول الغذاء والدواء إلى القرى التي غمرتها المياه قبل حلول فصل الشتاء.",
	"fa": "وزیران خارجه دو کشور روز سه\u200cشنبه در پایتخت دیدار کردند تا درباره چگونگی رساندن غذا و دارو به روستاهای سیل\u200cزده پیش از زمستان گفت\u200cوگو کنند.",
	"ur": "دونوں ملکوں کے وزرائے خارجہ نے منگل کو دارالحکومت میں ملاقات کی تاکہ اس بات پر غور کیا جا سکے کہ سردیوں سے پہلے سیلاب زدہ دیہات تک خوراک کیسے پہنچائی جائے۔",
	"he": "שרי החוץ של שתי המדינות נפגשו ביום שלישי בבירה כדי לדון כיצד יגיעו מזון ותרופות לכפרים המוצפים לפני החורף.",
	"hi": "दोनों देशों के विदेश मंत्रियों ने मंगलवार को राजधानी में मुलाकात की ताकि इस पर चर्चा हो सके कि सर्दियों से पहले बाढ़ग्रस्त गांवों तक भोजन और दवाएं कैसे पहुंचें।",
	"zh": "两国外交部长星期二在首都会晤，讨论如何在冬季之前把粮食和药品运到被洪水淹没的村庄，并同意卡车可以不经进一步检查通过边境。",
	"ja": "両国の外相は火曜日に首都で会談し、冬が来る前に洪水に見舞われた村々へ食料と医薬品をどのように届けるかについて話し合った。",
	"ko": "양국 외무장관은 화요일 수도에서 만나 겨울이 오기 전에 침수된 마을에 식량과 의약품을 어떻게 전달할 수 있을지 논의했다.",
}

func TestDetectTellsLanguagesApart(t *testing.T) {
	for want, s := range samples {
		got, sure := Detect(s)
		if got != want || !sure {
			t.Errorf("Detect(%s sample) = %q, sure %t", want, got, sure)
		}
	}
}

func TestDetectShortEnglish(t *testing.T) {
	for _, s := range []string{
		"Jordan and Britain have agreed to hold exercises.",
		"Lavrov, Kerry and Zarif arrive in Vienna for talks",
		"PARLIAMENT IN KHARTOUM REJECTS THE DRAFT LAW",
	} {
		if got, _ := Detect(s); got != "en" {
			t.Errorf("Detect(%q) = %q, want en", s, got)
		}
	}
}

func TestDetectWithoutWords(t *testing.T) {
	for _, s := range []string{"", "   ", "12:45 — 3,000 (6%)", "\xff\xfe\x00", "ᚠᚢᚦᚨᚱᚲ"} {
		if got, sure := Detect(s); got != "" || sure {
			t.Errorf("Detect(%q) = %q, sure %t; want nothing", s, got, sure)
		}
	}
}

func TestMixedTextIsItsLongerPart(t *testing.T) {
	s := samples["en"] + " „Wir haben lange verhandelt“, sagte der Minister."
	if got, _ := Detect(s); got != "en" {
		t.Errorf("English with a German quotation is %q", got)
	}
}

func FuzzDetect(f *testing.F) {
	f.Add("It's the dogs' dinner")
	f.Add("\xe2\x80")
	f.Fuzz(func(t *testing.T, s string) {
		first, _ := Detect(s)
		if again, _ := Detect(s); again != first {
			t.Errorf("Detect(%q) = %q, then %q", s, first, again)
		}
	})
}

func BenchmarkDetect(b *testing.B) {
	s := strings.Repeat(samples["en"]+" ", 30)
	Detect(s)
	b.SetBytes(sample)
	for b.Loop() {
		Detect(s)
	}
}
