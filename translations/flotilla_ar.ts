<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>BlockLook</name>
    <message>
        <source>Teal</source>
        <translation>فيروزي</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>الإدخال</translation>
    </message>
    <message>
        <source>Logic</source>
        <translation>المنطق</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>%1 input</source>
        <translation>إدخال %1</translation>
    </message>
    <message>
        <source>%1 message</source>
        <translation>رسالة %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> و </translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1، من %2 إلى %3</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>إضافة كتلة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>Emit event</source>
        <translation>إرسال حدث</translation>
    </message>
    <message>
        <source>Tells programs of yours that listen to Flotilla&apos;s events.</source>
        <translation>تُخطر برامجك التي تستمع إلى أحداث Flotilla.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Such as order.confirmed.</source>
        <translation>مثل order.confirmed.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>{&quot;order&quot;: &quot;{{number}}&quot;}: an object whose texts may hold placeholders.</source>
        <translation>كائن قد تحتوي نصوصه عناصر نائبة، مثل ⁦{&quot;order&quot;: &quot;{{number}}&quot;}⁩.</translation>
    </message>
    <message>
        <source>HTTP request</source>
        <translation>طلب HTTP</translation>
    </message>
    <message>
        <source>Asks a web service and takes parts of its JSON answer into variables. The way on is for answers of the 2xx kind.</source>
        <translation>تسأل خدمة ويب وتحفظ أجزاء من إجابتها بتنسيق JSON في متغيرات. تتابع المحادثة مع إجابات الفئة 2xx.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>GET reads; the others change something.</source>
        <translation>الطريقة GET تقرأ فقط، والطرق الأخرى تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Placeholders in it are made safe for addresses.</source>
        <translation>تُهيّأ العناصر النائبة فيه لتناسب العناوين.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>{&quot;Authorization&quot;: &quot;Bearer {{secret.shop_key}}&quot;}: keys are kept as secrets of the workspace, not in the flow.</source>
        <translation>مثل ⁦{&quot;Authorization&quot;: &quot;Bearer {{secret.shop_key}}&quot;}⁩: تُحفظ المفاتيح كأسرار لمساحة العمل، لا في التدفق.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>JSON whose texts may hold placeholders, or one text.</source>
        <translation>بتنسيق JSON قد تحتوي نصوصه عناصر نائبة، أو نص واحد.</translation>
    </message>
    <message>
        <source>Longest wait (seconds)</source>
        <translation>أقصى انتظار (بالثواني)</translation>
    </message>
    <message>
        <source>Then the request has failed.</source>
        <translation>بعدها يُعد الطلب فاشلًا.</translation>
    </message>
    <message>
        <source>May be repeated</source>
        <translation>يمكن تكراره</translation>
    </message>
    <message>
        <source>True where asking twice does no harm: it is then tried again after a failure. GET is repeatable unless this says otherwise.</source>
        <translation>فعّله إن كان السؤال مرتين لا يضر: عندها يُعاد الطلب بعد الفشل. الطريقة GET قابلة للتكرار ما لم يُحدَّد هنا غير ذلك.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ما يُحفظ</translation>
    </message>
    <message>
        <source>[{&quot;path&quot;: &quot;order.items.0.price&quot;, &quot;variable&quot;: &quot;price&quot;}]; an empty path keeps the whole answer.</source>
        <translation>مثل ⁦[{&quot;path&quot;: &quot;order.items.0.price&quot;, &quot;variable&quot;: &quot;price&quot;}]⁩؛ المسار الفارغ يحفظ الإجابة كلها.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>No answer, or one that is not of the 2xx kind.</source>
        <translation>لا إجابة، أو إجابة ليست من الفئة 2xx.</translation>
    </message>
    <message>
        <source>Segment list</source>
        <translation>قائمة شريحة</translation>
    </message>
    <message>
        <source>Puts the contact on a list that broadcasts can be sent to, or takes it off.</source>
        <translation>تضيف جهة الاتصال إلى قائمة يمكن توجيه البث إليها، أو تزيلها منها.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>اسمها.</translation>
    </message>
    <message>
        <source>Notify team</source>
        <translation>إخطار الفريق</translation>
    </message>
    <message>
        <source>Tells your people something about this chat; the bot goes on.</source>
        <translation>تخبر فريقك بشيء عن هذه المحادثة، ويتابع البوت عمله.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Team or person; empty: everybody.</source>
        <translation>فريق أو شخص؛ فارغ: الجميع.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>What they should know; the customer does not see it.</source>
        <translation>ما ينبغي أن يعرفوه؛ لا يراه العميل.</translation>
    </message>
    <message>
        <source>Opt in or out</source>
        <translation>اشتراك أو إلغاؤه</translation>
    </message>
    <message>
        <source>Keeps that the customer wants your broadcasts, or no longer does.</source>
        <translation>تسجّل أن العميل يريد رسائل البث، أو لم يعد يريدها.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>In or out.</source>
        <translation>اشتراك أو إلغاء.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>اشتراك</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>How they said so, such as: answered yes to the newsletter.</source>
        <translation>كيف عبّر عن ذلك، مثل: أجاب بنعم على النشرة الإخبارية.</translation>
    </message>
    <message>
        <source>Record purchase</source>
        <translation>تسجيل شراء</translation>
    </message>
    <message>
        <source>Keeps with the contact what was bought and for how much. The same reference counts once.</source>
        <translation>تحفظ مع جهة الاتصال ما تم شراؤه وبكم. المرجع نفسه يُحتسب مرة واحدة.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Such as total or quantity * 12.5.</source>
        <translation>مثل total أو ⁦quantity * 12.5⁩.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Three letters, such as BRL; money brings its own.</source>
        <translation>ثلاثة أحرف مثل BRL؛ والقيم المالية تحمل عملتها.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>What was bought.</source>
        <translation>ما تم شراؤه.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Number of the order, so that it is not counted twice.</source>
        <translation>رقم الطلب، حتى لا يُحتسب مرتين.</translation>
    </message>
    <message>
        <source>Set attribute</source>
        <translation>تعيين سمة</translation>
    </message>
    <message>
        <source>Keeps a value with the contact, beyond this run.</source>
        <translation>تحفظ قيمة مع جهة الاتصال، تبقى بعد هذا التشغيل.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Its name; &quot;name&quot; is the contact&apos;s own name.</source>
        <translation>اسمها؛ &quot;name&quot; هو اسم جهة الاتصال نفسها.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Text, number or true/false; texts may hold placeholders.</source>
        <translation>نص أو عدد أو true/false؛ قد تحتوي النصوص عناصر نائبة.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Puts a tag on the contact, or takes it off.</source>
        <translation>تضع وسمًا على جهة الاتصال، أو تزيله.</translation>
    </message>
    <message>
        <source>Its text.</source>
        <translation>نص الوسم.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>What to ask.</source>
        <translation>ما الذي يُسأل عنه.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>What can be chosen: id, title and, in lists, a description.</source>
        <translation>ما يمكن اختياره: المعرّف والعنوان، ووصف في القوائم.</translation>
    </message>
    <message>
        <source>Save the title in</source>
        <translation>حفظ العنوان في</translation>
    </message>
    <message>
        <source>Variable that takes the title of the chosen entry.</source>
        <translation>المتغير الذي يأخذ عنوان الخيار المختار.</translation>
    </message>
    <message>
        <source>Save the id in</source>
        <translation>حفظ المعرّف في</translation>
    </message>
    <message>
        <source>Variable that takes the id of the chosen entry.</source>
        <translation>المتغير الذي يأخذ معرّف الخيار المختار.</translation>
    </message>
    <message>
        <source>Hand over to a person</source>
        <translation>تسليم إلى شخص</translation>
    </message>
    <message>
        <source>Gives the chat to a person or team; the bot is silent until they hand it back.</source>
        <translation>تسلّم المحادثة إلى شخص أو فريق؛ يبقى البوت صامتًا حتى تُعاد إليه.</translation>
    </message>
    <message>
        <source>Team or person; empty: whoever is free.</source>
        <translation>فريق أو شخص؛ فارغ: أي شخص متاح.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>أُعيدت</translation>
    </message>
    <message>
        <source>They gave the chat back to the bot.</source>
        <translation>أعادوا المحادثة إلى البوت.</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Asks for one of up to thirty choices, shown as buttons, list or numbered text.</source>
        <translation>تطلب اختيار واحد من ثلاثين خيارًا على الأكثر، تظهر كأزرار أو قائمة أو نص مرقّم.</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>طريقة العرض</translation>
    </message>
    <message>
        <source>Buttons take three choices and lists ten; more are numbered.</source>
        <translation>الأزرار تتسع لثلاثة خيارات والقوائم لعشرة؛ وما زاد يُرقَّم.</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>أزرار</translation>
    </message>
    <message>
        <source>Numbered text</source>
        <translation>نص مرقّم</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>الزر</translation>
    </message>
    <message>
        <source>On the button that opens a list.</source>
        <translation>النص على الزر الذي يفتح القائمة.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Asks for a day and keeps it as 2026-03-15. Understands 15/03, 15 March, tomorrow, Friday and the like in English, Portuguese, Spanish and Indonesian.</source>
        <translation>تطلب يومًا وتحفظه بصيغة ⁦2026-03-15⁩. تفهم 15/03 و⁦15 March⁩ وغدًا والجمعة وما شابه، بالإنجليزية والبرتغالية والإسبانية والإندونيسية.</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>الأقرب</translation>
    </message>
    <message>
        <source>Days from today; 0 is today.</source>
        <translation>عدد الأيام من اليوم؛ 0 يعني اليوم.</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>الأبعد</translation>
    </message>
    <message>
        <source>Days from today.</source>
        <translation>عدد الأيام من اليوم.</translation>
    </message>
    <message>
        <source>Variable that takes the date.</source>
        <translation>المتغير الذي يأخذ التاريخ.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Asks for an e-mail address and checks its form.</source>
        <translation>تطلب عنوان بريد إلكتروني وتتحقق من صيغته.</translation>
    </message>
    <message>
        <source>Variable that takes the address.</source>
        <translation>المتغير الذي يأخذ العنوان.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Asks for a picture, video, voice note or document.</source>
        <translation>تطلب صورة أو فيديو أو رسالة صوتية أو مستندًا.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Which kind of file fits.</source>
        <translation>نوع الملف المقبول.</translation>
    </message>
    <message>
        <source>Any file</source>
        <translation>أي ملف</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Voice note or sound</source>
        <translation>رسالة صوتية أو صوت</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Variable that takes the file: a record of kind, url, mime_type, file_name and caption.</source>
        <translation>المتغير الذي يأخذ الملف: سجل يضم kind وurl وmime_type وfile_name وcaption.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>موقع</translation>
    </message>
    <message>
        <source>Asks for a place: one shared from the map, or latitude and longitude (-23.55, -46.63).</source>
        <translation>تطلب مكانًا: موقعًا مشاركًا من الخريطة، أو خط العرض وخط الطول ⁦(-23.55, -46.63)⁩.</translation>
    </message>
    <message>
        <source>Variable that takes the place: a record of latitude, longitude, name and address.</source>
        <translation>المتغير الذي يأخذ المكان: سجل يضم latitude وlongitude وname وaddress.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Asks for a number: digits as they are written in the flow&apos;s language, with or without a currency, or one to twelve in words.</source>
        <translation>تطلب عددًا: أرقامًا كما تُكتب بلغة التدفق، مع عملة أو دونها، أو من واحد إلى اثني عشر بالكلمات.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>الحد الأدنى</translation>
    </message>
    <message>
        <source>Smallest number that fits.</source>
        <translation>أصغر عدد مقبول.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>الحد الأقصى</translation>
    </message>
    <message>
        <source>Largest number that fits.</source>
        <translation>أكبر عدد مقبول.</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>المنازل العشرية</translation>
    </message>
    <message>
        <source>Digits after the point; 0 asks for a whole number.</source>
        <translation>عدد الأرقام بعد الفاصلة؛ 0 يطلب عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>Variable that takes the number.</source>
        <translation>المتغير الذي يأخذ العدد.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Asks for a phone number and keeps it in international form (+5511999990000). A shared contact card is an answer too.</source>
        <translation>تطلب رقم هاتف وتحفظه بالصيغة الدولية ⁦(+5511999990000)⁩. بطاقة جهة الاتصال المشاركة تُعد إجابة أيضًا.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Of numbers without a country code; empty: the customer&apos;s own.</source>
        <translation>للأرقام التي لا تحمل رمز البلد؛ فارغ: بلد العميل.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Asks for a grade from 1 to the best one. Understands 4, four, 4/5 and ⭐⭐⭐⭐.</source>
        <translation>تطلب درجة من 1 إلى أعلى درجة. تفهم 4 وأربعة بالكلمات و⁦4/5⁩ و⭐⭐⭐⭐.</translation>
    </message>
    <message>
        <source>Best grade</source>
        <translation>أعلى درجة</translation>
    </message>
    <message>
        <source>The highest grade that can be given.</source>
        <translation>أعلى درجة يمكن منحها.</translation>
    </message>
    <message>
        <source>Variable that takes the grade, a number.</source>
        <translation>المتغير الذي يأخذ الدرجة، وهو عدد.</translation>
    </message>
    <message>
        <source>Asks for a text.</source>
        <translation>تطلب نصًا.</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>أقصر طول</translation>
    </message>
    <message>
        <source>At least so many characters.</source>
        <translation>أقل عدد من الحروف.</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>أقصى طول</translation>
    </message>
    <message>
        <source>At most so many characters.</source>
        <translation>أكبر عدد من الحروف.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Regular expression that the whole answer must match, case ignored.</source>
        <translation>تعبير نمطي يجب أن تطابقه الإجابة كلها، دون تمييز حالة الأحرف.</translation>
    </message>
    <message>
        <source>Variable that takes the answer.</source>
        <translation>المتغير الذي يأخذ الإجابة.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Asks for a time of day and keeps it as 14:30. Understands 14:30, 14h30, 2 pm, noon and the like in English, Portuguese, Spanish and Indonesian.</source>
        <translation>تطلب وقتًا من اليوم وتحفظه بصيغة 14:30. تفهم 14:30 و14h30 و⁦2 pm⁩ والظهر وما شابه، بالإنجليزية والبرتغالية والإسبانية والإندونيسية.</translation>
    </message>
    <message>
        <source>Such as 09:00.</source>
        <translation>مثل 09:00.</translation>
    </message>
    <message>
        <source>Such as 17:30.</source>
        <translation>مثل 17:30.</translation>
    </message>
    <message>
        <source>Variable that takes the time.</source>
        <translation>المتغير الذي يأخذ الوقت.</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Goes one way while the business is open and another while it is closed.</source>
        <translation>تسلك طريقًا وقت الدوام وطريقًا آخر خارجه.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>{&quot;mon&quot;: [[&quot;09:00&quot;, &quot;12:00&quot;], [&quot;13:00&quot;, &quot;18:00&quot;]], ..}; a span may run over midnight.</source>
        <translation>مثل ⁦{&quot;mon&quot;: [[&quot;09:00&quot;, &quot;12:00&quot;], [&quot;13:00&quot;, &quot;18:00&quot;]], ..}⁩؛ قد تمتد الفترة إلى ما بعد منتصف الليل.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>أيام الإغلاق</translation>
    </message>
    <message>
        <source>Days such as 2026-12-24, or 12-25 for every year.</source>
        <translation>أيام مثل ⁦2026-12-24⁩، أو ⁦12-25⁩ لكل عام.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Of the business, such as America/Sao_Paulo; empty: the customer&apos;s.</source>
        <translation>منطقة النشاط التجاري، مثل America/Sao_Paulo؛ فارغ: منطقة العميل.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Within the hours.</source>
        <translation>ضمن ساعات العمل.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Outside the hours, or a holiday.</source>
        <translation>خارج ساعات العمل، أو في عطلة.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>شرط</translation>
    </message>
    <message>
        <source>Goes one of two ways. Comparisons are joined by groups: all of them, or any.</source>
        <translation>تسلك أحد طريقين. تُجمع المقارنات في مجموعات: كلها، أو أي منها.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>عندما</translation>
    </message>
    <message>
        <source>{&quot;all&quot;: [..]}, {&quot;any&quot;: [..]} or one comparison {&quot;left&quot;: &quot;quantity&quot;, &quot;is&quot;: &quot;greater&quot;, &quot;right&quot;: 3}.</source>
        <translation>مثل ⁦{&quot;all&quot;: [..]}⁩ أو ⁦{&quot;any&quot;: [..]}⁩ أو مقارنة واحدة ⁦{&quot;left&quot;: &quot;quantity&quot;, &quot;is&quot;: &quot;greater&quot;, &quot;right&quot;: 3}⁩.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>It holds.</source>
        <translation>تحقّق الشرط.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>It does not hold.</source>
        <translation>لم يتحقق الشرط.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>نهاية</translation>
    </message>
    <message>
        <source>Ends the run. The next message may begin a new one.</source>
        <translation>تنهي التشغيل. قد تبدأ الرسالة التالية تشغيلًا جديدًا.</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Goes on at another step, without a line across the canvas.</source>
        <translation>تتابع من خطوة أخرى، دون خط عبر اللوحة.</translation>
    </message>
    <message>
        <source>To step</source>
        <translation>إلى الخطوة</translation>
    </message>
    <message>
        <source>Where the chat goes on.</source>
        <translation>الموضع الذي تتابع منه المحادثة.</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>برنامج نصي</translation>
    </message>
    <message>
        <source>Runs JavaScript of your own on the chat&apos;s values, shut off from everything else and for 50 ms at most. It sees vars, contact, session and message, and returns a value.</source>
        <translation>تشغّل كود JavaScript تكتبه أنت على قيم المحادثة، معزولًا عن كل شيء آخر ولمدة 50 مللي ثانية على الأكثر. يرى vars وcontact وsession وmessage، ويعيد قيمة.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الكود</translation>
    </message>
    <message>
        <source>The body of a function, such as: return {total: vars.count * 2};</source>
        <translation>متن دالة، مثل: ⁦return {total: vars.count * 2};⁩</translation>
    </message>
    <message>
        <source>[{&quot;path&quot;: &quot;total&quot;, &quot;variable&quot;: &quot;total&quot;}]; an empty path keeps the whole result.</source>
        <translation>مثل ⁦[{&quot;path&quot;: &quot;total&quot;, &quot;variable&quot;: &quot;total&quot;}]⁩؛ المسار الفارغ يحفظ النتيجة كلها.</translation>
    </message>
    <message>
        <source>It has a mistake, took too long or too much memory.</source>
        <translation>فيه خطأ، أو استغرق وقتًا أو ذاكرة أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>Set variable</source>
        <translation>تعيين متغير</translation>
    </message>
    <message>
        <source>Gives a variable a value, or calculates with it.</source>
        <translation>تعطي متغيرًا قيمة، أو تجري به حسابًا.</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>المتغير</translation>
    </message>
    <message>
        <source>Text, number, list or object; texts may hold placeholders. To calculate: an expression, such as quantity * price + 5.</source>
        <translation>نص أو عدد أو قائمة أو كائن؛ قد تحتوي النصوص عناصر نائبة. للحساب: تعبير مثل ⁦quantity * price + 5⁩.</translation>
    </message>
    <message>
        <source>What to do with the value.</source>
        <translation>ما يُفعل بالقيمة.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>طرح</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <translation>ضرب في</translation>
    </message>
    <message>
        <source>Divide by</source>
        <translation>قسمة على</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>إلحاق</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>A/B split</source>
        <translation>تقسيم A/B</translation>
    </message>
    <message>
        <source>Sends customers different ways by chance, in the shares that you give.</source>
        <translation>توزّع العملاء عشوائيًا على طرق مختلفة، بالنسب التي تحددها.</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>الطرق</translation>
    </message>
    <message>
        <source>[{&quot;id&quot;: &quot;a&quot;, &quot;title&quot;: &quot;Old text&quot;, &quot;share&quot;: 50}, ..].</source>
        <translation>مثل ⁦[{&quot;id&quot;: &quot;a&quot;, &quot;title&quot;: &quot;Old text&quot;, &quot;share&quot;: 50}, ..]⁩.</translation>
    </message>
    <message>
        <source>Same way every time</source>
        <translation>الطريق نفسه كل مرة</translation>
    </message>
    <message>
        <source>A customer who comes again takes the same way; else it is drawn anew.</source>
        <translation>العميل الذي يعود يسلك الطريق نفسه؛ وإلا تُعاد القرعة.</translation>
    </message>
    <message>
        <source>Sub-flow</source>
        <translation>تدفق فرعي</translation>
    </message>
    <message>
        <source>Runs another flow and comes back when it ends. Both stay on the versions that were live when the chat began.</source>
        <translation>تشغّل تدفقًا آخر وتعود عند انتهائه. يبقى كلاهما على الإصدار الذي كان نشطًا عند بدء المحادثة.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>التدفق</translation>
    </message>
    <message>
        <source>Name of a live flow of this workspace.</source>
        <translation>اسم تدفق نشط في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>القيم المرسلة</translation>
    </message>
    <message>
        <source>{&quot;city&quot;: &quot;{{contact.attributes.city}}&quot;}: variables of the other flow and their first values.</source>
        <translation>مثل ⁦{&quot;city&quot;: &quot;{{contact.attributes.city}}&quot;}⁩: متغيرات التدفق الآخر وقيمها الأولى.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>القيم المستعادة</translation>
    </message>
    <message>
        <source>[{&quot;path&quot;: &quot;day&quot;, &quot;variable&quot;: &quot;appointment&quot;}]: variables of the other flow and where to keep them.</source>
        <translation>مثل ⁦[{&quot;path&quot;: &quot;day&quot;, &quot;variable&quot;: &quot;appointment&quot;}]⁩: متغيرات التدفق الآخر وأين تُحفظ.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>No flow of that name was live.</source>
        <translation>لم يكن هناك تدفق نشط بهذا الاسم.</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>تفريع</translation>
    </message>
    <message>
        <source>Looks at one value and takes the way of the first case that fits.</source>
        <translation>تنظر في قيمة واحدة وتسلك طريق أول حالة تناسبها.</translation>
    </message>
    <message>
        <source>What to look at, such as city or quantity * price.</source>
        <translation>ما يُنظر فيه، مثل city أو ⁦quantity * price⁩.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>[{&quot;id&quot;: &quot;big&quot;, &quot;title&quot;: &quot;Big order&quot;, &quot;is&quot;: &quot;greater&quot;, &quot;right&quot;: 100}]; the first that fits.</source>
        <translation>مثل ⁦[{&quot;id&quot;: &quot;big&quot;, &quot;title&quot;: &quot;Big order&quot;, &quot;is&quot;: &quot;greater&quot;, &quot;right&quot;: 100}]⁩؛ تؤخذ أول حالة مناسبة.</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>No case fits.</source>
        <translation>لا حالة مناسبة.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Goes on after a time, however long; survives restarts. What the customer writes meanwhile is kept in the chat and changes nothing, unless the outlet `message` leads somewhere.</source>
        <translation>تتابع بعد مدة مهما طالت، حتى بعد إعادة التشغيل. ما يكتبه العميل في الأثناء يُحفظ في المحادثة ولا يغيّر شيئًا، ما لم يؤدِّ المخرج `message` إلى مكان ما.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Number of units.</source>
        <translation>عدد الوحدات.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Days and longer keep the time of day in the customer&apos;s zone.</source>
        <translation>الأيام وما فوقها تحافظ على وقت اليوم في منطقة العميل الزمنية.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>أسابيع</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>أشهر</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>The customer wrote before the time was over; when open the wait goes on.</source>
        <translation>كتب العميل قبل انتهاء المدة؛ يستمر الانتظار إن بقي هذا المخرج دون وصل.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>التسمية التوضيحية</translation>
    </message>
    <message>
        <source>Put it on or take it off.</source>
        <translation>وضعه أو إزالته.</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Sends a sound or voice note.</source>
        <translation>ترسل صوتًا أو رسالة صوتية.</translation>
    </message>
    <message>
        <source>Web address of the sound.</source>
        <translation>عنوان الويب للصوت.</translation>
    </message>
    <message>
        <source>Sends a text with up to three buttons and waits for the choice. Where the channel has no buttons, a numbered list that takes the number, the text or nearly the text.</source>
        <translation>ترسل نصًا مع ثلاثة أزرار على الأكثر وتنتظر الاختيار. حيث لا تدعم القناة الأزرار، تظهر قائمة مرقّمة تقبل الرقم أو النص أو ما يقاربه.</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>بطاقة جهة اتصال</translation>
    </message>
    <message>
        <source>Sends a person&apos;s name and number as a card that can be saved.</source>
        <translation>ترسل اسم شخص ورقمه كبطاقة يمكن حفظها.</translation>
    </message>
    <message>
        <source>Who it is.</source>
        <translation>صاحب البطاقة.</translation>
    </message>
    <message>
        <source>With country code, such as +5511999990000.</source>
        <translation>مع رمز البلد، مثل ⁦+5511999990000⁩.</translation>
    </message>
    <message>
        <source>Sends a file, such as a price list in PDF, with a caption.</source>
        <translation>ترسل ملفًا، مثل قائمة أسعار بصيغة PDF، مع تسمية توضيحية.</translation>
    </message>
    <message>
        <source>Web address of the file.</source>
        <translation>عنوان الويب للملف.</translation>
    </message>
    <message>
        <source>Text under the file.</source>
        <translation>النص تحت الملف.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Shown to the customer, such as prices.pdf.</source>
        <translation>يظهر للعميل، مثل prices.pdf.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Sends a picture with a caption.</source>
        <translation>ترسل صورة مع تسمية توضيحية.</translation>
    </message>
    <message>
        <source>Web address of the picture.</source>
        <translation>عنوان الويب للصورة.</translation>
    </message>
    <message>
        <source>Text under the picture.</source>
        <translation>النص تحت الصورة.</translation>
    </message>
    <message>
        <source>Sends a text with a list of up to ten entries and waits for the choice. Where the channel has no lists, a numbered list that takes the number, the text or nearly the text.</source>
        <translation>ترسل نصًا مع قائمة من عشرة عناصر على الأكثر وتنتظر الاختيار. حيث لا تدعم القناة القوائم، تظهر قائمة مرقّمة تقبل الرقم أو النص أو ما يقاربه.</translation>
    </message>
    <message>
        <source>On the button that opens the list.</source>
        <translation>النص على الزر الذي يفتح القائمة.</translation>
    </message>
    <message>
        <source>Sends a place on the map.</source>
        <translation>ترسل مكانًا على الخريطة.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Degrees north, such as -23.5505.</source>
        <translation>الدرجات شمالًا، مثل ⁦-23.5505⁩.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <source>Degrees east, such as -46.6333.</source>
        <translation>الدرجات شرقًا، مثل ⁦-46.6333⁩.</translation>
    </message>
    <message>
        <source>Of the place, such as Main shop.</source>
        <translation>اسم المكان، مثل المتجر الرئيسي.</translation>
    </message>
    <message>
        <source>Shown under the name.</source>
        <translation>يظهر تحت الاسم.</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>استطلاع</translation>
    </message>
    <message>
        <source>Sends a poll and goes on at once; the votes stay in WhatsApp.</source>
        <translation>ترسل استطلاعًا وتتابع فورًا؛ تبقى الأصوات في واتساب.</translation>
    </message>
    <message>
        <source>What to vote on.</source>
        <translation>موضوع التصويت.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Two to twelve.</source>
        <translation>من خيارين إلى اثني عشر خيارًا.</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>إجابات متعددة</translation>
    </message>
    <message>
        <source>Lets a person choose more than one option.</source>
        <translation>يتيح للشخص اختيار أكثر من خيار.</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>ملصق</translation>
    </message>
    <message>
        <source>Sends a sticker: a small picture in the form WebP.</source>
        <translation>ترسل ملصقًا: صورة صغيرة بتنسيق WebP.</translation>
    </message>
    <message>
        <source>Web address of the sticker.</source>
        <translation>عنوان الويب للملصق.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Sends a message that WhatsApp has approved (Cloud API): the only kind that may begin a chat there. Other channels get a text of yours instead.</source>
        <translation>ترسل رسالة وافق عليها واتساب (Cloud API): النوع الوحيد الذي يمكنه بدء محادثة هناك. وتتلقى القنوات الأخرى نصًا منك بدلًا منها.</translation>
    </message>
    <message>
        <source>As it was approved, such as order_ready.</source>
        <translation>كما تمت الموافقة عليه، مثل order_ready.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of the approved text, such as pt_BR; empty: the flow&apos;s.</source>
        <translation>لغة النص الموافَق عليه، مثل pt_BR؛ فارغ: لغة التدفق.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>What fills the template&apos;s gaps, in order.</source>
        <translation>ما يملأ فراغات القالب، بالترتيب.</translation>
    </message>
    <message>
        <source>Text instead</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>Sent where the channel has no templates.</source>
        <translation>يُرسل حيث لا تدعم القناة القوالب.</translation>
    </message>
    <message>
        <source>Sends a text. WhatsApp formatting (*bold*, _italic_) is kept; a text longer than the channel takes is sent in several messages.</source>
        <translation>ترسل نصًا. يبقى تنسيق واتساب ⁦(*bold*, _italic_)⁩ كما هو؛ والنص الأطول مما تتسع له القناة يُرسل في عدة رسائل.</translation>
    </message>
    <message>
        <source>What to say.</source>
        <translation>ما يُقال.</translation>
    </message>
    <message>
        <source>Sends a video with a caption.</source>
        <translation>ترسل فيديو مع تسمية توضيحية.</translation>
    </message>
    <message>
        <source>Web address of the video.</source>
        <translation>عنوان الويب للفيديو.</translation>
    </message>
    <message>
        <source>Text under the video.</source>
        <translation>النص تحت الفيديو.</translation>
    </message>
    <message>
        <source>is</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>لا يساوي</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>يحتوي على</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>لا يحتوي على</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>ينتهي بـ</translation>
    </message>
    <message>
        <source>matches the expression</source>
        <translation>يطابق التعبير</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>هو أحد</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ليس أيًا من</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>غير فارغ</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>أكبر من</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>لا يقل عن</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>أصغر من</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>لا يزيد على</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>بين</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>في يوم</translation>
    </message>
    <message>
        <source>is from</source>
        <translation>بين يومي</translation>
    </message>
    <message>
        <source>Used where the value is missing or empty.</source>
        <translation>تُستخدم حين تكون القيمة غائبة أو فارغة.</translation>
    </message>
    <message>
        <source>In capitals.</source>
        <translation>بأحرف كبيرة.</translation>
    </message>
    <message>
        <source>In small letters.</source>
        <translation>بأحرف صغيرة.</translation>
    </message>
    <message>
        <source>First letter in capitals.</source>
        <translation>الحرف الأول كبير.</translation>
    </message>
    <message>
        <source>Without blanks at both ends.</source>
        <translation>دون مسافات في الطرفين.</translation>
    </message>
    <message>
        <source>As numbers are written in the flow&apos;s language, with so many decimals.</source>
        <translation>كما تُكتب الأعداد بلغة التدفق، بهذا القدر من المنازل العشرية.</translation>
    </message>
    <message>
        <source>A date in the given form (d, dd, ddd, dddd, M, MM, MMM, MMMM, yy, yyyy, HH, mm).</source>
        <translation>تاريخ بالصيغة المعطاة ⁦(d, dd, ddd, dddd, M, MM, MMM, MMMM, yy, yyyy, HH, mm)⁩.</translation>
    </message>
    <message>
        <source>An amount with its currency: an ISO code or a sign of your own; money has its own.</source>
        <translation>مبلغ مع عملته: رمز ISO أو علامة من اختيارك؛ والقيم المالية تحمل عملتها.</translation>
    </message>
    <message>
        <source>The entries of a list with a text between them.</source>
        <translation>عناصر قائمة يفصل بينها نص.</translation>
    </message>
    <message>
        <source>First entry of a list, or first letter.</source>
        <translation>أول عنصر في قائمة، أو أول حرف.</translation>
    </message>
    <message>
        <source>Last entry of a list, or last letter.</source>
        <translation>آخر عنصر في قائمة، أو آخر حرف.</translation>
    </message>
    <message>
        <source>Number of entries, or of characters.</source>
        <translation>عدد العناصر، أو عدد الحروف.</translation>
    </message>
    <message>
        <source>Safe inside an address.</source>
        <translation>آمن داخل عنوان.</translation>
    </message>
    <message>
        <source>Adds.</source>
        <translation>يجمع.</translation>
    </message>
    <message>
        <source>Subtracts.</source>
        <translation>يطرح.</translation>
    </message>
    <message>
        <source>Multiplies.</source>
        <translation>يضرب.</translation>
    </message>
    <message>
        <source>Divides.</source>
        <translation>يقسم.</translation>
    </message>
    <message>
        <source>With at most so many decimals.</source>
        <translation>بهذا القدر من المنازل العشرية على الأكثر.</translation>
    </message>
    <message>
        <source>The larger of the two.</source>
        <translation>أكبر الاثنين.</translation>
    </message>
    <message>
        <source>The smaller of the two.</source>
        <translation>أصغر الاثنين.</translation>
    </message>
    <message>
        <source>A number as money of a currency (ISO code).</source>
        <translation>عدد كمبلغ بعملة معينة (رمز ISO).</translation>
    </message>
    <message>
        <source>The number in a text, or the amount of money.</source>
        <translation>العدد الموجود في نص، أو قيمة المبلغ.</translation>
    </message>
    <message>
        <source>One text in place of another, everywhere.</source>
        <translation>نص يحل محل آخر أينما ورد.</translation>
    </message>
    <message>
        <source>A list of the parts between a text.</source>
        <translation>قائمة بالأجزاء التي يفصل بينها نص.</translation>
    </message>
    <message>
        <source>One part of every record in a list.</source>
        <translation>جزء واحد من كل سجل في قائمة.</translation>
    </message>
    <message>
        <source>The records of a list that have this value.</source>
        <translation>سجلات القائمة التي لها هذه القيمة.</translation>
    </message>
    <message>
        <source>A list in order; of records by one part.</source>
        <translation>قائمة مرتبة؛ والسجلات تُرتب حسب جزء واحد.</translation>
    </message>
    <message>
        <source>A list from its end.</source>
        <translation>قائمة تبدأ من آخرها.</translation>
    </message>
    <message>
        <source>A list without what it has twice.</source>
        <translation>قائمة دون المكرر فيها.</translation>
    </message>
    <message>
        <source>All entries of a list added up.</source>
        <translation>مجموع كل عناصر القائمة.</translation>
    </message>
    <message>
        <source>A date so many days later.</source>
        <translation>تاريخ بعد هذا العدد من الأيام.</translation>
    </message>
    <message>
        <source>Days from today to a date.</source>
        <translation>عدد الأيام من اليوم إلى تاريخ.</translation>
    </message>
    <message>
        <source>If the answer does not fit</source>
        <translation>إن لم تكن الإجابة مناسبة</translation>
    </message>
    <message>
        <source>Sent when the answer does not fit; empty: the question again.</source>
        <translation>يُرسل حين لا تكون الإجابة مناسبة؛ فارغ: يُعاد السؤال.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>After so many answers that do not fit the block gives up.</source>
        <translation>بعد هذا العدد من الإجابات غير المناسبة تتوقف الكتلة عن السؤال.</translation>
    </message>
    <message>
        <source>No answer within (minutes)</source>
        <translation>لا إجابة خلال (بالدقائق)</translation>
    </message>
    <message>
        <source>Gives up waiting after so long; 0 waits as long as the run lives.</source>
        <translation>تتوقف عن الانتظار بعد هذه المدة؛ 0 يعني الانتظار ما دام التشغيل قائمًا.</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>حفظ في</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>The attempts are used up.</source>
        <translation>نفدت المحاولات.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>Nothing came within the time.</source>
        <translation>لم يصل شيء خلال المدة.</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>كلمة مفتاحية</translation>
    </message>
    <message>
        <source>click-to-chat</source>
        <translation>النقر للدردشة</translation>
    </message>
    <message>
        <source>broadcast reply</source>
        <translation>رد على بث</translation>
    </message>
    <message>
        <source>media</source>
        <translation>وسائط</translation>
    </message>
    <message>
        <source>first message</source>
        <translation>أول رسالة</translation>
    </message>
    <message>
        <source>any message</source>
        <translation>أي رسالة</translation>
    </message>
    <message>
        <source>API event</source>
        <translation>حدث API</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>موعد مجدول</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>التدفقات</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>التدفق</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Invite your team…</source>
        <translation>دعوة فريقك…</translation>
    </message>
    <message>
        <source>Flotilla</source>
        <translation>Flotilla</translation>
    </message>
    <message>
        <source>Try it with the simulator</source>
        <translation>التجربة بالمحاكي</translation>
    </message>
    <message>
        <source>Back to your own data</source>
        <translation>العودة إلى بياناتك</translation>
    </message>
    <message>
        <source>The engine is starting</source>
        <translation>يجري تشغيل المحرك</translation>
    </message>
    <message>
        <source>With the sample agency and simulated customers.</source>
        <translation>مع نموذج الوكالة وعملاء المحاكاة.</translation>
    </message>
    <message>
        <source>It reads what was stored and goes on where it was.</source>
        <translation>يقرأ ما تم تخزينه ويتابع من حيث توقف.</translation>
    </message>
    <message>
        <source>The engine is finishing what it has in hand</source>
        <translation>ينهي المحرك ما بين يديه</translation>
    </message>
    <message>
        <source>Messages that wait are stored and go out at the next start.</source>
        <translation>الرسائل المنتظرة مخزّنة وتُرسل عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>What the engine says</source>
        <translation>ما يقوله المحرك</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation>تعذّر فتح مساحة العمل</translation>
    </message>
    <message>
        <source>This address is not safe to sign in at</source>
        <translation>تسجيل الدخول في هذا العنوان غير آمن</translation>
    </message>
    <message>
        <source>You will be asked again next time</source>
        <translation>سيُطلب منك ذلك مجددًا في المرة القادمة</translation>
    </message>
    <message>
        <source>The keychain of this computer took no token: %1</source>
        <translation>لم تقبل سلسلة مفاتيح هذا الكمبيوتر رمز الوصول: %1</translation>
    </message>
    <message>
        <source>Keep the bots answering?</source>
        <translation>هل تستمر البوتات في الرد؟</translation>
    </message>
    <message>
        <source>The engine can go on without the window, from the tray. Stopped, bots stay silent until the next start; nothing is lost.</source>
        <translation>يمكن للمحرك أن يستمر دون النافذة، من علبة النظام. إن أوقفته تصمت البوتات حتى التشغيل التالي، ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>The engine can go on with the window minimised. Stopped, bots stay silent until the next start; nothing is lost.</source>
        <translation>يمكن للمحرك أن يستمر والنافذة مصغّرة. إن أوقفته تصمت البوتات حتى التشغيل التالي، ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>Stop the engine</source>
        <translation>إيقاف المحرك</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>إبقاؤه يعمل</translation>
    </message>
    <message>
        <source>Flotilla: the engine is running</source>
        <translation>Flotilla: المحرك يعمل</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>افتح نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>افتح نسخة احتياطية</translation>
    </message>
    <message>
        <source>Open this backup?</source>
        <translation>هل تفتح هذه النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>It takes the place of what is here now, which is kept beside it as a backup. Nothing that waited in it is sent by itself: you decide, message by message.</source>
        <translation>تحل محل ما هو موجود هنا الآن، ويُحفظ هذا بجانبها كنسخة احتياطية. لا يُرسل شيء مما كان ينتظر فيها من تلقاء نفسه: أنت تقرر، رسالة رسالة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>افتح النسخة</translation>
    </message>
    <message>
        <source>The backup is open</source>
        <translation>النسخة الاحتياطية مفتوحة</translation>
    </message>
    <message>
        <source>What was here is kept in %1</source>
        <translation>ما كان هنا محفوظ في %1</translation>
    </message>
    <message>
        <source>The backup cannot be opened</source>
        <translation>لا يمكن فتح النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Everything is as it was before. %1</source>
        <translation>كل شيء كما كان. %1</translation>
    </message>
    <message>
        <source>A past chat</source>
        <translation>محادثة سابقة</translation>
    </message>
</context>
<context>
    <name>EngineTrouble</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Another program uses the engine&apos;s port</source>
        <translation>برنامج آخر يستخدم منفذ المحرك</translation>
    </message>
    <message>
        <source>Everything stored is safe. On another port the engine can start now; webhooks reach it again when it is back on its own.</source>
        <translation>كل ما تم تخزينه آمن. يمكن للمحرك أن يبدأ الآن على منفذ آخر؛ وتصله إشعارات الويب هوك مجددًا حين يعود إلى منفذه.</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>استخدام منفذ آخر</translation>
    </message>
    <message>
        <source>Another engine already runs on this data</source>
        <translation>محرك آخر يعمل على هذه البيانات</translation>
    </message>
    <message>
        <source>It goes on working and nothing is lost. Stop it, then start it here; or attach to it with --connect.</source>
        <translation>هو مستمر في عمله ولا يضيع شيء. أوقفه ثم شغّله هنا، أو اتصل به باستخدام ⁦--connect⁩.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>Everything stored is safe, and nothing new can be stored. Make some room, then try again.</source>
        <translation>كل ما تم تخزينه آمن، ولا يمكن تخزين شيء جديد. أفرغ بعض المساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>These data are of a newer Flotilla</source>
        <translation>هذه البيانات من إصدار أحدث من Flotilla</translation>
    </message>
    <message>
        <source>They are safe and were not touched. Install the newer version again; this one cannot read them.</source>
        <translation>البيانات آمنة ولم يمسها شيء. أعد تثبيت الإصدار الأحدث؛ فهذا الإصدار لا يستطيع قراءتها.</translation>
    </message>
    <message>
        <source>The engine cannot start</source>
        <translation>تعذّر تشغيل المحرك</translation>
    </message>
    <message>
        <source>Everything stored is in %1 and was not touched.</source>
        <translation>كل ما تم تخزينه موجود في %1 ولم يمسه شيء.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>FlowDiff</name>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 taken away</source>
        <translation>أُزيل: %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field before and after</comment>
        <translation>%1: ⁨%2⁩ ← ⁨%3⁩</translation>
    </message>
    <message>
        <source>New %1</source>
        <comment>a field has another value</comment>
        <translation>قيمة جديدة: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a line between two steps</comment>
        <translation>⁨%1⁩ ← ⁨%2⁩</translation>
    </message>
    <message>
        <source>When “%1”</source>
        <translation>عند “%1”</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>حُذف: %1</translation>
    </message>
    <message>
        <source>Leads to %1 now</source>
        <translation>يؤدي الآن إلى %1</translation>
    </message>
    <message>
        <source>Another place on the canvas</source>
        <translation>موضع آخر على اللوحة</translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>متى يبدأ</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>المتغيرات</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Settings of the flow</source>
        <translation>إعدادات التدفق</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <comment>a picture or file, and its name</comment>
        <translation>حُذف: %1، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 exchanged, its name is still %2</source>
        <comment>a picture or file</comment>
        <translation>%1: استُبدل بآخر يحمل الاسم نفسه، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 exchanged: %2 → %3</source>
        <comment>a picture or file, its name before and after</comment>
        <translation>%1، استُبدل: ⁨%2⁩ ← ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <comment>a picture or file, and its name</comment>
        <translation>أُضيف: %1، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>FlowFiles</name>
    <message>
        <source>Save the flow</source>
        <translation>حفظ التدفق</translation>
    </message>
    <message>
        <source>Flows (*.json)</source>
        <translation>تدفقات (*.json)</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>تم حفظ %1</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>تعذّرت كتابة الملف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MB, which no flow may be.</source>
        <translation>حجم %1 أكبر من 4 ميغابايت، وهو الحد الأقصى لأي تدفق.</translation>
    </message>
    <message>
        <source>%1 is no JSON file: %2 at character %3.</source>
        <translation>ليس %1 ملف JSON: %2 عند الحرف %3.</translation>
    </message>
    <message>
        <source>%1 is no flow.</source>
        <translation>ليس %1 تدفقًا.</translation>
    </message>
    <message>
        <source>%1 is neither a flow of Flotilla nor an export of Typebot.</source>
        <translation>ليس %1 تدفقًا من Flotilla ولا تصديرًا من Typebot.</translation>
    </message>
    <message>
        <source>Import flows</source>
        <translation>استيراد تدفقات</translation>
    </message>
    <message>
        <source>Flows and Typebot exports (*.json)</source>
        <translation>تدفقات وتصديرات Typebot (*.json)</translation>
    </message>
</context>
<context>
    <name>FlowMaker</name>
    <message>
        <source>%1 %2</source>
        <comment>a name, the number of the copy</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Hello! How can we help?</source>
        <translation>مرحبًا! كيف يمكننا مساعدتك؟</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>تدفق جديد</translation>
    </message>
</context>
<context>
    <name>FlowWords</name>
    <message>
        <source>WhatsApp takes %1 characters at most; this text will arrive in several messages.</source>
        <translation>يقبل واتساب %1 حرفًا على الأكثر؛ سيصل هذا النص في عدة رسائل.</translation>
    </message>
    <message>
        <source>The flow calls itself. After eight times inside one another the chat is stopped; make sure that it ends before.</source>
        <translation>التدفق يستدعي نفسه. بعد ثماني مرات متداخلة تتوقف المحادثة؛ تأكد من أنه ينتهي قبل ذلك.</translation>
    </message>
    <message>
        <source>No flow is called &quot;%1&quot;: the chat will go on without it.</source>
        <translation>لا يوجد تدفق باسم &quot;%1&quot;: ستتابع المحادثة دونه.</translation>
    </message>
    <message>
        <source>This channel has no buttons: customers will see a numbered list and answer with its numbers or words.</source>
        <translation>لا تدعم هذه القناة الأزرار: سيرى العملاء قائمة مرقّمة ويجيبون بأرقامها أو كلماتها.</translation>
    </message>
    <message>
        <source>This channel has no lists: customers will see a numbered list and answer with its numbers or words.</source>
        <translation>لا تدعم هذه القناة القوائم: سيرى العملاء قائمة مرقّمة ويجيبون بأرقامها أو كلماتها.</translation>
    </message>
    <message>
        <source>Above buttons and lists WhatsApp takes %1 characters at most. Say the longer part in a text before.</source>
        <translation>فوق الأزرار والقوائم يقبل واتساب %1 حرفًا على الأكثر. ضع الجزء الأطول في نص قبلها.</translation>
    </message>
    <message>
        <source>WhatsApp shows only %1 characters of this description.</source>
        <translation>يعرض واتساب %1 حرفًا فقط من هذا الوصف.</translation>
    </message>
    <message>
        <source>This channel has no approved templates: nothing would be sent here. Write the text to send instead.</source>
        <translation>لا تدعم هذه القناة القوالب الموافَق عليها: لن يُرسل شيء هنا. اكتب النص البديل.</translation>
    </message>
    <message>
        <source>In step &quot;%1&quot; nothing follows &quot;%2&quot;: the chat simply ends there.</source>
        <translation>في الخطوة &quot;%1&quot; لا شيء بعد &quot;%2&quot;: تنتهي المحادثة هناك.</translation>
    </message>
    <message>
        <source>In step &quot;%1&quot; no chat ever leaves by &quot;%2&quot;: say first how long to wait for an answer.</source>
        <translation>في الخطوة &quot;%1&quot; لا تخرج أي محادثة عبر &quot;%2&quot;: حدّد أولًا مدة انتظار الإجابة.</translation>
    </message>
    <message>
        <source>An event&apos;s name has letters, digits, _, - and . only.</source>
        <translation>يتكون اسم الحدث من أحرف وأرقام و ⁦_ - .⁩ فقط.</translation>
    </message>
    <message>
        <source>An event carries names with their values: {&quot;order&quot;: &quot;{{number}}&quot;}.</source>
        <translation>يحمل الحدث أسماء مع قيمها: ⁦{&quot;order&quot;: &quot;{{number}}&quot;}⁩.</translation>
    </message>
    <message>
        <source>Write the currency in three letters, such as BRL or USD.</source>
        <translation>اكتب العملة بثلاثة أحرف، مثل BRL أو USD.</translation>
    </message>
    <message>
        <source>Choice %1 has no title.</source>
        <translation>الخيار %1 دون عنوان.</translation>
    </message>
    <message>
        <source>Choices %1 and %2 read the same; nobody could choose the second.</source>
        <translation>الخياران %1 و%2 متطابقان؛ لن يستطيع أحد اختيار الثاني.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is choice number %2: in a numbered list an answer of %1 means choice number %1.</source>
        <translation>الخيار &quot;%1&quot; ترتيبه %2: في القائمة المرقّمة تعني الإجابة %1 الخيار رقم %1.</translation>
    </message>
    <message>
        <source>WhatsApp shows only %1 characters of this title.</source>
        <translation>يعرض واتساب %1 حرفًا فقط من هذا العنوان.</translation>
    </message>
    <message>
        <source>The earliest day is after the latest one.</source>
        <translation>أقرب يوم يأتي بعد أبعد يوم.</translation>
    </message>
    <message>
        <source>No number is both at least %1 and at most %2.</source>
        <translation>لا يوجد عدد لا يقل عن %1 ولا يزيد على %2.</translation>
    </message>
    <message>
        <source>Write the time as 09:00 or 17:30.</source>
        <translation>اكتب الوقت بصيغة 09:00 أو 17:30.</translation>
    </message>
    <message>
        <source>The earliest time is after the latest one.</source>
        <translation>أول وقت يأتي بعد آخر وقت.</translation>
    </message>
    <message>
        <source>To %1, give a number or a placeholder.</source>
        <translation>لتنفيذ &quot;%1&quot; أدخل عددًا أو عنصرًا نائبًا.</translation>
    </message>
    <message>
        <source>Say which value to set.</source>
        <translation>حدّد القيمة المراد تعيينها.</translation>
    </message>
    <message>
        <source>Way %1 has no share: nobody takes it.</source>
        <translation>الطريق %1 دون نسبة: لن يسلكه أحد.</translation>
    </message>
    <message>
        <source>Give at least one way a share.</source>
        <translation>أعطِ طريقًا واحدًا على الأقل نسبة.</translation>
    </message>
    <message>
        <source>The address of the file must begin with https:// or http://.</source>
        <translation>يجب أن يبدأ عنوان الملف بـ ⁦https://⁩ أو ⁦http://⁩.</translation>
    </message>
    <message>
        <source>Write the number with its country code, such as +5511999990000.</source>
        <translation>اكتب الرقم مع رمز البلد، مثل ⁦+5511999990000⁩.</translation>
    </message>
    <message>
        <source>Give degrees from -%1 to %1, such as -23.55.</source>
        <translation>أدخل درجات من ⁦-%1⁩ إلى %1، مثل ⁦-23.55⁩.</translation>
    </message>
    <message>
        <source>A poll needs at least two options.</source>
        <translation>يحتاج الاستطلاع إلى خيارين على الأقل.</translation>
    </message>
    <message>
        <source>Option %1 is empty.</source>
        <translation>الخيار %1 فارغ.</translation>
    </message>
    <message>
        <source>Option %1 reads like an earlier one.</source>
        <translation>الخيار %1 مطابق لخيار سابق.</translation>
    </message>
    <message>
        <source>This condition is not written to its end.</source>
        <translation>هذا الشرط غير مكتمل.</translation>
    </message>
    <message>
        <source>A condition is an object with &quot;all&quot;, &quot;any&quot; or &quot;left&quot;.</source>
        <translation>الشرط كائن يضم &quot;all&quot; أو &quot;any&quot; أو &quot;left&quot;.</translation>
    </message>
    <message>
        <source>Conditions are nested deeper than %1 levels.</source>
        <translation>عدد مستويات تداخل الشروط أكثر من %1.</translation>
    </message>
    <message>
        <source>More than %1 comparisons.</source>
        <translation>عدد المقارنات أكثر من %1.</translation>
    </message>
    <message>
        <source>A group has &quot;all&quot; or &quot;any&quot; and nothing else.</source>
        <translation>تضم المجموعة &quot;all&quot; أو &quot;any&quot; ولا شيء غيرهما.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list of conditions.</source>
        <translation>المفتاح &quot;%1&quot; هو قائمة شروط.</translation>
    </message>
    <message>
        <source>An expression stands alone, without left, is and right.</source>
        <translation>يأتي التعبير وحده، دون left وis وright.</translation>
    </message>
    <message>
        <source>An expression is a text of at most %1 characters.</source>
        <translation>التعبير نص من %1 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A comparison has left, is, right and to; &quot;%1&quot; is unknown.</source>
        <translation>تضم المقارنة left وis وright وto؛ أما &quot;%1&quot; فغير معروف.</translation>
    </message>
    <message>
        <source>&quot;left&quot; names a value, such as quantity.</source>
        <translation>المفتاح &quot;left&quot; يسمّي قيمة، مثل quantity.</translation>
    </message>
    <message>
        <source>&quot;is&quot; must be an operator, such as equals, contains or greater.</source>
        <translation>يجب أن يكون &quot;is&quot; عامل مقارنة، مثل equals أو contains أو greater.</translation>
    </message>
    <message>
        <source>&quot;right&quot; is a list of texts or numbers.</source>
        <translation>المفتاح &quot;right&quot; قائمة نصوص أو أعداد.</translation>
    </message>
    <message>
        <source>&quot;right&quot; is a text, a number or true/false.</source>
        <translation>المفتاح &quot;right&quot; نص أو عدد أو true/false.</translation>
    </message>
    <message>
        <source>The list has at most %1 texts or numbers.</source>
        <translation>تضم القائمة %1 نصًا أو عددًا على الأكثر.</translation>
    </message>
    <message>
        <source>&quot;to&quot; is the upper end of a range.</source>
        <translation>المفتاح &quot;to&quot; هو الحد الأعلى للنطاق.</translation>
    </message>
    <message>
        <source>Say what &quot;%1&quot; is compared with.</source>
        <translation>حدّد ما يُقارن به &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A range needs its upper end.</source>
        <translation>يحتاج النطاق إلى حده الأعلى.</translation>
    </message>
    <message>
        <source>Choose which value to compare.</source>
        <translation>اختر القيمة المراد مقارنتها.</translation>
    </message>
    <message>
        <source>This condition compares nothing yet.</source>
        <translation>هذا الشرط لا يقارن شيئًا بعد.</translation>
    </message>
    <message>
        <source>%1 is now &quot;%2&quot;.</source>
        <translation>القيمة الجديدة لـ %1: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 is now empty; it was &quot;%2&quot;.</source>
        <translation>أصبح %1 فارغًا؛ وكان &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>تغيّر %1.</translation>
    </message>
    <message>
        <source>%1 is now &quot;%2&quot;; it was &quot;%3&quot;.</source>
        <translation>القيمة الجديدة لـ %1: &quot;%2&quot;، وكانت &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>The notes changed.</source>
        <translation>تغيّرت الملاحظات.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The first step</source>
        <translation>الخطوة الأولى</translation>
    </message>
    <message>
        <source>The step after a long silence</source>
        <translation>الخطوة بعد صمت طويل</translation>
    </message>
    <message>
        <source>A chat that cannot go on now waits until someone decides.</source>
        <translation>المحادثة التي لا تستطيع المتابعة تنتظر الآن قرارًا من شخص.</translation>
    </message>
    <message>
        <source>A chat that cannot go on now goes to a person.</source>
        <translation>المحادثة التي لا تستطيع المتابعة تنتقل الآن إلى شخص.</translation>
    </message>
    <message>
        <source>When a chat cannot go on</source>
        <translation>عند تعذّر متابعة المحادثة</translation>
    </message>
    <message>
        <source>The canvas now reads from right to left.</source>
        <translation>تُقرأ اللوحة الآن من اليمين إلى اليسار.</translation>
    </message>
    <message>
        <source>The canvas now reads from left to right.</source>
        <translation>تُقرأ اللوحة الآن من اليسار إلى اليمين.</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>The first value of &quot;%1&quot;</source>
        <translation>القيمة الأولى لـ &quot;%1&quot;</translation>
    </message>
    <message>
        <source>New variable &quot;%1&quot;, &quot;%2&quot; at first.</source>
        <translation>متغير جديد &quot;%1&quot;، قيمته الأولى &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; is gone.</source>
        <translation>لم يعد المتغير &quot;%1&quot; موجودًا.</translation>
    </message>
    <message>
        <source>the first message</source>
        <translation>أول رسالة</translation>
    </message>
    <message>
        <source>any message</source>
        <translation>أي رسالة</translation>
    </message>
    <message>
        <source>the words %1</source>
        <translation>الكلمات %1</translation>
    </message>
    <message>
        <source>the schedule at %1</source>
        <translation>الموعد المجدول %1</translation>
    </message>
    <message>
        <source>The flow now begins with %1.</source>
        <translation>يبدأ التدفق الآن عند %1.</translation>
    </message>
    <message>
        <source>The flow no longer begins with %1.</source>
        <translation>لم يعد التدفق يبدأ عند %1.</translation>
    </message>
    <message>
        <source>The flow begins with %1 instead of %2.</source>
        <translation>يبدأ التدفق عند %1 بدلًا من %2.</translation>
    </message>
    <message>
        <source>The trigger for %1 works differently.</source>
        <translation>تغيّر عمل المحفّز الخاص بـ %1.</translation>
    </message>
    <message>
        <source>New step &quot;%1&quot;, with: %2.</source>
        <translation>خطوة جديدة &quot;%1&quot;، تضم: %2.</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; is now called &quot;%2&quot;.</source>
        <translation>اسم الخطوة &quot;%1&quot; أصبح &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; stands elsewhere on the canvas.</source>
        <translation>انتقلت الخطوة &quot;%1&quot; إلى موضع آخر على اللوحة.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>no blocks</source>
        <translation>دون كتل</translation>
    </message>
    <message>
        <source>The blocks of step &quot;%1&quot; come in another order.</source>
        <translation>تغيّر ترتيب كتل الخطوة &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; is gone, with: %2.</source>
        <translation>لم تعد الخطوة &quot;%1&quot; موجودة، وكانت تضم: %2.</translation>
    </message>
    <message>
        <source>In step &quot;%1&quot;: new block &quot;%2&quot;.</source>
        <translation>في الخطوة &quot;%1&quot;: كتلة جديدة &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The block &quot;%1&quot; went from step &quot;%2&quot; to step &quot;%3&quot;.</source>
        <translation>انتقلت الكتلة &quot;%1&quot; من الخطوة &quot;%2&quot; إلى الخطوة &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>الكتلة</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is now &quot;%2&quot;.</source>
        <translation>أصبح &quot;%1&quot; الآن &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>In step &quot;%1&quot;, block &quot;%2&quot;: %3</source>
        <translation>في الخطوة &quot;%1&quot;، الكتلة &quot;%2&quot;: %3</translation>
    </message>
    <message>
        <source>After step &quot;%1&quot;</source>
        <translation>بعد الخطوة &quot;%1&quot;</translation>
    </message>
    <message>
        <source>In step &quot;%1&quot;, after &quot;%2&quot;,</source>
        <translation>في الخطوة &quot;%1&quot;، بعد &quot;%2&quot;،</translation>
    </message>
    <message>
        <source>In step &quot;%1&quot;, by &quot;%2&quot; of the block &quot;%3&quot;,</source>
        <translation>في الخطوة &quot;%1&quot;، عبر &quot;%2&quot; من الكتلة &quot;%3&quot;،</translation>
    </message>
    <message>
        <source>%1 the chat now goes to &quot;%2&quot;.</source>
        <translation>%1 تنتقل المحادثة الآن إلى &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 the chat no longer goes to &quot;%2&quot;.</source>
        <translation>%1 لم تعد المحادثة تنتقل إلى &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 the chat now goes to &quot;%2&quot; instead of &quot;%3&quot;.</source>
        <translation>%1 تنتقل المحادثة الآن إلى &quot;%2&quot; بدلًا من &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>In step &quot;%1&quot;: the block &quot;%2&quot; is gone.</source>
        <translation>في الخطوة &quot;%1&quot;: لم تعد الكتلة &quot;%2&quot; موجودة.</translation>
    </message>
    <message>
        <source>New group &quot;%1&quot;.</source>
        <translation>مجموعة جديدة &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; changed.</source>
        <translation>تغيّرت المجموعة &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; is gone.</source>
        <translation>لم تعد المجموعة &quot;%1&quot; موجودة.</translation>
    </message>
    <message>
        <source>%1 (character %2)</source>
        <translation>%1 (الحرف %2)</translation>
    </message>
    <message>
        <source>Too many parentheses inside one another.</source>
        <translation>عدد الأقواس المتداخلة أكبر مما ينبغي.</translation>
    </message>
    <message>
        <source>More than %1 filters on one value.</source>
        <translation>عدد المرشحات على قيمة واحدة أكثر من %1.</translation>
    </message>
    <message>
        <source>This is too long for one expression.</source>
        <translation>هذا أطول من أن يكون تعبيرًا واحدًا.</translation>
    </message>
    <message>
        <source>Too many nots.</source>
        <translation>عدد علامات النفي أكبر مما ينبغي.</translation>
    </message>
    <message>
        <source>Too many minus signs.</source>
        <translation>عدد علامات الطرح أكبر مما ينبغي.</translation>
    </message>
    <message>
        <source>This ( is never closed by ).</source>
        <translation>القوس ⁦(⁩ هنا لا يُغلق بالقوس ⁦)⁩.</translation>
    </message>
    <message>
        <source>A name begins with a letter, a number has digits only.</source>
        <translation>يبدأ الاسم بحرف، ويتكون العدد من أرقام فقط.</translation>
    </message>
    <message>
        <source>This quote is never closed.</source>
        <translation>علامة الاقتباس هذه غير مغلقة.</translation>
    </message>
    <message>
        <source>This text is longer than %1 characters.</source>
        <translation>هذا النص أطول من %1 حرفًا.</translation>
    </message>
    <message>
        <source>A name is missing here, such as contact.first_name.</source>
        <translation>ينقص اسم هنا، مثل contact.first_name.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name.</source>
        <translation>النص &quot;%1&quot; ليس اسمًا.</translation>
    </message>
    <message>
        <source>The name of a filter is missing after |.</source>
        <translation>ينقص اسم المرشح بعد العلامة |.</translation>
    </message>
    <message>
        <source>There is no filter &quot;%1&quot;.</source>
        <translation>لا يوجد مرشح باسم &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Too many arguments.</source>
        <translation>عدد الوسائط أكبر مما ينبغي.</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; is used like this: %2</source>
        <translation>يُستخدم المرشح &quot;%1&quot; هكذا: ⁦%2⁩</translation>
    </message>
    <message>
        <source>Put texts in quotes: &quot;%1&quot;; a variable in parentheses: (%1).</source>
        <translation>ضع النصوص بين علامتي اقتباس: &quot;%1&quot;؛ والمتغير بين قوسين: ⁦(%1)⁩.</translation>
    </message>
    <message>
        <source>The expression is longer than %1 characters.</source>
        <translation>التعبير أطول من %1 حرفًا.</translation>
    </message>
    <message>
        <source>Expected the end or an operator here, found &quot;%1&quot;.</source>
        <translation>المتوقع هنا النهاية أو عامل، والموجود &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The expression ends too early: something is missing here.</source>
        <translation>ينتهي التعبير مبكرًا: ينقص شيء هنا.</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>يجب أن يكون نصًا</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>أطول من %1 حرفًا</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>يجب أن يكون عددًا صحيحًا</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>يجب أن يكون عددًا</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>يجب أن يكون من %1 إلى %2</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>يجب أن يكون قائمة</translation>
    </message>
    <message>
        <source>has more than %1 entries</source>
        <translation>عدد عناصره أكثر من %1</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>يجب أن يكون كائنًا</translation>
    </message>
    <message>
        <source>is not a known key here</source>
        <translation>ليس مفتاحًا معروفًا هنا</translation>
    </message>
    <message>
        <source>is missing: every entry needs an id</source>
        <translation>غير موجود: كل عنصر يحتاج إلى معرّف</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of an outlet of the block</source>
        <translation>الاسم &quot;%1&quot; هو اسم مخرج للكتلة</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the id of an earlier entry too</source>
        <translation>المعرّف &quot;%1&quot; مستخدم لعنصر سابق أيضًا</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to %1</source>
        <translation>يجب أن يكون عددًا صحيحًا من 0 إلى %1</translation>
    </message>
    <message>
        <source>must be an object of variables and their values</source>
        <translation>يجب أن يكون كائنًا من متغيرات وقيمها</translation>
    </message>
    <message>
        <source>has &quot;%1&quot;, which is not the name of a variable</source>
        <translation>يضم &quot;%1&quot;، وهو ليس اسم متغير</translation>
    </message>
    <message>
        <source>is larger than %1 bytes</source>
        <translation>أكبر من %1 بايت</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>يجب أن يكون قائمة نصوص</translation>
    </message>
    <message>
        <source>must be an object of header names and texts</source>
        <translation>يجب أن يكون كائنًا من أسماء ترويسات ونصوص</translation>
    </message>
    <message>
        <source>has &quot;%1&quot;, which is not the name of a header</source>
        <translation>يضم &quot;%1&quot;، وهو ليس اسم ترويسة</translation>
    </message>
    <message>
        <source>must be a list of days such as 2026-12-25 or 12-25</source>
        <translation>يجب أن يكون قائمة أيام مثل ⁦2026-12-25⁩ أو ⁦12-25⁩</translation>
    </message>
    <message>
        <source>has a day that is none: write it as 2026-12-25 or 12-25</source>
        <translation>يضم يومًا غير صحيح: اكتبه بصيغة ⁦2026-12-25⁩ أو ⁦12-25⁩</translation>
    </message>
    <message>
        <source>must be a country of two letters, such as BR</source>
        <translation>يجب أن يكون بلدًا من حرفين، مثل BR</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>يجب أن يكون true أو false</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>يجب أن يكون أحد ما يلي: %1</translation>
    </message>
    <message>
        <source>must be the name of a variable: a letter, then letters, digits and _ (not contact, session, message, now or today)</source>
        <translation>يجب أن يكون اسم متغير: حرف، ثم أحرف أو أرقام أو _ (لا contact ولا session ولا message ولا now ولا today)</translation>
    </message>
    <message>
        <source>Everybody who can see this flow can read this key. Keep it as a secret of the workspace and write {{secret.name}} here.</source>
        <translation>كل من يرى هذا التدفق يمكنه قراءة هذا المفتاح. احفظه كسرّ لمساحة العمل واكتب هنا ⁦{{secret.name}}⁩.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still empty.</source>
        <translation>الحقل &quot;%1&quot; ما زال فارغًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2.</source>
        <translation>الحقل &quot;%1&quot;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone; use one such as America/Sao_Paulo.</source>
        <translation>القيمة &quot;%1&quot; ليست منطقة زمنية؛ استخدم واحدة مثل America/Sao_Paulo.</translation>
    </message>
    <message>
        <source>Say which variable takes this part of the answer.</source>
        <translation>حدّد المتغير الذي يأخذ هذا الجزء من الإجابة.</translation>
    </message>
    <message>
        <source>Begin with step &quot;%1&quot;</source>
        <translation>البدء بالخطوة &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Write dates and numbers as in English</source>
        <translation>كتابة التواريخ والأعداد كما في الإنجليزية</translation>
    </message>
    <message>
        <source>Begin with a contact&apos;s first message</source>
        <translation>البدء عند أول رسالة من جهة الاتصال</translation>
    </message>
    <message>
        <source>Remove this keyword</source>
        <translation>حذف هذه الكلمة المفتاحية</translation>
    </message>
    <message>
        <source>Remove this text</source>
        <translation>حذف هذا النص</translation>
    </message>
    <message>
        <source>Remove this trigger</source>
        <translation>حذف هذا المحفّز</translation>
    </message>
    <message>
        <source>Ask this trigger first</source>
        <translation>سؤال هذا المحفّز أولًا</translation>
    </message>
    <message>
        <source>Use the customer&apos;s own time zone</source>
        <translation>استخدام المنطقة الزمنية للعميل</translation>
    </message>
    <message>
        <source>Accept any text</source>
        <translation>قبول أي نص</translation>
    </message>
    <message>
        <source>Keep nothing of this part</source>
        <translation>عدم حفظ شيء من هذا الجزء</translation>
    </message>
    <message>
        <source>Remove the empty block &quot;%1&quot;</source>
        <translation>حذف الكتلة الفارغة &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Remove choice %1</source>
        <translation>حذف الخيار %1</translation>
    </message>
    <message>
        <source>Shorten it to &quot;%1&quot;</source>
        <translation>اختصاره إلى &quot;%1&quot;</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>End the chat there on purpose</source>
        <translation>إنهاء المحادثة هناك عمدًا</translation>
    </message>
    <message>
        <source>Wait %1 minutes for an answer</source>
        <translation>انتظار الإجابة %1 دقيقة</translation>
    </message>
    <message>
        <source>Remove step &quot;%1&quot;</source>
        <translation>حذف الخطوة &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Remove this block</source>
        <translation>حذف هذه الكتلة</translation>
    </message>
    <message>
        <source>Remove this block and those below it</source>
        <translation>حذف هذه الكتلة وما تحتها</translation>
    </message>
    <message>
        <source>Add an End block after &quot;%1&quot;</source>
        <translation>إضافة كتلة نهاية بعد &quot;%1&quot;</translation>
    </message>
    <message>
        <source>End the chat after &quot;%1&quot; instead</source>
        <translation>إنهاء المحادثة بعد &quot;%1&quot; بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Let &quot;%1&quot; be empty until something fills it</source>
        <translation>ترك &quot;%1&quot; فارغًا حتى يملؤه شيء</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;</source>
        <translation>حذف &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Do not keep &quot;%1&quot;</source>
        <translation>عدم حفظ &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Do not save it in &quot;%1&quot;</source>
        <translation>عدم الحفظ في &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Remove the block that fills &quot;%1&quot;</source>
        <translation>حذف الكتلة التي تملأ &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Split it into %1 texts</source>
        <translation>تقسيمه إلى %1 نصوص</translation>
    </message>
    <message>
        <source>Swap the two ends</source>
        <translation>تبديل الحدين</translation>
    </message>
    <message>
        <source>Give every way the same share</source>
        <translation>إعطاء كل الطرق النسبة نفسها</translation>
    </message>
    <message>
        <source>Call &quot;%1&quot;</source>
        <translation>استدعاء &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Nothing leads to step &quot;%1&quot;.</source>
        <translation>لا شيء يؤدي إلى الخطوة &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>In step &quot;%1&quot; no chat gets as far as this block.</source>
        <translation>في الخطوة &quot;%1&quot; لا تصل أي محادثة إلى هذه الكتلة.</translation>
    </message>
    <message>
        <source>The chat stops after step &quot;%1&quot;. Lead it on, or add the block End if that is meant.</source>
        <translation>تتوقف المحادثة بعد الخطوة &quot;%1&quot;. صِلها بما يليها، أو أضف كتلة نهاية إن كان هذا مقصودًا.</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; leads back to itself without ever asking anything: the chat would never end.</source>
        <translation>الخطوة &quot;%1&quot; تعود إلى نفسها دون أن تسأل شيئًا: لن تنتهي المحادثة أبدًا.</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; can lead back to itself without asking anything; make sure that it ends.</source>
        <translation>قد تعود الخطوة &quot;%1&quot; إلى نفسها دون أن تسأل شيئًا؛ تأكد من أنها تنتهي.</translation>
    </message>
    <message>
        <source>From step &quot;%1&quot; on the chat only waits and repeats, and never asks; it is stopped after a while.</source>
        <translation>من الخطوة &quot;%1&quot; فصاعدًا تنتظر المحادثة وتتكرر فقط ولا تسأل أبدًا؛ وتُوقف بعد مدة.</translation>
    </message>
    <message>
        <source>A [ is never closed by ]: &quot;%1&quot;.</source>
        <translation>قوس ⁦[⁩ لا يُغلق بالقوس ⁦]⁩: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A ( is never closed by ), or a ) has no (.</source>
        <translation>قوس ⁦(⁩ لا يُغلق بالقوس ⁦)⁩، أو قوس ⁦)⁩ لا يسبقه ⁦(⁩.</translation>
    </message>
    <message>
        <source>Nothing stands before &quot;%1&quot; that could repeat.</source>
        <translation>لا شيء قبل &quot;%1&quot; يمكن تكراره.</translation>
    </message>
    <message>
        <source>Two signs that repeat stand together: &quot;%1&quot;.</source>
        <translation>علامتا تكرار متتاليتان: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; repeats too often.</source>
        <translation>تكرار &quot;%1&quot; أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range of characters.</source>
        <translation>القيمة &quot;%1&quot; ليست نطاق حروف.</translation>
    </message>
    <message>
        <source>The expression ends with a single \.</source>
        <translation>ينتهي التعبير بعلامة \ منفردة.</translation>
    </message>
    <message>
        <source>The expression would take too much memory; make it simpler.</source>
        <translation>سيستهلك التعبير ذاكرة أكثر مما ينبغي؛ بسّطه.</translation>
    </message>
    <message>
        <source>The expression cannot be used: %1.</source>
        <translation>لا يمكن استخدام التعبير: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text.</source>
        <translation>يجب أن يكون &quot;%1&quot; نصًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than %2 characters.</source>
        <translation>النص &quot;%1&quot; أطول من %2 حرفًا.</translation>
    </message>
    <message>
        <source>&quot;days&quot; is a list of one to seven days, such as mon; leave it out for every day.</source>
        <translation>المفتاح &quot;days&quot; قائمة من يوم إلى سبعة أيام، مثل mon؛ احذفه ليشمل كل الأيام.</translation>
    </message>
    <message>
        <source>A day is mon, tue, wed, thu, fri, sat or sun.</source>
        <translation>اليوم هو mon أو tue أو wed أو thu أو fri أو sat أو sun.</translation>
    </message>
    <message>
        <source>This {{ is never closed by }}.</source>
        <translation>القوس ⁦{{⁩ هنا لا يُغلق بالقوس ⁦}}⁩.</translation>
    </message>
    <message>
        <source>Expected | or }} here, found &quot;%1&quot;.</source>
        <translation>المتوقع هنا | أو ⁦}}⁩، والموجود &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>النص أطول من %1 حرفًا.</translation>
    </message>
    <message>
        <source>Another trigger starts the flow in the same case already.</source>
        <translation>محفّز آخر يبدأ التدفق في الحالة نفسها.</translation>
    </message>
    <message>
        <source>This trigger has no event yet: write the name that your program tells.</source>
        <translation>هذا المحفّز دون حدث بعد: اكتب الاسم الذي يرسله برنامجك.</translation>
    </message>
    <message>
        <source>This trigger has no text yet: write what your link or code puts at the beginning of the message.</source>
        <translation>هذا المحفّز دون نص بعد: اكتب ما يضعه الرابط أو الرمز في بداية الرسالة.</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>هذا النص فارغ.</translation>
    </message>
    <message>
        <source>This trigger is never asked: one with a higher priority catches every message before it.</source>
        <translation>لا يُسأل هذا المحفّز أبدًا: محفّز أعلى أولوية يلتقط كل رسالة قبله.</translation>
    </message>
    <message>
        <source>Another trigger of this flow catches &quot;%1&quot; already: it looks for &quot;%2&quot;.</source>
        <translation>محفّز آخر في هذا التدفق يلتقط &quot;%1&quot;: يبحث عن &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1…&quot; has more than %2 characters.</source>
        <translation>النص &quot;%1…&quot; أطول من %2 حرفًا.</translation>
    </message>
    <message>
        <source>A trigger has at most %1 keywords or texts; give the flow another trigger.</source>
        <translation>للمحفّز %1 كلمة مفتاحية أو نصًا على الأكثر؛ أضف محفّزًا آخر إلى التدفق.</translation>
    </message>
    <message>
        <source>This trigger has no keyword yet.</source>
        <translation>هذا المحفّز دون كلمة مفتاحية بعد.</translation>
    </message>
    <message>
        <source>This keyword is empty.</source>
        <translation>هذه الكلمة المفتاحية فارغة.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a keyword of an earlier trigger too.</source>
        <translation>الكلمة &quot;%1&quot; مستخدمة في محفّز سابق أيضًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day: write it as 2026-12-24.</source>
        <translation>القيمة &quot;%1&quot; ليست يومًا: اكتبه بصيغة ⁦2026-12-24⁩.</translation>
    </message>
    <message>
        <source>This schedule has days of the week and one date: keep one of them.</source>
        <translation>لهذا الموعد أيام من الأسبوع وتاريخ واحد: أبقِ أحدهما.</translation>
    </message>
    <message>
        <source>This schedule has no time of day yet, such as 09:00.</source>
        <translation>هذا الموعد دون وقت من اليوم بعد، مثل 09:00.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day: write it from 00:00 to 23:59, such as 09:00.</source>
        <translation>القيمة &quot;%1&quot; ليست وقتًا من اليوم: اكتبه من 00:00 إلى 23:59، مثل 09:00.</translation>
    </message>
    <message>
        <source>The day of this schedule has passed: it starts the flow for nobody any more.</source>
        <translation>مضى يوم هذا الموعد: لم يعد يبدأ التدفق لأحد.</translation>
    </message>
    <message>
        <source>This schedule does not say for whom: choose a tag or a list of contacts.</source>
        <translation>لا يحدّد هذا الموعد لمن هو: اختر وسمًا أو قائمة جهات اتصال.</translation>
    </message>
    <message>
        <source>This schedule names a tag and a list: keep one of them.</source>
        <translation>يحدّد هذا الموعد وسمًا وقائمة: أبقِ أحدهما.</translation>
    </message>
    <message>
        <source>Nothing starts this flow: give it a keyword, or let it catch first messages.</source>
        <translation>لا شيء يبدأ هذا التدفق: أعطه كلمة مفتاحية، أو دعه يلتقط أول رسالة.</translation>
    </message>
    <message>
        <source>A priority is a whole number from -%1 to %1.</source>
        <translation>الأولوية عدد صحيح من ⁦-%1⁩ إلى %1.</translation>
    </message>
    <message>
        <source>An earlier trigger starts the flow in the same case already.</source>
        <translation>محفّز سابق يبدأ التدفق في الحالة نفسها.</translation>
    </message>
    <message>
        <source>Version &quot;%1&quot; is not known; exports of the versions 3 to 6.1 can be read.</source>
        <translation>الإصدار &quot;%1&quot; غير معروف؛ يمكن قراءة تصديرات الإصدارات من 3 إلى 6.1.</translation>
    </message>
    <message>
        <source>This file is older than version 3; open it in Typebot and export it again.</source>
        <translation>هذا الملف أقدم من الإصدار 3؛ افتحه في Typebot وصدّره مجددًا.</translation>
    </message>
    <message>
        <source>The file has no groups: it is no Typebot export.</source>
        <translation>لا مجموعات في الملف: ليس تصديرًا من Typebot.</translation>
    </message>
    <message>
        <source>The file does not say where the chat begins.</source>
        <translation>لا يذكر الملف أين تبدأ المحادثة.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Only the beginning of the chat was taken over.</source>
        <translation>لم تُنقل إلا بداية المحادثة.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>المجموعة %1</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; is called &quot;%2&quot; here.</source>
        <translation>اسم المتغير &quot;%1&quot; هنا هو &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>How long a silent chat is kept is set for the channel.</source>
        <translation>مدة إبقاء المحادثة الصامتة تُحدَّد للقناة.</translation>
    </message>
    <message>
        <source>This setting has no counterpart.</source>
        <translation>لا مقابل لهذا الإعداد.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>WhatsApp decides how a chat looks.</source>
        <translation>واتساب هو من يحدد مظهر المحادثة.</translation>
    </message>
    <message>
        <source>The file does not say what begins the chat: give the flow a trigger.</source>
        <translation>لا يذكر الملف ما يبدأ المحادثة: أضف محفّزًا إلى التدفق.</translation>
    </message>
    <message>
        <source>Any message begins the chat.</source>
        <translation>أي رسالة تبدأ المحادثة.</translation>
    </message>
    <message>
        <source>Each of the words begins the chat, not only all together.</source>
        <translation>كل كلمة تبدأ المحادثة وحدها، لا مجتمعة فقط.</translation>
    </message>
    <message>
        <source>No message would begin the chat: give the flow a trigger.</source>
        <translation>لا رسالة تبدأ المحادثة: أضف محفّزًا إلى التدفق.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot begin a chat.</source>
        <translation>لا يمكن أن يبدأ &quot;%1&quot; محادثة.</translation>
    </message>
    <message>
        <source>A word that begins the chat is empty.</source>
        <translation>كلمة من كلمات بدء المحادثة فارغة.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins the chat, as a whole word.</source>
        <translation>الكلمة &quot;%1&quot; تبدأ المحادثة، ككلمة كاملة.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Nothing follows the beginning: say which step comes first.</source>
        <translation>لا شيء بعد البداية: حدّد الخطوة الأولى.</translation>
    </message>
    <message>
        <source>%1 more lines of this report.</source>
        <translation>أسطر أخرى من هذا التقرير: %1.</translation>
    </message>
    <message>
        <source>It saves into a variable that the file does not have.</source>
        <translation>يحفظ في متغير غير موجود في الملف.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out of a text: there is no such variable, or it is code.</source>
        <translation>استُبعد &quot;%1&quot; من نص: لا يوجد متغير كهذا، أو هو كود.</translation>
    </message>
    <message>
        <source>A text was cut after %1 characters.</source>
        <translation>قُطع نص بعد %1 حرفًا.</translation>
    </message>
    <message>
        <source>A connection leads nowhere; the chat ends there.</source>
        <translation>وصلة لا تؤدي إلى مكان؛ تنتهي المحادثة هناك.</translation>
    </message>
    <message>
        <source>Became &quot;%1&quot;.</source>
        <translation>أصبح &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The text is empty; nothing is sent.</source>
        <translation>النص فارغ؛ لن يُرسل شيء.</translation>
    </message>
    <message>
        <source>It has no address; nothing is sent.</source>
        <translation>لا عنوان له؛ لن يُرسل شيء.</translation>
    </message>
    <message>
        <source>The link behind the picture was left out.</source>
        <translation>استُبعد الرابط خلف الصورة.</translation>
    </message>
    <message>
        <source>Waiting for an event of the page was left out.</source>
        <translation>استُبعد انتظار حدث من الصفحة.</translation>
    </message>
    <message>
        <source>WhatsApp cannot show a file of this kind.</source>
        <translation>لا يستطيع واتساب عرض ملف من هذا النوع.</translation>
    </message>
    <message>
        <source>It is sent as a link.</source>
        <translation>يُرسل كرابط.</translation>
    </message>
    <message>
        <source>No text stands right before it: write what to ask.</source>
        <translation>لا نص قبله مباشرة: اكتب السؤال.</translation>
    </message>
    <message>
        <source>Please answer:</source>
        <translation>يُرجى الإجابة:</translation>
    </message>
    <message>
        <source>Files and voice notes as answers were left out.</source>
        <translation>استُبعدت الملفات والرسائل الصوتية كإجابات.</translation>
    </message>
    <message>
        <source>It asks for one day, without a time of day or a second day.</source>
        <translation>يطلب يومًا واحدًا، دون وقت من اليوم أو يوم ثانٍ.</translation>
    </message>
    <message>
        <source>Earliest and latest day and the way the day is written were left out.</source>
        <translation>استُبعد أقرب يوم وأبعد يوم وطريقة كتابة اليوم.</translation>
    </message>
    <message>
        <source>It asks for one file of any kind, which must be sent.</source>
        <translation>يطلب ملفًا واحدًا من أي نوع، وإرساله إلزامي.</translation>
    </message>
    <message>
        <source>Grades go from 1 to at most %1.</source>
        <translation>الدرجات من 1 إلى %1 على الأكثر.</translation>
    </message>
    <message>
        <source>A limit that is no number was left out.</source>
        <translation>استُبعد حد ليس عددًا.</translation>
    </message>
    <message>
        <source>The choices come from the list &quot;%1&quot;: they are written under the question, and any text is taken as the answer.</source>
        <translation>تأتي الخيارات من القائمة &quot;%1&quot;: تُكتب تحت السؤال، ويُقبل أي نص كإجابة.</translation>
    </message>
    <message>
        <source>A choice without a title was left out.</source>
        <translation>استُبعد خيار دون عنوان.</translation>
    </message>
    <message>
        <source>The choice &quot;%1&quot; was left out: there are more than %2.</source>
        <translation>استُبعد الخيار &quot;%1&quot;: عدد الخيارات أكثر من %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice; the second was left out.</source>
        <translation>الخيار &quot;%1&quot; مكرر؛ استُبعد الثاني.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is saved by its title, not as &quot;%2&quot;.</source>
        <translation>يُحفظ &quot;%1&quot; بعنوانه، لا باسم &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is always shown.</source>
        <translation>يظهر &quot;%1&quot; دائمًا.</translation>
    </message>
    <message>
        <source>The picture of &quot;%1&quot; was left out.</source>
        <translation>استُبعدت صورة &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>One of the choices can be chosen, not several.</source>
        <translation>يمكن اختيار خيار واحد، لا عدة خيارات.</translation>
    </message>
    <message>
        <source>It has no choices: any text is taken as the answer.</source>
        <translation>لا خيارات له: يُقبل أي نص كإجابة.</translation>
    </message>
    <message>
        <source>Cards after the first %1 were left out.</source>
        <translation>استُبعدت البطاقات الزائدة على أول %1.</translation>
    </message>
    <message>
        <source>A button of &quot;%1&quot; was left out.</source>
        <translation>استُبعد زر من &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The cards are sent one by one, and their buttons asked for after them; what is saved is the button&apos;s title.</source>
        <translation>تُرسل البطاقات واحدة تلو الأخرى، ثم يُسأل عن أزرارها؛ وما يُحفظ هو عنوان الزر.</translation>
    </message>
    <message>
        <source>Please choose:</source>
        <translation>يُرجى الاختيار:</translation>
    </message>
    <message>
        <source>It sets no variable.</source>
        <translation>لا يعيّن أي متغير.</translation>
    </message>
    <message>
        <source>There is no value of the kind &quot;%1&quot;.</source>
        <translation>لا توجد قيمة من النوع &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The code is too long.</source>
        <translation>الكود أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>It is code, which now runs apart and without the web: read it before you publish.</source>
        <translation>هو كود، ويعمل الآن معزولًا ودون الويب: اقرأه قبل النشر.</translation>
    </message>
    <message>
        <source>A comparison without a value or an operator never holds.</source>
        <translation>المقارنة دون قيمة أو عامل لا تتحقق أبدًا.</translation>
    </message>
    <message>
        <source>A comparison with nothing never holds.</source>
        <translation>المقارنة مع لا شيء لا تتحقق أبدًا.</translation>
    </message>
    <message>
        <source>A pattern cannot be used as it is; correct it.</source>
        <translation>لا يمكن استخدام أحد الأنماط كما هو؛ صحّحه.</translation>
    </message>
    <message>
        <source>Capital letters and accents no longer matter.</source>
        <translation>لم يعد فرق بين الأحرف الكبيرة والصغيرة ولا علامات التشكيل.</translation>
    </message>
    <message>
        <source>&quot;Does not match&quot; beside other comparisons never holds.</source>
        <translation>المقارنة &quot;لا يطابق&quot; إلى جانب مقارنات أخرى لا تتحقق أبدًا.</translation>
    </message>
    <message>
        <source>Comparisons after the first 100 were left out.</source>
        <translation>استُبعدت المقارنات الزائدة على أول 100.</translation>
    </message>
    <message>
        <source>A condition without comparisons never holds.</source>
        <translation>الشرط دون مقارنات لا يتحقق أبدًا.</translation>
    </message>
    <message>
        <source>It has no condition.</source>
        <translation>لا شرط له.</translation>
    </message>
    <message>
        <source>Ways after the first %1 were left out.</source>
        <translation>استُبعدت الطرق الزائدة على أول %1.</translation>
    </message>
    <message>
        <source>It runs in a browser only.</source>
        <translation>لا يعمل إلا في متصفح.</translation>
    </message>
    <message>
        <source>The file does not hold the request.</source>
        <translation>لا يحتوي الملف على الطلب.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; was left out.</source>
        <translation>استُبعدت الترويسة &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Look at the headers: a key in them belongs to whoever made the file.</source>
        <translation>راجع الترويسات: أي مفتاح فيها يعود لمن أنشأ الملف.</translation>
    </message>
    <message>
        <source>A part of the answer is no longer kept: &quot;%1&quot;.</source>
        <translation>لم يعد جزء من الإجابة يُحفظ: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It asks in a way that does not exist here: %1.</source>
        <translation>يسأل بطريقة غير موجودة هنا: %1.</translation>
    </message>
    <message>
        <source>It sends all variables, as before, but in a plainer form.</source>
        <translation>يرسل كل المتغيرات كما كان، لكن بشكل أبسط.</translation>
    </message>
    <message>
        <source>It has no address.</source>
        <translation>لا عنوان له.</translation>
    </message>
    <message>
        <source>Waits of less than a minute, or as long as a variable says, are not made.</source>
        <translation>لا يُنفَّذ انتظار أقل من دقيقة أو بمدة يحددها متغير.</translation>
    </message>
    <message>
        <source>It waits in whole minutes.</source>
        <translation>ينتظر بالدقائق الكاملة.</translation>
    </message>
    <message>
        <source>It leads to a group that the file does not have.</source>
        <translation>يؤدي إلى مجموعة غير موجودة في الملف.</translation>
    </message>
    <message>
        <source>It goes there and does not come back.</source>
        <translation>ينتقل إلى هناك ولا يعود.</translation>
    </message>
    <message>
        <source>It calls another bot, which is not in the file: import that one too and choose it here.</source>
        <translation>يستدعي بوتًا آخر غير موجود في الملف: استورده أيضًا واختره هنا.</translation>
    </message>
    <message>
        <source>There is no such block here; what it held is kept in the notes.</source>
        <translation>لا توجد كتلة كهذه هنا؛ حُفظ محتواها في الملاحظات.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a variable: it is a letter, then letters, digits and _ (not contact, session, message, now or today).</source>
        <translation>لا يصلح &quot;%1&quot; اسمًا لمتغير: الاسم حرف، ثم أحرف أو أرقام أو _ (لا contact ولا session ولا message ولا now ولا today).</translation>
    </message>
    <message>
        <source>What the variables begin with is longer than %1 characters.</source>
        <translation>القيم الأولى للمتغيرات أطول من %1 حرفًا.</translation>
    </message>
    <message>
        <source>The flow has no name yet.</source>
        <translation>التدفق دون اسم بعد.</translation>
    </message>
    <message>
        <source>A flow&apos;s name has at most %1 characters.</source>
        <translation>اسم التدفق %1 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Another flow is called &quot;%1&quot;: choose another name.</source>
        <translation>يوجد تدفق آخر باسم &quot;%1&quot;: اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Say which step comes first.</source>
        <translation>حدّد الخطوة الأولى.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language; dates and numbers will be written as in English.</source>
        <translation>القيمة &quot;%1&quot; ليست لغة؛ ستُكتب التواريخ والأعداد كما في الإنجليزية.</translation>
    </message>
    <message>
        <source>The flow has no steps yet.</source>
        <translation>لا خطوات في التدفق بعد.</translation>
    </message>
    <message>
        <source>A secret works only in the headers of a block that asks a web service; here nothing would stand in its place.</source>
        <translation>لا يعمل السر إلا في ترويسات كتلة تسأل خدمة ويب؛ هنا لن يحل محله شيء.</translation>
    </message>
    <message>
        <source>Nothing ever fills &quot;%1&quot;. Save an answer in it, or add a default: {{%1 | default: &quot;...&quot;}}.</source>
        <translation>لا شيء يملأ &quot;%1&quot;. احفظ فيه إجابة، أو أضف قيمة افتراضية: ⁦{{%1 | default: &quot;...&quot;}}⁩.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used here before anything fills it.</source>
        <translation>يُستخدم &quot;%1&quot; هنا قبل أن يملأه شيء.</translation>
    </message>
    <message>
        <source>Nothing uses &quot;%1&quot; after it is filled. That is fine if another flow takes it back.</source>
        <translation>لا شيء يستخدم &quot;%1&quot; بعد ملئه. لا بأس إن كان تدفق آخر يستعيده.</translation>
    </message>
    <message>
        <source>must be an object of days, such as mon</source>
        <translation>يجب أن يكون كائنًا من أيام، مثل mon</translation>
    </message>
    <message>
        <source>is not a day: use mon, tue, wed, thu, fri, sat or sun</source>
        <translation>ليس يومًا: استخدم mon أو tue أو wed أو thu أو fri أو sat أو sun</translation>
    </message>
    <message>
        <source>must be a list of at most %1 spans</source>
        <translation>يجب أن يكون قائمة من %1 فترات على الأكثر</translation>
    </message>
    <message>
        <source>must be two times, such as 09:00 and 18:00</source>
        <translation>يجب أن يكون وقتين، مثل 09:00 و18:00</translation>
    </message>
    <message>
        <source>has &quot;%1&quot; to &quot;%2&quot;: write times as 09:00 and 18:00</source>
        <translation>يضم &quot;%1&quot; إلى &quot;%2&quot;: اكتب الأوقات مثل 09:00 و18:00</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>Publish…</source>
        <translation>نشر…</translation>
    </message>
    <message>
        <source>Publish later…</source>
        <translation>نشر لاحقًا…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>محدد</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>السلامة</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>high</source>
        <translation>العالي</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>low</source>
        <translation>المنخفض</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>was never published</source>
        <translation>لم يُنشر قط</translation>
    </message>
    <message>
        <source>is switched off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>The bot is silent: the conversation is with a person who types on the phone.</source>
        <translation>البوت صامت: المحادثة مع شخص يكتب من الهاتف.</translation>
    </message>
    <message>
        <source>The bot is silent: the conversation is with an agent.</source>
        <translation>البوت صامت: المحادثة مع وكيل.</translation>
    </message>
    <message>
        <source>The bot is silent: the conversation is with nobody yet, and waits for a person.</source>
        <translation>البوت صامت: المحادثة ليست مع أحد بعد، وتنتظر شخصًا.</translation>
    </message>
    <message>
        <source>The bot is silent: the conversation is with an agent, %1.</source>
        <translation>البوت صامت: المحادثة مع وكيل، ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The bot is silent: the conversation is with nobody yet, and waits for %1.</source>
        <translation>البوت صامت: المحادثة ليست مع أحد بعد، وتنتظر ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The conversation is in &quot;%1&quot;, which goes on.</source>
        <translation>المحادثة في &quot;⁨%1⁩&quot; الذي يتابع.</translation>
    </message>
    <message>
        <source>A trigger that restarts ends &quot;%1&quot;; &quot;%2&quot; begins.</source>
        <translation>محفّز يعيد البدء ينهي &quot;⁨%1⁩&quot;؛ ويبدأ &quot;⁨%2⁩&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins.</source>
        <translation>يبدأ &quot;⁨%1⁩&quot;.</translation>
    </message>
    <message>
        <source>No live flow catches it.</source>
        <translation>لا تدفق نشط يلتقطه.</translation>
    </message>
    <message>
        <source>moved from version %1 to version %2</source>
        <translation>انتقلت من الإصدار %1 إلى الإصدار %2</translation>
    </message>
    <message>
        <source>a text has a mistake: %1</source>
        <translation>في نص خطأ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>a text grew beyond %1 characters when it was filled in</source>
        <translation>تجاوز نص حد الحروف (%1) عند ملئه</translation>
    </message>
    <message>
        <source>a value cannot be filled in: it has a mistake or grows too large</source>
        <translation>تعذّر ملء قيمة: فيها خطأ أو تكبر أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>the event has no name; nothing was emitted</source>
        <translation>الحدث دون اسم؛ لم يُرسل شيء</translation>
    </message>
    <message>
        <source>emitted %1</source>
        <translation>أُرسل ⁨%1⁩</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address</source>
        <translation>&quot;⁨%1⁩&quot; ليس عنوان ويب</translation>
    </message>
    <message>
        <source>the header %1 would hold a line break</source>
        <translation>ستحتوي الترويسة ⁨%1⁩ على فاصل أسطر</translation>
    </message>
    <message>
        <source>asks %1</source>
        <translation>تسأل ⁨%1⁩</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>أجاب بـ %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>فشل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>the answer is too large to keep</source>
        <translation>الإجابة أكبر من أن تُحفظ</translation>
    </message>
    <message>
        <source>the list has no name; nothing was changed</source>
        <translation>القائمة دون اسم؛ لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>on the list %1</source>
        <translation>في القائمة ⁨%1⁩</translation>
    </message>
    <message>
        <source>off the list %1</source>
        <translation>خارج القائمة ⁨%1⁩</translation>
    </message>
    <message>
        <source>nothing to tell; nobody was notified</source>
        <translation>لا شيء يُقال؛ لم يُخطَر أحد</translation>
    </message>
    <message>
        <source>told everybody</source>
        <translation>أُخطر الجميع</translation>
    </message>
    <message>
        <source>told %1</source>
        <translation>أُخطر ⁨%1⁩</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>أُلغي الاشتراك</translation>
    </message>
    <message>
        <source>opted in</source>
        <translation>تم الاشتراك</translation>
    </message>
    <message>
        <source>the amount has a mistake</source>
        <translation>في المبلغ خطأ</translation>
    </message>
    <message>
        <source>&quot;%1 %2&quot; is no amount of money; nothing was recorded</source>
        <translation>&quot;⁨%1 %2⁩&quot; ليس مبلغًا من المال؛ لم يُسجَّل شيء</translation>
    </message>
    <message>
        <source>bought for %1</source>
        <translation>اشترى بمبلغ ⁨%1⁩</translation>
    </message>
    <message>
        <source>the attribute has no name; nothing was set</source>
        <translation>السمة دون اسم؛ لم يُعيَّن شيء</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;</source>
        <translation>⁨%1⁩ هو &quot;⁨%2⁩&quot;</translation>
    </message>
    <message>
        <source>the tag is empty; nothing was changed</source>
        <translation>الوسم فارغ؛ لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>with tag %1</source>
        <translation>بالوسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>without tag %1</source>
        <translation>دون الوسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>too long to keep</source>
        <translation>أطول من أن يُحفظ</translation>
    </message>
    <message>
        <source>to whoever is free</source>
        <translation>إلى أي شخص متاح</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>handed back</source>
        <translation>أُعيدت</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>ليس تاريخًا</translation>
    </message>
    <message>
        <source>too early: %1</source>
        <translation>مبكر أكثر مما ينبغي: ⁨%1⁩</translation>
    </message>
    <message>
        <source>too late: %1</source>
        <translation>متأخر أكثر مما ينبغي: ⁨%1⁩</translation>
    </message>
    <message>
        <source>more than one e-mail address</source>
        <translation>أكثر من عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <translation>ليس عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>a file of the kind %1, not %2</source>
        <translation>ملف من نوع %1، وليس %2</translation>
    </message>
    <message>
        <source>not a location</source>
        <translation>ليس موقعًا</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>ليس عددًا</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>ليس عددًا صحيحًا</translation>
    </message>
    <message>
        <source>too many decimals</source>
        <translation>منازل عشرية أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>not a phone number</source>
        <translation>ليس رقم هاتف</translation>
    </message>
    <message>
        <source>not a grade</source>
        <translation>ليس درجة</translation>
    </message>
    <message>
        <source>not a grade from 1 to %1</source>
        <translation>ليس درجة من 1 إلى %1</translation>
    </message>
    <message>
        <source>the answer has no text</source>
        <translation>الإجابة دون نص</translation>
    </message>
    <message numerus="yes">
        <source>shorter than %n characters</source>
        <translation>
            <numerusform>أقصر من %n حرف</numerusform>
            <numerusform>أقصر من حرف واحد</numerusform>
            <numerusform>أقصر من حرفين</numerusform>
            <numerusform>أقصر من %n حروف</numerusform>
            <numerusform>أقصر من %n حرفًا</numerusform>
            <numerusform>أقصر من %n حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longer than %n characters</source>
        <translation>
            <numerusform>أطول من %n حرف</numerusform>
            <numerusform>أطول من حرف واحد</numerusform>
            <numerusform>أطول من حرفين</numerusform>
            <numerusform>أطول من %n حروف</numerusform>
            <numerusform>أطول من %n حرفًا</numerusform>
            <numerusform>أطول من %n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>does not have the form that is asked for</source>
        <translation>ليس بالصيغة المطلوبة</translation>
    </message>
    <message>
        <source>not a time of day</source>
        <translation>ليس وقتًا من اليوم</translation>
    </message>
    <message>
        <source>monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>%1 %2 there</source>
        <translation>هناك %1، ⁨%2⁩</translation>
    </message>
    <message>
        <source>the flow ends here</source>
        <translation>ينتهي التدفق هنا</translation>
    </message>
    <message>
        <source>on to %1</source>
        <translation>متابعة إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>runs the script</source>
        <translation>تشغّل البرنامج النصي</translation>
    </message>
    <message>
        <source>the script failed: %1</source>
        <translation>فشل البرنامج النصي: ⁨%1⁩</translation>
    </message>
    <message>
        <source>the result is too large to keep</source>
        <translation>النتيجة أكبر من أن تُحفظ</translation>
    </message>
    <message>
        <source>the script returned</source>
        <translation>انتهى البرنامج النصي</translation>
    </message>
    <message>
        <source>%1 stays as it is: &quot;%2&quot; is not a number to add with</source>
        <translation>يبقى ⁨%1⁩ كما هو: &quot;⁨%2⁩&quot; ليس عددًا يُجمع</translation>
    </message>
    <message>
        <source>%1 stays as it is: &quot;%2&quot; is not a number to subtract with</source>
        <translation>يبقى ⁨%1⁩ كما هو: &quot;⁨%2⁩&quot; ليس عددًا يُطرح</translation>
    </message>
    <message>
        <source>%1 stays as it is: &quot;%2&quot; is not a number to multiply with</source>
        <translation>يبقى ⁨%1⁩ كما هو: &quot;⁨%2⁩&quot; ليس عددًا يُضرب فيه</translation>
    </message>
    <message>
        <source>%1 stays as it is: &quot;%2&quot; is not a number to divide with</source>
        <translation>يبقى ⁨%1⁩ كما هو: &quot;⁨%2⁩&quot; ليس عددًا يُقسم عليه</translation>
    </message>
    <message>
        <source>the variables would grow beyond %1 KB by %2</source>
        <translation>ستتجاوز المتغيرات %1 كيلوبايت بسبب ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 is now &quot;%2&quot;</source>
        <translation>أصبح ⁨%1⁩ &quot;⁨%2⁩&quot;</translation>
    </message>
    <message>
        <source>the expression has a mistake: %1</source>
        <translation>في التعبير خطأ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 stays as it is: %2 has no result</source>
        <translation>يبقى ⁨%1⁩ كما هو: لا نتيجة لـ ⁨%2⁩</translation>
    </message>
    <message>
        <source>no way has a share</source>
        <translation>لا نسبة لأي طريق</translation>
    </message>
    <message>
        <source>drawn: &quot;%1&quot;, %2 of %3</source>
        <translation>القرعة: &quot;⁨%1⁩&quot;، %2 من %3</translation>
    </message>
    <message>
        <source>no way was drawn</source>
        <translation>لم تختر القرعة أي طريق</translation>
    </message>
    <message>
        <source>what came back from &quot;%1&quot; is too large to keep</source>
        <translation>ما عاد من &quot;⁨%1⁩&quot; أكبر من أن يُحفظ</translation>
    </message>
    <message>
        <source>back from &quot;%1&quot;</source>
        <translation>عودة من &quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>the value has a mistake: %1</source>
        <translation>في القيمة خطأ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;: no case fits</source>
        <translation>⁨%1⁩ هو &quot;⁨%2⁩&quot;: لا حالة مناسبة</translation>
    </message>
    <message numerus="yes">
        <source>waits %n minutes</source>
        <translation>
            <numerusform>لا انتظار</numerusform>
            <numerusform>تنتظر دقيقة واحدة</numerusform>
            <numerusform>تنتظر دقيقتين</numerusform>
            <numerusform>تنتظر %n دقائق</numerusform>
            <numerusform>تنتظر %n دقيقة</numerusform>
            <numerusform>تنتظر %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n hours</source>
        <translation>
            <numerusform>لا انتظار</numerusform>
            <numerusform>تنتظر ساعة واحدة</numerusform>
            <numerusform>تنتظر ساعتين</numerusform>
            <numerusform>تنتظر %n ساعات</numerusform>
            <numerusform>تنتظر %n ساعة</numerusform>
            <numerusform>تنتظر %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n days</source>
        <translation>
            <numerusform>لا انتظار</numerusform>
            <numerusform>تنتظر يومًا واحدًا</numerusform>
            <numerusform>تنتظر يومين</numerusform>
            <numerusform>تنتظر %n أيام</numerusform>
            <numerusform>تنتظر %n يومًا</numerusform>
            <numerusform>تنتظر %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n weeks</source>
        <translation>
            <numerusform>لا انتظار</numerusform>
            <numerusform>تنتظر أسبوعًا واحدًا</numerusform>
            <numerusform>تنتظر أسبوعين</numerusform>
            <numerusform>تنتظر %n أسابيع</numerusform>
            <numerusform>تنتظر %n أسبوعًا</numerusform>
            <numerusform>تنتظر %n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n months</source>
        <translation>
            <numerusform>لا انتظار</numerusform>
            <numerusform>تنتظر شهرًا واحدًا</numerusform>
            <numerusform>تنتظر شهرين</numerusform>
            <numerusform>تنتظر %n أشهر</numerusform>
            <numerusform>تنتظر %n شهرًا</numerusform>
            <numerusform>تنتظر %n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>the wait is over</source>
        <translation>انتهى الانتظار</translation>
    </message>
    <message>
        <source>the customer wrote during the wait</source>
        <translation>كتب العميل أثناء الانتظار</translation>
    </message>
    <message>
        <source>the customer wrote; the wait goes on</source>
        <translation>كتب العميل؛ يستمر الانتظار</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>the address of the file is not a web address; sent nothing</source>
        <translation>عنوان الملف ليس عنوان ويب؛ لم يُرسل شيء</translation>
    </message>
    <message>
        <source>the address of the file is not a web address; sent the caption</source>
        <translation>عنوان الملف ليس عنوان ويب؛ أُرسلت التسمية التوضيحية</translation>
    </message>
    <message>
        <source>the card has no name or no phone number; sent as text</source>
        <translation>البطاقة دون اسم أو رقم هاتف؛ أُرسلت نصًا</translation>
    </message>
    <message>
        <source>latitude and longitude are no place on earth; sent the address</source>
        <translation>خط العرض وخط الطول ليسا مكانًا على الأرض؛ أُرسل العنوان</translation>
    </message>
    <message>
        <source>fewer than two options are filled in; sent the question alone</source>
        <translation>أقل من خيارين مملوءين؛ أُرسل السؤال وحده</translation>
    </message>
    <message>
        <source>the channel has no templates; sent nothing</source>
        <translation>لا قوالب في القناة؛ لم يُرسل شيء</translation>
    </message>
    <message>
        <source>the channel has no templates; sent the text instead</source>
        <translation>لا قوالب في القناة؛ أُرسل النص بدلًا منها</translation>
    </message>
    <message>
        <source>the template has no name; sent nothing</source>
        <translation>القالب دون اسم؛ لم يُرسل شيء</translation>
    </message>
    <message>
        <source>sent the template %1</source>
        <translation>أُرسل القالب ⁨%1⁩</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the numbers</source>
        <translation>&quot;⁨%1⁩&quot; ليس من الأرقام المعروضة</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the choices</source>
        <translation>&quot;⁨%1⁩&quot; ليس من الخيارات</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; true: %1 %3</source>
        <translation>⁨%1⁩ هو &quot;⁨%2⁩&quot;؛ صحيح: ⁨%1⁩ %3</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; not true: %1 %3</source>
        <translation>⁨%1⁩ هو &quot;⁨%2⁩&quot;؛ غير صحيح: ⁨%1⁩ %3</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; true: %1 %3 &quot;%4&quot;</source>
        <translation>⁨%1⁩ هو &quot;⁨%2⁩&quot;؛ صحيح: ⁨%1⁩ %3 &quot;⁨%4⁩&quot;</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; not true: %1 %3 &quot;%4&quot;</source>
        <translation>⁨%1⁩ هو &quot;⁨%2⁩&quot;؛ غير صحيح: ⁨%1⁩ %3 &quot;⁨%4⁩&quot;</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; true: %1 %3 &quot;%4&quot; and &quot;%5&quot;</source>
        <translation>⁨%1⁩ هو &quot;⁨%2⁩&quot;؛ صحيح: ⁨%1⁩ %3 &quot;⁨%4⁩&quot; و&quot;⁨%5⁩&quot;</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; not true: %1 %3 &quot;%4&quot; and &quot;%5&quot;</source>
        <translation>⁨%1⁩ هو &quot;⁨%2⁩&quot;؛ غير صحيح: ⁨%1⁩ %3 &quot;⁨%4⁩&quot; و&quot;⁨%5⁩&quot;</translation>
    </message>
    <message>
        <source>the comparison is not complete</source>
        <translation>المقارنة غير مكتملة</translation>
    </message>
    <message>
        <source>%1: true</source>
        <translation>⁨%1⁩: صحيح</translation>
    </message>
    <message>
        <source>%1: not true</source>
        <translation>⁨%1⁩: غير صحيح</translation>
    </message>
    <message>
        <source>%1: true; %2</source>
        <translation>⁨%1⁩: صحيح؛ %2</translation>
    </message>
    <message>
        <source>%1: not true; %2</source>
        <translation>⁨%1⁩: غير صحيح؛ %2</translation>
    </message>
    <message>
        <source>an empty group</source>
        <translation>مجموعة فارغة</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>sticker</source>
        <translation>ملصق</translation>
    </message>
    <message>
        <source>location</source>
        <translation>موقع</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>poll</source>
        <translation>استطلاع</translation>
    </message>
    <message>
        <source>buttons</source>
        <translation>أزرار</translation>
    </message>
    <message>
        <source>list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>غير مدعوم</translation>
    </message>
    <message>
        <source>catches it too, but another trigger of this flow has a higher priority (%1, here %2)</source>
        <translation>يلتقطه أيضًا، لكن لمحفّز آخر في هذا التدفق أولوية أعلى (%1، وهنا %2)</translation>
    </message>
    <message>
        <source>catches it too, but &quot;%1&quot; has a higher priority (%2, here %3)</source>
        <translation>يلتقطه أيضًا، لكن لـ &quot;⁨%1⁩&quot; أولوية أعلى (%2، وهنا %3)</translation>
    </message>
    <message>
        <source>catches it too, but of equal priority a %1 trigger comes before a %2 trigger</source>
        <translation>يلتقطه أيضًا، لكن عند تساوي الأولوية يسبق محفّز من نوع &quot;%1&quot; محفّزًا من نوع &quot;%2&quot;</translation>
    </message>
    <message>
        <source>catches it too, but of equal priority a %1 trigger of &quot;%2&quot; comes before a %3 trigger</source>
        <translation>يلتقطه أيضًا، لكن عند تساوي الأولوية يسبق محفّز من نوع &quot;%1&quot; في &quot;⁨%2⁩&quot; محفّزًا من نوع &quot;%3&quot;</translation>
    </message>
    <message>
        <source>catches it too, but an earlier trigger of this flow was first</source>
        <translation>يلتقطه أيضًا، لكن محفّزًا سابقًا في هذا التدفق كان الأول</translation>
    </message>
    <message>
        <source>catches it too with the same priority, but &quot;%1&quot; is the older flow</source>
        <translation>يلتقطه أيضًا بالأولوية نفسها، لكن &quot;⁨%1⁩&quot; هو التدفق الأقدم</translation>
    </message>
    <message>
        <source>has no trigger: only other flows call it</source>
        <translation>دون محفّز: لا تستدعيه إلا تدفقات أخرى</translation>
    </message>
    <message>
        <source>catches it, but interrupts no chat: it does not restart</source>
        <translation>يلتقطه، لكنه لا يقاطع محادثة: فهو لا يعيد البدء</translation>
    </message>
    <message>
        <source>catches it, but the trigger that this flow would begin by does not restart</source>
        <translation>يلتقطه، لكن المحفّز الذي كان سيبدأ به هذا التدفق لا يعيد البدء</translation>
    </message>
    <message>
        <source>%1; the outlet invalid leads nowhere</source>
        <translation>%1؛ المخرج &quot;غير صالح&quot; لا يؤدي إلى مكان</translation>
    </message>
    <message>
        <source>%1; the outlet no_answer leads nowhere</source>
        <translation>%1؛ المخرج &quot;لا إجابة&quot; لا يؤدي إلى مكان</translation>
    </message>
    <message>
        <source>%1; the outlet returned leads nowhere</source>
        <translation>%1؛ المخرج &quot;أُعيدت&quot; لا يؤدي إلى مكان</translation>
    </message>
    <message>
        <source>%1; the outlet %2 leads nowhere</source>
        <translation>%1؛ المخرج ⁨%2⁩ لا يؤدي إلى مكان</translation>
    </message>
    <message>
        <source>a timer of an earlier wait; nothing to do</source>
        <translation>موعد انتظار سابق؛ لا شيء يُفعل</translation>
    </message>
    <message>
        <source>the result of an earlier request; nothing to do</source>
        <translation>نتيجة طلب سابق؛ لا شيء يُفعل</translation>
    </message>
    <message>
        <source>handed back, but the run was not with a person</source>
        <translation>أُعيدت، لكن التشغيل لم يكن مع شخص</translation>
    </message>
    <message>
        <source>the run has begun already; nothing to do</source>
        <translation>بدأ التشغيل بالفعل؛ لا شيء يُفعل</translation>
    </message>
    <message>
        <source>the flow has no first step</source>
        <translation>التدفق دون خطوة أولى</translation>
    </message>
    <message>
        <source>the run is over; nothing to do</source>
        <translation>انتهى التشغيل؛ لا شيء يُفعل</translation>
    </message>
    <message>
        <source>the chat is with a person; the bot is silent</source>
        <translation>المحادثة مع شخص؛ البوت صامت</translation>
    </message>
    <message>
        <source>waits for the answer of a web service; the message changes nothing</source>
        <translation>تنتظر إجابة خدمة ويب؛ الرسالة لا تغيّر شيئًا</translation>
    </message>
    <message>
        <source>nothing came for too long; the run ends</source>
        <translation>لم يصل شيء مدة أطول مما ينبغي؛ ينتهي التشغيل</translation>
    </message>
    <message>
        <source>nothing came for too long</source>
        <translation>لم يصل شيء مدة أطول مما ينبغي</translation>
    </message>
    <message>
        <source>nothing came for too long; runs the step for that</source>
        <translation>لم يصل شيء مدة أطول مما ينبغي؛ تُشغَّل الخطوة المخصصة لذلك</translation>
    </message>
    <message>
        <source>the run did not stop anywhere; nothing to do</source>
        <translation>لم يتوقف التشغيل في أي مكان؛ لا شيء يُفعل</translation>
    </message>
    <message>
        <source>stopped before this block</source>
        <translation>توقفت قبل هذه الكتلة</translation>
    </message>
    <message>
        <source>the block that waited is not in this version of the flow</source>
        <translation>الكتلة التي كانت تنتظر ليست في هذا الإصدار من التدفق</translation>
    </message>
    <message>
        <source>stopped after %1 blocks in one day: the chat goes on and on</source>
        <translation>توقفت عند حد الكتل في اليوم (%1): المحادثة لا تنتهي</translation>
    </message>
    <message>
        <source>stopped after %1 blocks without an answer: the flow goes in circles</source>
        <translation>توقفت عند حد الكتل دون إجابة (%1): التدفق يدور في حلقة</translation>
    </message>
    <message>
        <source>the step is not in this version of the flow</source>
        <translation>الخطوة ليست في هذا الإصدار من التدفق</translation>
    </message>
    <message>
        <source>nothing comes after this step</source>
        <translation>لا شيء بعد هذه الخطوة</translation>
    </message>
    <message>
        <source>this version of Flotilla does not know the block</source>
        <translation>هذا الإصدار من Flotilla لا يعرف الكتلة</translation>
    </message>
    <message>
        <source>no flow &quot;%1&quot; was live when the run began</source>
        <translation>لم يكن هناك تدفق نشط باسم &quot;⁨%1⁩&quot; عند بدء التشغيل</translation>
    </message>
    <message>
        <source>stopped: more than %1 flows inside one another</source>
        <translation>توقفت: تجاوز تداخل التدفقات الحد (%1)</translation>
    </message>
    <message>
        <source>calls &quot;%1&quot;, version %2</source>
        <translation>تستدعي &quot;⁨%1⁩&quot;، الإصدار %2</translation>
    </message>
    <message>
        <source>what &quot;%1&quot; is given is too large</source>
        <translation>ما يُعطى لـ &quot;⁨%1⁩&quot; أكبر مما ينبغي</translation>
    </message>
    <message>
        <source>the block that called is not in this version of the flow</source>
        <translation>الكتلة التي استدعت ليست في هذا الإصدار من التدفق</translation>
    </message>
    <message>
        <source>asked, waits for the answer</source>
        <translation>سأل، وينتظر الإجابة</translation>
    </message>
    <message numerus="yes">
        <source>no answer within %n minutes</source>
        <translation>
            <numerusform>لا إجابة</numerusform>
            <numerusform>لا إجابة خلال دقيقة واحدة</numerusform>
            <numerusform>لا إجابة خلال دقيقتين</numerusform>
            <numerusform>لا إجابة خلال %n دقائق</numerusform>
            <numerusform>لا إجابة خلال %n دقيقة</numerusform>
            <numerusform>لا إجابة خلال %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>answered</source>
        <translation>تمت الإجابة</translation>
    </message>
    <message>
        <source>%1; attempt %2 of %3</source>
        <translation>%1؛ المحاولة %2 من %3</translation>
    </message>
    <message>
        <source>%1; attempt %2 of %3, asked again</source>
        <translation>%1؛ المحاولة %2 من %3، أُعيد السؤال</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 or %n more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 أو واحد آخر</numerusform>
            <numerusform>%1 أو اثنان آخران</numerusform>
            <numerusform>%1 أو %n أخرى</numerusform>
            <numerusform>%1 أو %n أخرى</numerusform>
            <numerusform>%1 أو %n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>&quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>the text begins with &quot;%1&quot;</source>
        <translation>يبدأ النص بـ &quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>the text is &quot;%1&quot;</source>
        <translation>النص هو &quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>the text contains &quot;%1&quot;</source>
        <translation>يحتوي النص على &quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>the text fits the pattern &quot;%1&quot;</source>
        <translation>يطابق النص النمط &quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>the text does not begin with %1</source>
        <translation>لا يبدأ النص بـ %1</translation>
    </message>
    <message>
        <source>the text is not exactly %1</source>
        <translation>النص ليس %1 تمامًا</translation>
    </message>
    <message>
        <source>the text does not contain %1</source>
        <translation>لا يحتوي النص على %1</translation>
    </message>
    <message>
        <source>the text does not fit the pattern %1</source>
        <translation>لا يطابق النص النمط %1</translation>
    </message>
    <message>
        <source>the event is &quot;%1&quot;</source>
        <translation>الحدث هو &quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>its time has come</source>
        <translation>حان وقته</translation>
    </message>
    <message>
        <source>the message answers a broadcast</source>
        <translation>الرسالة رد على بث</translation>
    </message>
    <message>
        <source>the message is of the kind %1</source>
        <translation>الرسالة من نوع %1</translation>
    </message>
    <message>
        <source>it is the contact&apos;s first message</source>
        <translation>هي أول رسالة من جهة الاتصال</translation>
    </message>
    <message>
        <source>catches every message</source>
        <translation>يلتقط كل رسالة</translation>
    </message>
    <message>
        <source>begins by the event &quot;%1&quot; of the API only</source>
        <translation>لا يبدأ إلا بحدث API ‏&quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>begins at another time, or for other contacts</source>
        <translation>يبدأ في وقت آخر، أو لجهات اتصال أخرى</translation>
    </message>
    <message>
        <source>begins at its time only, never by what somebody writes</source>
        <translation>لا يبدأ إلا في موعده، وليس بما يكتبه أحد</translation>
    </message>
    <message>
        <source>begins by a message of the customer only</source>
        <translation>لا يبدأ إلا برسالة من العميل</translation>
    </message>
    <message>
        <source>what was sent to this chat last is no broadcast</source>
        <translation>آخر ما أُرسل إلى هذه المحادثة ليس بثًا</translation>
    </message>
    <message>
        <source>the message is none of: %1</source>
        <translation>الرسالة ليست أيًا من: %1</translation>
    </message>
    <message>
        <source>the contact wrote before</source>
        <translation>كتبت جهة الاتصال من قبل</translation>
    </message>
    <message>
        <source>the trigger has no word that could catch anything</source>
        <translation>لا كلمة في المحفّز يمكنها التقاط شيء</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>في البداية</translation>
    </message>
    <message>
        <source>waiting_input</source>
        <translation>في انتظار إجابة</translation>
    </message>
    <message>
        <source>waiting_timer</source>
        <translation>في انتظار الموعد</translation>
    </message>
    <message>
        <source>waiting_activity</source>
        <translation>في انتظار خدمة ويب</translation>
    </message>
    <message>
        <source>waiting_handoff</source>
        <translation>مع شخص</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>time_up</source>
        <translation>انتهاء الانتظار</translation>
    </message>
    <message>
        <source>handed_back</source>
        <translation>الإعادة إلى البوت</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>صمت طويل</translation>
    </message>
    <message>
        <source>go_on</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>send</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>result</source>
        <translation>إجابة خدمة الويب</translation>
    </message>
    <message>
        <source>set</source>
        <translation>تغيير المتغيرات</translation>
    </message>
    <message>
        <source>the script runs</source>
        <translation>يعمل البرنامج النصي</translation>
    </message>
    <message>
        <source>the flow &quot;%1&quot; is called</source>
        <translation>يُستدعى التدفق &quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>the tag &quot;%1&quot; is put on</source>
        <translation>يُضاف الوسم &quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>the tag &quot;%1&quot; is taken off</source>
        <translation>يُزال الوسم &quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>the contact goes on the list &quot;%1&quot;</source>
        <translation>تُضاف جهة الاتصال إلى القائمة &quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>the contact goes off the list &quot;%1&quot;</source>
        <translation>تُزال جهة الاتصال من القائمة &quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>the contact opts out</source>
        <translation>تُلغي جهة الاتصال اشتراكها</translation>
    </message>
    <message>
        <source>the contact opts in</source>
        <translation>تشترك جهة الاتصال</translation>
    </message>
    <message>
        <source>a purchase is recorded</source>
        <translation>يُسجَّل شراء</translation>
    </message>
    <message>
        <source>the team is notified</source>
        <translation>يُخطَر الفريق</translation>
    </message>
    <message>
        <source>the event &quot;%1&quot; is emitted</source>
        <translation>يُرسل الحدث &quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>the bot says &quot;%1&quot;</source>
        <translation>يقول البوت &quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>the bot sends a %1, &quot;%2&quot;</source>
        <translation>يرسل البوت: %1، &quot;⁨%2⁩&quot;</translation>
    </message>
    <message>
        <source>the chat waits until %1</source>
        <translation>تنتظر المحادثة حتى ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 is asked</source>
        <translation>يُسأل ⁨%1⁩</translation>
    </message>
    <message>
        <source>the chat goes to whoever is free</source>
        <translation>تُسلَّم المحادثة إلى أي شخص متاح</translation>
    </message>
    <message>
        <source>the chat goes to &quot;%1&quot;</source>
        <translation>تُسلَّم المحادثة إلى &quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>the run ends (%1)</source>
        <translation>ينتهي التشغيل (⁨%1⁩)</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; becomes &quot;%2&quot;</source>
        <translation>تصبح السمة &quot;⁨%1⁩&quot; &quot;⁨%2⁩&quot;</translation>
    </message>
    <message numerus="yes">
        <source>waiting %n minutes</source>
        <translation>
            <numerusform>انتظار</numerusform>
            <numerusform>انتظار دقيقة واحدة</numerusform>
            <numerusform>انتظار دقيقتين</numerusform>
            <numerusform>انتظار %n دقائق</numerusform>
            <numerusform>انتظار %n دقيقة</numerusform>
            <numerusform>انتظار %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>expected that %1, but %2</source>
        <translation>كان المتوقع: %1؛ لكن %2</translation>
    </message>
    <message>
        <source>expected that %1, but nothing more comes</source>
        <translation>كان المتوقع: %1؛ لكن لا يأتي شيء آخر</translation>
    </message>
    <message>
        <source>not expected: %1</source>
        <translation>غير متوقع: %1</translation>
    </message>
    <message>
        <source>expected the chat at step &quot;%1&quot;, but it is at &quot;%2&quot;</source>
        <translation>كان المتوقع أن تكون المحادثة في الخطوة &quot;⁨%1⁩&quot;، لكنها في &quot;⁨%2⁩&quot;</translation>
    </message>
    <message>
        <source>expected the run %1, but it is %2</source>
        <translation>كان المتوقع أن تكون حالة التشغيل &quot;%1&quot;، لكنها &quot;%2&quot;</translation>
    </message>
    <message>
        <source>After %1 (entry %2): %3.</source>
        <translation>بعد %1 (المدخل %2): %3.</translation>
    </message>
    <message>
        <source>At the end %1 should be &quot;%2&quot;, but has no value.</source>
        <translation>في النهاية يجب أن يكون ⁨%1⁩ هو &quot;⁨%2⁩&quot;، لكنه دون قيمة.</translation>
    </message>
    <message>
        <source>At the end %1 should have no value, but is &quot;%2&quot;.</source>
        <translation>في النهاية يجب أن يكون ⁨%1⁩ دون قيمة، لكنه &quot;⁨%2⁩&quot;.</translation>
    </message>
    <message>
        <source>At the end %1 should be &quot;%2&quot;, but is &quot;%3&quot;.</source>
        <translation>في النهاية يجب أن يكون ⁨%1⁩ هو &quot;⁨%2⁩&quot;، لكنه &quot;⁨%3⁩&quot;.</translation>
    </message>
    <message>
        <source>The chat grew too large to go on.</source>
        <translation>كبرت المحادثة أكثر من أن تتابع.</translation>
    </message>
    <message>
        <source>The test cannot be read: %1</source>
        <translation>تعذّرت قراءة الاختبار: %1</translation>
    </message>
    <message>
        <source>chose &quot;%1&quot;: tapped</source>
        <translation>اختار &quot;⁨%1⁩&quot;: نقر الزر</translation>
    </message>
    <message>
        <source>chose &quot;%2&quot;: number %1</source>
        <translation>اختار &quot;⁨%2⁩&quot;: الرقم %1</translation>
    </message>
    <message>
        <source>chose &quot;%1&quot;: the same text</source>
        <translation>اختار &quot;⁨%1⁩&quot;: النص نفسه</translation>
    </message>
    <message>
        <source>chose &quot;%1&quot;: the beginning of it</source>
        <translation>اختار &quot;⁨%1⁩&quot;: بداية النص</translation>
    </message>
    <message>
        <source>chose &quot;%1&quot;: words of it</source>
        <translation>اختار &quot;⁨%1⁩&quot;: كلمات من النص</translation>
    </message>
    <message>
        <source>chose &quot;%1&quot;: nearly the same text</source>
        <translation>اختار &quot;⁨%1⁩&quot;: النص نفسه تقريبًا</translation>
    </message>
    <message>
        <source>chose &quot;%1&quot;: words of its description</source>
        <translation>اختار &quot;⁨%1⁩&quot;: كلمات من الوصف</translation>
    </message>
</context>
<context>
    <name>TestWords</name>
    <message>
        <source>yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>record</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>في انتظار إجابة</translation>
    </message>
    <message>
        <source>waiting until %1</source>
        <translation>في الانتظار حتى %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>waiting for a web service</source>
        <translation>في انتظار خدمة ويب</translation>
    </message>
    <message>
        <source>with a person</source>
        <translation>مع شخص</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>متوقفة هنا</translation>
    </message>
    <message>
        <source>the chat has ended</source>
        <translation>انتهت المحادثة</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>ملصق</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>موقع</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Asks %1</source>
        <translation>تسأل %1</translation>
    </message>
    <message>
        <source>Runs a script</source>
        <translation>تشغّل برنامجًا نصيًا</translation>
    </message>
    <message>
        <source>Calls the flow “%1”</source>
        <translation>تستدعي التدفق “%1”</translation>
    </message>
    <message>
        <source>%1 of the contact is now “%2”</source>
        <translation>سمة جهة الاتصال %1 أصبحت “%2”</translation>
    </message>
    <message>
        <source>Tag “%1” added</source>
        <translation>أُضيف الوسم “%1”</translation>
    </message>
    <message>
        <source>Tag “%1” removed</source>
        <translation>أُزيل الوسم “%1”</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>تم الاشتراك</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>أُلغي الاشتراك</translation>
    </message>
    <message>
        <source>Added to the list “%1”</source>
        <translation>أُضيفت إلى القائمة “%1”</translation>
    </message>
    <message>
        <source>Removed from the list “%1”</source>
        <translation>أُزيلت من القائمة “%1”</translation>
    </message>
    <message>
        <source>Purchase recorded</source>
        <translation>سُجّل الشراء</translation>
    </message>
    <message>
        <source>The team is told: %1</source>
        <translation>أُخطر الفريق: %1</translation>
    </message>
    <message>
        <source>%1 is told: %2</source>
        <translation>أُخطر %1: %2</translation>
    </message>
    <message>
        <source>Event “%1” told</source>
        <translation>أُرسل الحدث “%1”</translation>
    </message>
    <message>
        <source>Handed to whoever is free</source>
        <translation>سُلّمت إلى أي شخص متاح</translation>
    </message>
    <message>
        <source>Handed to %1</source>
        <translation>سُلّمت إلى %1</translation>
    </message>
    <message>
        <source>The chat failed: %1</source>
        <translation>فشلت المحادثة: %1</translation>
    </message>
    <message>
        <source>The chat has ended</source>
        <translation>انتهت المحادثة</translation>
    </message>
    <message>
        <source>A chat begins</source>
        <translation>تبدأ محادثة</translation>
    </message>
    <message>
        <source>A minute passes</source>
        <translation>تمر دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes pass</source>
        <translation>
            <numerusform>لا تمر أي دقيقة</numerusform>
            <numerusform>تمر دقيقة واحدة</numerusform>
            <numerusform>تمر دقيقتان</numerusform>
            <numerusform>تمر %n دقائق</numerusform>
            <numerusform>تمر %n دقيقة</numerusform>
            <numerusform>تمر %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>The web service answers</source>
        <translation>تجيب خدمة الويب</translation>
    </message>
    <message>
        <source>%1 taken away</source>
        <translation>أُزيل: %1</translation>
    </message>
    <message>
        <source>%1 set to “%2”</source>
        <translation>تعيين %1 إلى “%2”</translation>
    </message>
    <message>
        <source>The wait is skipped</source>
        <translation>تم تخطي الانتظار</translation>
    </message>
    <message>
        <source>Handed back to the bot</source>
        <translation>أُعيدت إلى البوت</translation>
    </message>
    <message>
        <source>A long silence</source>
        <translation>صمت طويل</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a step and what it does</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Flotilla</source>
        <translation>إظهار Flotilla</translation>
    </message>
    <message>
        <source>Stop the engine and quit</source>
        <translation>إيقاف المحرك والخروج</translation>
    </message>
</context>
<context>
    <name>UptimeBar</name>
    <message>
        <source>Up %1 of %2, degraded %3, down %4</source>
        <translation>متصل %1 من %2، ضعيف %3، منقطع %4</translation>
    </message>
</context>
<context>
    <name>flotilla::Activity</name>
    <message>
        <source>%1 made a flow</source>
        <translation>أنشأ %1 تدفقًا</translation>
    </message>
    <message>
        <source>%1 changed a draft</source>
        <translation>غيّر %1 مسودة</translation>
    </message>
    <message>
        <source>%1 deleted a draft</source>
        <translation>حذف %1 مسودة</translation>
    </message>
    <message>
        <source>%1 published a flow</source>
        <translation>نشر %1 تدفقًا</translation>
    </message>
    <message>
        <source>%1 rolled a flow back</source>
        <translation>أعاد %1 تدفقًا إلى إصدار سابق</translation>
    </message>
    <message>
        <source>%1 switched a flow off</source>
        <translation>أوقف %1 تدفقًا</translation>
    </message>
    <message>
        <source>%1 changed the share of a version</source>
        <translation>غيّر %1 نسبة إصدار</translation>
    </message>
    <message>
        <source>%1 made a flow of a template</source>
        <translation>أنشأ %1 تدفقًا من قالب</translation>
    </message>
    <message>
        <source>%1 added a number</source>
        <translation>أضاف %1 رقمًا</translation>
    </message>
    <message>
        <source>%1 changed a number</source>
        <translation>غيّر %1 رقمًا</translation>
    </message>
    <message>
        <source>%1 stopped a number</source>
        <translation>أوقف %1 رقمًا</translation>
    </message>
    <message>
        <source>%1 connected a number</source>
        <translation>ربط %1 رقمًا</translation>
    </message>
    <message>
        <source>%1 disconnected a number</source>
        <translation>فصل %1 رقمًا</translation>
    </message>
    <message>
        <source>%1 restarted a number</source>
        <translation>أعاد %1 تشغيل رقم</translation>
    </message>
    <message>
        <source>%1 took a chat over</source>
        <translation>تولّى %1 محادثة</translation>
    </message>
    <message>
        <source>%1 gave a chat back to the bot</source>
        <translation>أعاد %1 محادثة إلى البوت</translation>
    </message>
    <message>
        <source>%1 closed a chat</source>
        <translation>أغلق %1 محادثة</translation>
    </message>
    <message>
        <source>%1 sent a message</source>
        <translation>أرسل %1 رسالة</translation>
    </message>
    <message>
        <source>%1 cancelled a message</source>
        <translation>ألغى %1 رسالة</translation>
    </message>
    <message>
        <source>%1 added a contact</source>
        <translation>أضاف %1 جهة اتصال</translation>
    </message>
    <message>
        <source>%1 changed a contact</source>
        <translation>غيّر %1 جهة اتصال</translation>
    </message>
    <message>
        <source>%1 retried a dead letter</source>
        <translation>أعاد %1 محاولة رسالة متعثرة</translation>
    </message>
    <message>
        <source>%1 replayed a dead letter</source>
        <translation>أعاد %1 تشغيل رسالة متعثرة</translation>
    </message>
    <message>
        <source>%1 dismissed a dead letter</source>
        <translation>تجاهل %1 رسالة متعثرة</translation>
    </message>
    <message>
        <source>%1 invited somebody</source>
        <translation>دعا %1 شخصًا</translation>
    </message>
    <message>
        <source>%1 made a token</source>
        <translation>أنشأ %1 رمز وصول</translation>
    </message>
    <message>
        <source>%1 revoked a token</source>
        <translation>أبطل %1 رمز وصول</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>سجّل %1 الدخول</translation>
    </message>
    <message>
        <source>%1 signed out</source>
        <translation>سجّل %1 الخروج</translation>
    </message>
    <message>
        <source>%1 opened the console</source>
        <translation>فتح %1 لوحة التحكم</translation>
    </message>
    <message>
        <source>%1 closed the console</source>
        <translation>أغلق %1 لوحة التحكم</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>%1 changed something in %2</source>
        <translation>غيّر %1 شيئًا في %2</translation>
    </message>
</context>
<context>
    <name>flotilla::ActivityCard</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Whose activity</source>
        <translation>نشاط مَن</translation>
    </message>
    <message>
        <source>Nobody has changed anything yet.</source>
        <translation>لم يغيّر أحد شيئًا بعد.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>برنامج</translation>
    </message>
</context>
<context>
    <name>flotilla::ApiClient</name>
    <message>
        <source>Give the engine&apos;s address, such as https://engine.example.com.</source>
        <translation>أدخل عنوان المحرك، مثل ⁦https://engine.example.com⁩.</translation>
    </message>
    <message>
        <source>The address must begin with https://, or passwords and chats would cross the network in the clear.</source>
        <translation>يجب أن يبدأ العنوان بـ ⁦https://⁩، وإلا عبرت كلمات المرور والمحادثات الشبكة مكشوفة.</translation>
    </message>
</context>
<context>
    <name>flotilla::ApiError</name>
    <message>
        <source>Something here needs another look.</source>
        <translation>شيء هنا يحتاج إلى مراجعة.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>تم تسجيل خروجك.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>دورك لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>لم يعد هذا موجودًا.</translation>
    </message>
    <message>
        <source>Someone or something was faster.</source>
        <translation>سبقك شخص أو شيء آخر.</translation>
    </message>
    <message>
        <source>This is larger than the engine takes.</source>
        <translation>هذا أكبر مما يقبله المحرك.</translation>
    </message>
    <message>
        <source>Too many calls at once; wait a little.</source>
        <translation>طلبات كثيرة في وقت واحد؛ انتظر قليلًا.</translation>
    </message>
    <message>
        <source>The engine&apos;s disk is full.</source>
        <translation>قرص المحرك ممتلئ.</translation>
    </message>
    <message>
        <source>The engine cannot store anything now.</source>
        <translation>لا يستطيع المحرك تخزين شيء الآن.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>لم تصل إجابة في الوقت المحدد.</translation>
    </message>
    <message>
        <source>This was given up.</source>
        <translation>أُلغي هذا.</translation>
    </message>
    <message>
        <source>The engine does not answer.</source>
        <translation>المحرك لا يجيب.</translation>
    </message>
    <message>
        <source>The engine is busy.</source>
        <translation>المحرك مشغول.</translation>
    </message>
    <message>
        <source>The engine has a fault; its log says more.</source>
        <translation>في المحرك خلل؛ راجع سجله لمعرفة المزيد.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا مطلوب.</translation>
    </message>
    <message>
        <source>This is too short or too long.</source>
        <translation>هذا أقصر أو أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>There are characters in it that cannot be here.</source>
        <translation>فيه حروف غير مسموح بها هنا.</translation>
    </message>
    <message>
        <source>This is not written as it must be.</source>
        <translation>لم يُكتب هذا بالصيغة المطلوبة.</translation>
    </message>
    <message>
        <source>This is too little or too much.</source>
        <translation>هذا أقل أو أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>This is not possible here.</source>
        <translation>هذا غير ممكن هنا.</translation>
    </message>
</context>
<context>
    <name>flotilla::AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباهك</translation>
    </message>
    <message>
        <source>All quiet</source>
        <translation>كل شيء هادئ</translation>
    </message>
    <message>
        <source>Numbers are up and no message is stuck.</source>
        <translation>الأرقام متصلة ولا رسائل عالقة.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 was logged out from the phone</source>
        <translation>تم تسجيل خروج %1 من الهاتف</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>إعادة الإقران</translation>
    </message>
    <message>
        <source>%1 was banned by WhatsApp</source>
        <translation>حظر واتساب %1</translation>
    </message>
    <message>
        <source>%1 is reconnecting</source>
        <translation>تجري إعادة اتصال %1</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>الاتصال الآن</translation>
    </message>
    <message numerus="yes">
        <source>More than %n dead letters to look at</source>
        <translation>
            <numerusform>أكثر من %n رسالة متعثرة للمراجعة</numerusform>
            <numerusform>أكثر من رسالة متعثرة واحدة للمراجعة</numerusform>
            <numerusform>أكثر من رسالتين متعثرتين للمراجعة</numerusform>
            <numerusform>أكثر من %n رسائل متعثرة للمراجعة</numerusform>
            <numerusform>أكثر من %n رسالة متعثرة للمراجعة</numerusform>
            <numerusform>أكثر من %n رسالة متعثرة للمراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dead letters to look at</source>
        <translation>
            <numerusform>لا رسائل متعثرة للمراجعة</numerusform>
            <numerusform>رسالة متعثرة واحدة للمراجعة</numerusform>
            <numerusform>رسالتان متعثرتان للمراجعة</numerusform>
            <numerusform>%n رسائل متعثرة للمراجعة</numerusform>
            <numerusform>%n رسالة متعثرة للمراجعة</numerusform>
            <numerusform>%n رسالة متعثرة للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages and events that could not go on; nothing is lost</source>
        <translation>رسائل وأحداث لم تستطع المتابعة؛ لم يضع شيء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step, a matter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 could not be connected</source>
        <translation>تعذّر ربط %1</translation>
    </message>
    <message>
        <source>%1 is up</source>
        <translation>الرقم %1 متصل</translation>
    </message>
    <message>
        <source>%1 waits to be paired</source>
        <translation>الرقم %1 في انتظار الإقران</translation>
    </message>
    <message>
        <source>Scan its code with the phone: %1</source>
        <translation>امسح رمزه بالهاتف: %1</translation>
    </message>
</context>
<context>
    <name>flotilla::BlockPalette</name>
    <message>
        <source>Blocks</source>
        <translation>الكتل</translation>
    </message>
    <message>
        <source>Search blocks</source>
        <translation>البحث في الكتل</translation>
    </message>
    <message>
        <source>Drag, or double-click to append</source>
        <translation>اسحب، أو انقر مرتين للإلحاق</translation>
    </message>
</context>
<context>
    <name>flotilla::BlockResults</name>
    <message>
        <source>What the block did in the test chat</source>
        <translation>ما فعلته الكتلة في المحادثة التجريبية</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير معيّن</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a variable and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing yet: try the flow out, with T on the canvas.</source>
        <translation>لا شيء بعد: جرّب التدفق بالمفتاح T على اللوحة.</translation>
    </message>
    <message>
        <source>This chat did not come here.</source>
        <translation>لم تصل هذه المحادثة إلى هنا.</translation>
    </message>
    <message>
        <source>Passed once in this chat</source>
        <translation>مرّت مرة واحدة في هذه المحادثة</translation>
    </message>
    <message numerus="yes">
        <source>Passed %n times in this chat</source>
        <translation>
            <numerusform>لم تمر في هذه المحادثة</numerusform>
            <numerusform>مرّت مرة واحدة في هذه المحادثة</numerusform>
            <numerusform>مرّت مرتين في هذه المحادثة</numerusform>
            <numerusform>مرّت %n مرات في هذه المحادثة</numerusform>
            <numerusform>مرّت %n مرة في هذه المحادثة</numerusform>
            <numerusform>مرّت %n مرة في هذه المحادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Last values</source>
        <translation>آخر القيم</translation>
    </message>
</context>
<context>
    <name>flotilla::BulkBar</name>
    <message>
        <source>Clear the selection</source>
        <translation>إلغاء التحديد</translation>
    </message>
</context>
<context>
    <name>flotilla::ChartWidget</name>
    <message>
        <source>%1 %2</source>
        <comment>a name and its figure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, from %3</source>
        <comment>a name, its figure, and the first figure</comment>
        <translation>%1 %2، من %3</translation>
    </message>
</context>
<context>
    <name>flotilla::CheckList</name>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>In the way: %1</source>
        <translation>يمنع النشر: %1</translation>
    </message>
    <message>
        <source>Worth a look: %1</source>
        <translation>يستحق المراجعة: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a check</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Show on the canvas</source>
        <translation>إظهار على اللوحة</translation>
    </message>
</context>
<context>
    <name>flotilla::ChoiceCard</name>
    <message>
        <source>Recommended</source>
        <translation>موصى به</translation>
    </message>
</context>
<context>
    <name>flotilla::Chooser</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
</context>
<context>
    <name>flotilla::CommandPalette</name>
    <message>
        <source>Nothing fits these letters</source>
        <translation>لا شيء يطابق هذه الأحرف</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>بحث أو تنفيذ</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>النتائج المطابقة</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter run   Esc close</source>
        <translation>↑ ↓ اختيار   Enter تنفيذ   Esc إغلاق</translation>
    </message>
    <message>
        <source>Search flows, numbers, chats and contacts, or run a command</source>
        <translation>ابحث عن التدفقات والأرقام والمحادثات وجهات الاتصال، أو نفّذ أمرًا</translation>
    </message>
</context>
<context>
    <name>flotilla::ConditionGroup</name>
    <message>
        <source>All of these hold</source>
        <translation>تتحقق كلها</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>يتحقق أي منها</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>تعبير</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>the condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>condition %1</source>
        <translation>الشرط %1</translation>
    </message>
    <message>
        <source>How the parts of %1 are joined</source>
        <translation>كيف تُجمع أجزاء %1</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>حذف المجموعة</translation>
    </message>
    <message>
        <source>Remove the group %1</source>
        <translation>حذف المجموعة %1</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>إضافة إلى %1</translation>
    </message>
</context>
<context>
    <name>flotilla::ConditionRow</name>
    <message>
        <source>quantity * price &gt; 100</source>
        <translation>quantity * price &gt; 100</translation>
    </message>
    <message>
        <source>Variable or expression</source>
        <translation>متغير أو تعبير</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between one value and another</comment>
        <translation>و</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>One, another</source>
        <translation>قيمة، قيمة أخرى</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>%1, condition %2</source>
        <translation>%1، الشرط %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation>حذف الشرط %1</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>تعبير</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>مقارنة</translation>
    </message>
</context>
<context>
    <name>flotilla::ConflictDialog</name>
    <message>
        <source>Two drafts of one flow</source>
        <translation>مسودتان لتدفق واحد</translation>
    </message>
    <message>
        <source>Nothing is lost yet: theirs is in the engine, yours is on this computer. Taking theirs can be undone; keeping yours replaces theirs.</source>
        <translation>لم يضع شيء بعد: نسخة غيرك في المحرك، ونسختك على هذا الكمبيوتر. أخذ نسخة غيرك يمكن التراجع عنه؛ أما الاحتفاظ بنسختك فيحل محل نسخته.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>نسختك</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>نسخة غيرك</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>القرار لاحقًا</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الاحتفاظ بنسختي</translation>
    </message>
    <message>
        <source>Yours takes the place of theirs in the engine.</source>
        <translation>تحل نسختك محل نسخة غيرك في المحرك.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ نسخة غيري</translation>
    </message>
    <message>
        <source>Ctrl Z brings yours back.</source>
        <translation>يعيد الاختصار Ctrl Z نسختك.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what changed</source>
        <comment>whose</comment>
        <translation>%1: ما تغيّر</translation>
    </message>
</context>
<context>
    <name>flotilla::ConnectDialog</name>
    <message>
        <source>Connect a number</source>
        <translation>ربط رقم</translation>
    </message>
    <message>
        <source>At WasenderApi, make a session for the number and take its key. The bot stays off until you publish a flow.</source>
        <translation>في WasenderApi أنشئ جلسة للرقم وخذ مفتاحها. يبقى البوت متوقفًا حتى تنشر تدفقًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add the number</source>
        <translation>إضافة الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>As your team calls the number.</source>
        <translation>كما يسمّي فريقك الرقم.</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>عنوان البوابة</translation>
    </message>
    <message>
        <source>Key of the session</source>
        <translation>مفتاح الجلسة</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>سر الويب هوك</translation>
    </message>
    <message>
        <source>Leave it empty, and one is made that you give to the gateway.</source>
        <translation>اتركه فارغًا ليُنشأ واحد تعطيه للبوابة.</translation>
    </message>
    <message>
        <source>Personal access token, if you have one</source>
        <translation>رمز الوصول الشخصي، إن كان لديك</translation>
    </message>
    <message>
        <source>With it Flotilla can show codes and restart the session.</source>
        <translation>به يستطيع Flotilla عرض الرموز وإعادة تشغيل الجلسة.</translation>
    </message>
    <message>
        <source>The gateway&apos;s own number of the session</source>
        <translation>رقم الجلسة لدى البوابة</translation>
    </message>
    <message>
        <source>Needed with the token.</source>
        <translation>مطلوب مع رمز الوصول.</translation>
    </message>
    <message>
        <source>Webhook address for the gateway</source>
        <translation>عنوان الويب هوك للبوابة</translation>
    </message>
    <message>
        <source>Webhook secret, shown only now</source>
        <translation>سر الويب هوك، يظهر الآن فقط</translation>
    </message>
    <message>
        <source>From outside, the address needs the public name of this computer, through a tunnel or a reverse proxy. Subscribe to all events.</source>
        <translation>من الخارج يحتاج العنوان إلى الاسم العام لهذا الكمبيوتر، عبر نفق أو وكيل عكسي. اشترك في كل الأحداث.</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>غير مرتبط بعد</translation>
    </message>
    <message>
        <source>No webhook has come in yet</source>
        <translation>لم يصل أي ويب هوك بعد</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Give the gateway this address and secret, then connect.</source>
        <translation>أعطِ البوابة هذا العنوان والسر، ثم اربط الرقم.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>جارٍ سؤال البوابة…</translation>
    </message>
    <message>
        <source>The phone must be linked: open the session at the gateway and scan its code with WhatsApp. It goes on here by itself.</source>
        <translation>يجب ربط الهاتف: افتح الجلسة في البوابة وامسح رمزها باستخدام واتساب. يتابع هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>مرتبط</translation>
    </message>
    <message>
        <source>The last webhook came at %1</source>
        <translation>وصل آخر ويب هوك في %1</translation>
    </message>
    <message>
        <source>All is well: messages come in and can go out.</source>
        <translation>كل شيء على ما يرام: الرسائل تصل ويمكن إرسالها.</translation>
    </message>
    <message>
        <source>Code that links the phone</source>
        <translation>رمز ربط الهاتف</translation>
    </message>
    <message>
        <source>Link the phone</source>
        <translation>اربط الهاتف</translation>
    </message>
    <message>
        <source>1. Open WhatsApp on the phone.</source>
        <translation>1. افتح واتساب على الهاتف.</translation>
    </message>
    <message>
        <source>2. In its settings, choose Linked devices.</source>
        <translation>2. في الإعدادات، اختر الأجهزة المرتبطة.</translation>
    </message>
    <message>
        <source>3. Choose Link a device, and scan this code.</source>
        <translation>3. اختر ربط جهاز، وامسح هذا الرمز.</translation>
    </message>
    <message>
        <source>A new code comes by itself. Done, it goes on here.</source>
        <translation>يظهر رمز جديد من تلقاء نفسه. بعد ذلك يستمر الأمر هنا.</translation>
    </message>
</context>
<context>
    <name>flotilla::ConversationsModel</name>
    <message>
        <source>Chat</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>who answers a chat</comment>
        <translation>من يجيب</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>آخر رسالة</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>البوت</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>من الهاتف</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>flotilla::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
</context>
<context>
    <name>flotilla::DetachedWindow</name>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>بحث أو تنفيذ</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>إغلاق هذه النافذة</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <comment>what a window shows, the workspace</comment>
        <translation>%1 - %2</translation>
    </message>
</context>
<context>
    <name>flotilla::DiffView</name>
    <message>
        <source>New, edited and removed steps are outlined and tagged</source>
        <translation>الخطوات الجديدة والمعدّلة والمحذوفة مؤطّرة ومعلَّمة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>What the canvas shows</source>
        <translation>ما تعرضه اللوحة</translation>
    </message>
    <message>
        <source>Revert this</source>
        <translation>التراجع عن هذا</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Changes on the canvas</source>
        <translation>التغييرات على اللوحة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>التغيير السابق</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>التغيير التالي</translation>
    </message>
    <message>
        <source>Takes this change out of the draft; Ctrl Z brings it back</source>
        <translation>يزيل هذا التغيير من المسودة؛ ويعيده الاختصار Ctrl Z</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>two versions</comment>
        <translation>⁨%1⁩ ← ⁨%2⁩</translation>
    </message>
    <message>
        <source>There was nothing</source>
        <translation>لم يكن هناك شيء</translation>
    </message>
    <message>
        <source>A version of this flow cannot be read by this program.</source>
        <translation>لا يستطيع هذا البرنامج قراءة أحد إصدارات هذا التدفق.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>لا تغييرات</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>تغيير واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>New words: %1</source>
        <translation>كلمات جديدة: %1</translation>
    </message>
    <message>
        <source>Words gone: %1</source>
        <translation>كلمات محذوفة: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>New file: %1</source>
        <translation>ملف جديد: %1</translation>
    </message>
    <message>
        <source>File gone: %1</source>
        <translation>ملف محذوف: %1</translation>
    </message>
</context>
<context>
    <name>flotilla::Draft</name>
    <message>
        <source>Option %1</source>
        <translation>الخيار %1</translation>
    </message>
    <message>
        <source>A flow has at most %1 steps.</source>
        <translation>يضم التدفق %1 خطوة على الأكثر.</translation>
    </message>
    <message>
        <source>A flow has at most %1 blocks.</source>
        <translation>يضم التدفق %1 كتلة على الأكثر.</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;</source>
        <translation>إضافة &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Delete a step</source>
        <translation>حذف خطوة</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n steps</source>
        <translation>
            <numerusform>عدم حذف أي خطوة</numerusform>
            <numerusform>حذف خطوة واحدة</numerusform>
            <numerusform>حذف خطوتين</numerusform>
            <numerusform>حذف %n خطوات</numerusform>
            <numerusform>حذف %n خطوة</numerusform>
            <numerusform>حذف %n خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a step</source>
        <translation>نقل خطوة</translation>
    </message>
    <message numerus="yes">
        <source>Move %n steps</source>
        <translation>
            <numerusform>عدم نقل أي خطوة</numerusform>
            <numerusform>نقل خطوة واحدة</numerusform>
            <numerusform>نقل خطوتين</numerusform>
            <numerusform>نقل %n خطوات</numerusform>
            <numerusform>نقل %n خطوة</numerusform>
            <numerusform>نقل %n خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename &quot;%1&quot;</source>
        <translation>إعادة تسمية &quot;%1&quot;</translation>
    </message>
    <message>
        <source>There is no such step or block.</source>
        <translation>لا توجد خطوة أو كتلة كهذه.</translation>
    </message>
    <message>
        <source>A step has at most %1 blocks.</source>
        <translation>تضم الخطوة %1 كتلة على الأكثر.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>Delete a block</source>
        <translation>حذف كتلة</translation>
    </message>
    <message>
        <source>Move a block</source>
        <translation>نقل كتلة</translation>
    </message>
    <message>
        <source>Duplicate a block</source>
        <translation>تكرار كتلة</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>Connect to &quot;%1&quot;</source>
        <translation>وصل بـ &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>There is no such block.</source>
        <translation>لا توجد كتلة كهذه.</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>إدراج %1</translation>
    </message>
    <message>
        <source>Insert &quot;%1&quot;</source>
        <translation>إدراج &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>تجميع</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>فك التجميع</translation>
    </message>
    <message>
        <source>Change a group</source>
        <translation>تغيير مجموعة</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>تغيير ملاحظة</translation>
    </message>
    <message>
        <source>Delete a note</source>
        <translation>حذف ملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n notes</source>
        <translation>
            <numerusform>عدم حذف أي ملاحظة</numerusform>
            <numerusform>حذف ملاحظة واحدة</numerusform>
            <numerusform>حذف ملاحظتين</numerusform>
            <numerusform>حذف %n ملاحظات</numerusform>
            <numerusform>حذف %n ملاحظة</numerusform>
            <numerusform>حذف %n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the flow&apos;s settings</source>
        <translation>تغيير إعدادات التدفق</translation>
    </message>
    <message>
        <source>Rename the variable &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>إعادة تسمية المتغير &quot;%1&quot; إلى &quot;%2&quot;</translation>
    </message>
    <message>
        <source>This text is not a piece of a flow: %1</source>
        <translation>هذا النص ليس جزءًا من تدفق: %1</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
</context>
<context>
    <name>flotilla::DraftChecker</name>
    <message>
        <source>There is no ready fix for this.</source>
        <translation>لا يوجد إصلاح جاهز لهذا.</translation>
    </message>
</context>
<context>
    <name>flotilla::DraftSync</name>
    <message>
        <source>Changes from elsewhere</source>
        <translation>تغييرات من مكان آخر</translation>
    </message>
</context>
<context>
    <name>flotilla::Drawer</name>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>flotilla::ExportDialog</name>
    <message>
        <source>Save all flows</source>
        <translation>حفظ كل التدفقات</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Flows saved</source>
        <translation>تم حفظ التدفقات</translation>
    </message>
    <message>
        <source>Looking what there is</source>
        <translation>جارٍ البحث عما هو موجود</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flows</source>
        <translation>
            <numerusform>%1 من %n تدفق</numerusform>
            <numerusform>%1 من تدفق واحد</numerusform>
            <numerusform>%1 من تدفقين</numerusform>
            <numerusform>%1 من %n تدفقات</numerusform>
            <numerusform>%1 من %n تدفقًا</numerusform>
            <numerusform>%1 من %n تدفق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows could not be saved:</source>
        <translation>
            <numerusform>لم يتعذّر حفظ أي تدفق:</numerusform>
            <numerusform>تعذّر حفظ تدفق واحد:</numerusform>
            <numerusform>تعذّر حفظ تدفقين:</numerusform>
            <numerusform>تعذّر حفظ %n تدفقات:</numerusform>
            <numerusform>تعذّر حفظ %n تدفقًا:</numerusform>
            <numerusform>تعذّر حفظ %n تدفق:</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>flotilla::FieldEditor</name>
    <message>
        <source>%1: closed</source>
        <translation>%1: مغلق</translation>
    </message>
    <message>
        <source>%1, such as 09:00-12:00, 13:00-18:00</source>
        <translation>%1، مثل ⁦09:00-12:00, 13:00-18:00⁩</translation>
    </message>
    <message>
        <source>No step</source>
        <translation>دون خطوة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>From the answer</source>
        <translation>من الإجابة</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>المتغير</translation>
    </message>
    <message>
        <source>%1 (unknown)</source>
        <comment>a word that the list does not have</comment>
        <translation>⁨%1⁩ (غير معروف)</translation>
    </message>
</context>
<context>
    <name>flotilla::FiguresBar</name>
    <message>
        <source>The thicker a line, the more people</source>
        <translation>كلما زاد سُمك الخط زاد عدد الأشخاص</translation>
    </message>
    <message>
        <source>Window of the figures</source>
        <translation>الفترة الزمنية للإحصاءات</translation>
    </message>
    <message>
        <source>started</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>in it now</source>
        <translation>فيه الآن</translation>
    </message>
    <message>
        <source>Live figures</source>
        <translation>إحصاءات مباشرة</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 ساعة</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>The figures cannot be read</source>
        <translation>تعذّرت قراءة الإحصاءات</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>جارٍ قراءة الإحصاءات…</translation>
    </message>
    <message>
        <source>No chats in the %1</source>
        <comment>the last hour, 24 hours, 7 days</comment>
        <translation>لا محادثات خلال %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Live figures, %1: %2 started, %3 finished, %4 in it now</source>
        <translation>إحصاءات مباشرة، %1: بدأت %2، انتهت %3، فيه الآن %4</translation>
    </message>
    <message>
        <source>%1. The other colour: the way of this test</source>
        <translation>%1. اللون الآخر: طريق هذا الاختبار</translation>
    </message>
    <message>
        <source>people</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>this test</source>
        <translation>هذا الاختبار</translation>
    </message>
</context>
<context>
    <name>flotilla::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <comment>a filter and what it is set to</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>flotilla::FindBar</name>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Find in this flow</source>
        <translation>البحث في هذا التدفق</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Previous hit (Shift F3)</source>
        <translation>النتيجة السابقة (Shift F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>النتيجة التالية (F3)</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>small and capital letters</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Replace (Ctrl H)</source>
        <translation>استبدال (Ctrl H)</translation>
    </message>
    <message>
        <source>Find in all flows (Ctrl Shift F)</source>
        <translation>البحث في كل التدفقات (Ctrl Shift F)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>1 use</source>
        <translation>استخدام واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n uses</source>
        <translation>
            <numerusform>لا استخدامات</numerusform>
            <numerusform>استخدام واحد</numerusform>
            <numerusform>استخدامان</numerusform>
            <numerusform>%n استخدامات</numerusform>
            <numerusform>%n استخدامًا</numerusform>
            <numerusform>%n استخدام</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>نتيجة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>استبدال “%1” بـ “%2”</translation>
    </message>
    <message>
        <source>Tell capitals and accents apart</source>
        <translation>تمييز حالة الأحرف والتشكيل</translation>
    </message>
</context>
<context>
    <name>flotilla::FindDialog</name>
    <message>
        <source>Find in all flows</source>
        <translation>البحث في كل التدفقات</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>In drafts only: nothing goes live by itself, and every flow can be taken back.</source>
        <translation>في المسودات فقط: لا يُنشر شيء تلقائيًا، ويمكن استرجاع كل تدفق.</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open the flow</source>
        <translation>فتح التدفق</translation>
    </message>
    <message>
        <source>Take this flow back</source>
        <translation>استرجاع هذا التدفق</translation>
    </message>
    <message>
        <source>Replace this</source>
        <translation>استبدال هذه</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Replace 1 hit</source>
        <translation>استبدال نتيجة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n hits</source>
        <translation>
            <numerusform>لا نتائج للاستبدال</numerusform>
            <numerusform>استبدال نتيجة واحدة</numerusform>
            <numerusform>استبدال نتيجتين</numerusform>
            <numerusform>استبدال %n نتائج</numerusform>
            <numerusform>استبدال %n نتيجة</numerusform>
            <numerusform>استبدال %n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>جارٍ الاستبدال…</translation>
    </message>
    <message numerus="yes">
        <source>Looking… %n hits so far</source>
        <translation>
            <numerusform>جارٍ البحث… لا نتائج حتى الآن</numerusform>
            <numerusform>جارٍ البحث… نتيجة واحدة حتى الآن</numerusform>
            <numerusform>جارٍ البحث… نتيجتان حتى الآن</numerusform>
            <numerusform>جارٍ البحث… %n نتائج حتى الآن</numerusform>
            <numerusform>جارٍ البحث… %n نتيجة حتى الآن</numerusform>
            <numerusform>جارٍ البحث… %n نتيجة حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>so many hits in so many flows</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>نتيجة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 flow</source>
        <translation>تدفق واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n flows</source>
        <translation>
            <numerusform>لا تدفقات</numerusform>
            <numerusform>تدفق واحد</numerusform>
            <numerusform>تدفقين</numerusform>
            <numerusform>%n تدفقات</numerusform>
            <numerusform>%n تدفقًا</numerusform>
            <numerusform>%n تدفق</numerusform>
        </translation>
    </message>
    <message>
        <source>No flow has it.</source>
        <translation>لا يحتوي أي تدفق عليه.</translation>
    </message>
    <message>
        <source>There are more: look for something narrower.</source>
        <translation>يوجد المزيد: ضيّق البحث.</translation>
    </message>
    <message>
        <source>Tell capitals and accents apart</source>
        <translation>تمييز حالة الأحرف والتشكيل</translation>
    </message>
</context>
<context>
    <name>flotilla::FindModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a block and its field</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What begins the flow</source>
        <translation>ما يبدأ التدفق</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>القيم الأولى</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>جارٍ الاستبدال…</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>تم الاستبدال</translation>
    </message>
    <message>
        <source>Changed meanwhile: search again</source>
        <translation>تغيّر في الأثناء: ابحث مجددًا</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم الاسترجاع</translation>
    </message>
    <message>
        <source>%1, to become %2</source>
        <translation>%1، سيصبح %2</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>التدفق</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>flotilla::FleetCard</name>
    <message numerus="yes">
        <source>%n up</source>
        <translation>
            <numerusform>لا أرقام متصلة</numerusform>
            <numerusform>رقم واحد متصل</numerusform>
            <numerusform>رقمان متصلان</numerusform>
            <numerusform>%n أرقام متصلة</numerusform>
            <numerusform>%n رقمًا متصلًا</numerusform>
            <numerusform>%n رقم متصل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a number and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>الأسطول</translation>
    </message>
    <message>
        <source>No number is connected yet.</source>
        <translation>لم يُربط أي رقم بعد.</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <translation>%1 من %2 متصل</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowBar</name>
    <message>
        <source>The flow and what can be done with it</source>
        <translation>التدفق وما يمكن فعله به</translation>
    </message>
    <message>
        <source>Back to the flows</source>
        <translation>العودة إلى التدفقات</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Flow %1: what can be done with it</source>
        <translation>التدفق %1: ما يمكن فعله به</translation>
    </message>
    <message>
        <source>Draft v%1</source>
        <translation>مسودة الإصدار %1</translation>
    </message>
    <message>
        <source>v%1 live</source>
        <translation>الإصدار %1 نشط</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>never published</source>
        <translation>لم يُنشر قط</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Kept here until the engine is back</source>
        <translation>محفوظ هنا حتى يعود المحرك</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>غيّره شخص آخر</translation>
    </message>
    <message>
        <source>You may look, not change</source>
        <translation>يمكنك الاطلاع دون التغيير</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Check: %1, %2</source>
        <comment>how many errors and warnings</comment>
        <translation>فحص: %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأً</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرًا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::FlowCardDelegate</name>
    <message>
        <source>No chats yet</source>
        <translation>لا محادثات بعد</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowChats</name>
    <message>
        <source>Which of the chats</source>
        <translation>أي المحادثات</translation>
    </message>
    <message>
        <source>No chats here</source>
        <translation>لا محادثات هنا</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Were here</source>
        <comment>chats at a step</comment>
        <translation>مرّت من هنا</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>chats at a step</comment>
        <translation>غادرت</translation>
    </message>
    <message>
        <source>Here now</source>
        <comment>chats at a step</comment>
        <translation>هنا الآن</translation>
    </message>
    <message>
        <source>Nobody&apos;s chat ended here in the %1.</source>
        <translation>لم تنتهِ أي محادثة هنا خلال %1.</translation>
    </message>
    <message>
        <source>Nobody stands here now.</source>
        <translation>لا أحد هنا الآن.</translation>
    </message>
    <message>
        <source>Nobody came here in the %1. Chats of a flow that calls this one are listed there, and here while they stand here.</source>
        <translation>لم يصل أحد إلى هنا خلال %1. محادثات التدفق الذي يستدعي هذا التدفق تظهر هناك، وتظهر هنا ما دامت متوقفة هنا.</translation>
    </message>
    <message>
        <source>The chats cannot be read</source>
        <translation>تعذّرت قراءة المحادثات</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowChatsModel</name>
    <message>
        <source>finished</source>
        <comment>a chat with a flow</comment>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>said nothing more</source>
        <comment>a chat with a flow</comment>
        <translation>لم يقل العميل المزيد</translation>
    </message>
    <message>
        <source>began anew or was closed</source>
        <comment>a chat with a flow</comment>
        <translation>بدأت من جديد أو أُغلقت</translation>
    </message>
    <message>
        <source>the flow failed</source>
        <comment>a chat with a flow</comment>
        <translation>فشل التدفق</translation>
    </message>
    <message>
        <source>goes on</source>
        <comment>a chat with a flow</comment>
        <translation>مستمرة</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>وقت المرور</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a chat: whose, when, how it stands</comment>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowDesigner</name>
    <message>
        <source>You may look at this flow, not change it</source>
        <translation>يمكنك الاطلاع على هذا التدفق دون تغييره</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Find in all flows</source>
        <translation>البحث في كل التدفقات</translation>
    </message>
    <message>
        <source>Below the canvas</source>
        <translation>أسفل اللوحة</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>الاختبارات</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>خطأ واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأً</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>تحذير واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرًا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>المشكلة التالية</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>المشكلة السابقة</translation>
    </message>
    <message>
        <source>Look at what would be published</source>
        <translation>عرض ما سيُنشر</translation>
    </message>
    <message>
        <source>Tidy up the canvas</source>
        <translation>ترتيب اللوحة</translation>
    </message>
    <message>
        <source>Show everything on the canvas</source>
        <translation>إظهار كل ما في اللوحة</translation>
    </message>
    <message>
        <source>Show the flow as a list, or on the canvas</source>
        <translation>عرض التدفق كقائمة أو على اللوحة</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowExport</name>
    <message>
        <source>%1: %2</source>
        <comment>a flow, what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is half finished; it can be opened, not saved as a file.</source>
        <translation>غير مكتمل؛ يمكن فتحه، لا حفظه كملف.</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowListModel</name>
    <message>
        <source>Steps of the flow</source>
        <translation>خطوات التدفق</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowPage</name>
    <message>
        <source>Look at both…</source>
        <translation>مراجعة النسختين…</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>التدفق</translation>
    </message>
    <message>
        <source>Live figures</source>
        <translation>إحصاءات مباشرة</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>نشر…</translation>
    </message>
    <message>
        <source>Figures come with the first chats, once the flow is published</source>
        <translation>تظهر الإحصاءات مع أول المحادثات بعد نشر التدفق</translation>
    </message>
    <message>
        <source>How many people go through the flow</source>
        <translation>عدد من يمرون عبر التدفق</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two steps of a flow</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>This chat cannot be opened yet</source>
        <translation>لا يمكن فتح هذه المحادثة بعد</translation>
    </message>
    <message>
        <source>Its number is not known; WhatsApp tells it later.</source>
        <translation>رقمها غير معروف؛ يُبلغنا به واتساب لاحقًا.</translation>
    </message>
    <message>
        <source>Find in all flows…</source>
        <translation>البحث في كل التدفقات…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>حفظ في ملف…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Somebody else changed this flow</source>
        <translation>غيّر شخص آخر هذا التدفق</translation>
    </message>
    <message>
        <source>This is their draft now.</source>
        <translation>هذه مسودته الآن.</translation>
    </message>
    <message>
        <source>This flow cannot be opened</source>
        <translation>تعذّر فتح هذا التدفق</translation>
    </message>
    <message>
        <source>This flow is open in another window</source>
        <translation>هذا التدفق مفتوح في نافذة أخرى</translation>
    </message>
    <message>
        <source>Go on there, or close that window first.</source>
        <translation>تابع هناك، أو أغلق تلك النافذة أولًا.</translation>
    </message>
    <message>
        <source>Opening the flow</source>
        <translation>جارٍ فتح التدفق</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Somebody else saved this flow meanwhile</source>
        <translation>حفظ شخص آخر هذا التدفق في الأثناء</translation>
    </message>
    <message>
        <source>Yours is kept here and nothing is overwritten. Look at both and choose.</source>
        <translation>نسختك محفوظة هنا ولم يُستبدل شيء. راجع النسختين واختر.</translation>
    </message>
    <message>
        <source>It cannot go live yet</source>
        <translation>لا يمكن نشره بعد</translation>
    </message>
    <message>
        <source>The draft is not saved: %1</source>
        <translation>المسودة غير محفوظة: %1</translation>
    </message>
    <message>
        <source>%1 is scheduled</source>
        <translation>تمت جدولة %1</translation>
    </message>
    <message>
        <source>%1 is live</source>
        <translation>أصبح %1 نشطًا</translation>
    </message>
    <message>
        <source>This cannot be taken back by itself</source>
        <translation>لا يمكن استرجاع هذا وحده</translation>
    </message>
    <message>
        <source>It leads to a step that is not there: bring that back first.</source>
        <translation>يؤدي إلى خطوة غير موجودة: أعدها أولًا.</translation>
    </message>
    <message>
        <source>Revert “%1”</source>
        <translation>التراجع عن “%1”</translation>
    </message>
    <message>
        <source>The draft is not saved</source>
        <translation>المسودة غير محفوظة</translation>
    </message>
    <message>
        <source>%1 is back at version %2</source>
        <translation>عاد %1 إلى الإصدار %2</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation>أُوقف %1</translation>
    </message>
    <message>
        <source>Conversations in progress go on.</source>
        <translation>تستمر المحادثات الجارية.</translation>
    </message>
    <message>
        <source>It could not be switched off</source>
        <translation>تعذّر إيقافه</translation>
    </message>
    <message>
        <source>Everyone in the flow</source>
        <translation>كل من في المسار</translation>
    </message>
    <message>
        <source>Test chat</source>
        <translation>المحادثة التجريبية</translation>
    </message>
    <message>
        <source>Versions of the flow</source>
        <translation>إصدارات التدفق</translation>
    </message>
    <message>
        <source>Review and publish…</source>
        <translation>مراجعة ونشر…</translation>
    </message>
    <message>
        <source>Saved drafts…</source>
        <translation>المسودات المحفوظة…</translation>
    </message>
    <message>
        <source>It cannot be kept yet</source>
        <translation>لا يمكن حفظه بعد</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>العودة إلى “%1”</translation>
    </message>
    <message>
        <source>This is “%1” again</source>
        <translation>هذا “%1” من جديد</translation>
    </message>
    <message>
        <source>Ctrl Z brings back what was there.</source>
        <translation>يعيد Ctrl Z ما كان هنا.</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowRows</name>
    <message>
        <source>Draft</source>
        <comment>state of a flow</comment>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>never published</source>
        <translation>لم يُنشر قط</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n go on now</source>
        <comment>chats</comment>
        <translation>
            <numerusform>لا محادثات مستمرة الآن</numerusform>
            <numerusform>واحدة مستمرة الآن</numerusform>
            <numerusform>اثنتان مستمرتان الآن</numerusform>
            <numerusform>%n مستمرة الآن</numerusform>
            <numerusform>%n مستمرة الآن</numerusform>
            <numerusform>%n مستمرة الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a flow: its name, how it stands, its version</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>ما يمكن فعله بـ %1</translation>
    </message>
    <message>
        <source>%1, %2 finished</source>
        <comment>how many chats, how many percent of them</comment>
        <translation>%1، انتهى منها %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>%n محادثات</numerusform>
            <numerusform>%n محادثة</numerusform>
            <numerusform>%n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1 draft</source>
        <translation>مسودة v%1</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowScene</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n people came here. Click to see their chats.</source>
        <translation>
            <numerusform>لم يصل أحد إلى هنا. انقر لعرض محادثاتهم.</numerusform>
            <numerusform>وصل شخص واحد إلى هنا. انقر لعرض محادثته.</numerusform>
            <numerusform>وصل شخصان إلى هنا. انقر لعرض محادثاتهما.</numerusform>
            <numerusform>وصل %n أشخاص إلى هنا. انقر لعرض محادثاتهم.</numerusform>
            <numerusform>وصل %n شخصًا إلى هنا. انقر لعرض محادثاتهم.</numerusform>
            <numerusform>وصل %n شخص إلى هنا. انقر لعرض محادثاتهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left here. Click to see their chats.</source>
        <translation>
            <numerusform>لم يغادر أحد هنا. انقر لعرض محادثاتهم.</numerusform>
            <numerusform>غادر شخص واحد هنا. انقر لعرض محادثته.</numerusform>
            <numerusform>غادر شخصان هنا. انقر لعرض محادثاتهما.</numerusform>
            <numerusform>غادر %n أشخاص هنا. انقر لعرض محادثاتهم.</numerusform>
            <numerusform>غادر %n شخصًا هنا. انقر لعرض محادثاتهم.</numerusform>
            <numerusform>غادر %n شخص هنا. انقر لعرض محادثاتهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats stand here now. Click to see them.</source>
        <translation>
            <numerusform>لا محادثات هنا الآن. انقر لعرضها.</numerusform>
            <numerusform>محادثة واحدة هنا الآن. انقر لعرضها.</numerusform>
            <numerusform>محادثتان هنا الآن. انقر لعرضهما.</numerusform>
            <numerusform>%n محادثات هنا الآن. انقر لعرضها.</numerusform>
            <numerusform>%n محادثة هنا الآن. انقر لعرضها.</numerusform>
            <numerusform>%n محادثة هنا الآن. انقر لعرضها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people went this way. Click to see their chats.</source>
        <translation>
            <numerusform>لم يسلك أحد هذا الطريق. انقر لعرض محادثاتهم.</numerusform>
            <numerusform>سلك شخص واحد هذا الطريق. انقر لعرض محادثته.</numerusform>
            <numerusform>سلك شخصان هذا الطريق. انقر لعرض محادثاتهما.</numerusform>
            <numerusform>سلك %n أشخاص هذا الطريق. انقر لعرض محادثاتهم.</numerusform>
            <numerusform>سلك %n شخصًا هذا الطريق. انقر لعرض محادثاتهم.</numerusform>
            <numerusform>سلك %n شخص هذا الطريق. انقر لعرض محادثاتهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leave</source>
        <translation>يغادر %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Test is here</source>
        <translation>التجربة هنا</translation>
    </message>
    <message>
        <source>No test comes here</source>
        <translation>لا اختبار يصل إلى هنا</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>محذوفة</translation>
    </message>
    <message numerus="yes">
        <source>%n people began here. Click to see their chats.</source>
        <translation>
            <numerusform>لم يبدأ أحد هنا (%n). انقر لرؤية المحادثات.</numerusform>
            <numerusform>بدأ شخص واحد هنا (%n). انقر لرؤية المحادثة.</numerusform>
            <numerusform>بدأ شخصان هنا (%n). انقر لرؤية محادثتيهما.</numerusform>
            <numerusform>بدأ %n أشخاص هنا. انقر لرؤية محادثاتهم.</numerusform>
            <numerusform>بدأ %n شخصًا هنا. انقر لرؤية محادثاتهم.</numerusform>
            <numerusform>بدأ %n شخص هنا. انقر لرؤية محادثاتهم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::FlowTestsModel</name>
    <message>
        <source>%1: not run</source>
        <translation>%1: لم يُشغَّل</translation>
    </message>
    <message>
        <source>%1: passed</source>
        <translation>%1: نجح</translation>
    </message>
    <message>
        <source>%1: failed. %2</source>
        <translation>%1: فشل. %2</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowTestsPanel</name>
    <message>
        <source>Tests of this flow</source>
        <translation>اختبارات هذا التدفق</translation>
    </message>
    <message>
        <source>Enter opens the test as the chat, Delete deletes it</source>
        <translation>يفتح Enter الاختبار كمحادثة، ويحذفه Delete</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>تشغيل الكل</translation>
    </message>
    <message>
        <source>Save this chat</source>
        <translation>حفظ هذه المحادثة</translation>
    </message>
    <message>
        <source>Show coverage</source>
        <translation>إظهار التغطية</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>جارٍ التشغيل…</translation>
    </message>
    <message>
        <source>%1 of %2 passed · %3 of %4 lines walked</source>
        <translation>نجح %1 من %2 · الخطوط المغطاة %3 من %4</translation>
    </message>
    <message>
        <source>Save this chat as a test</source>
        <translation>حفظ هذه المحادثة كاختبار</translation>
    </message>
    <message>
        <source>From then on every run of the tests checks that the flow still says and does the same.</source>
        <translation>من الآن فصاعدًا يتحقق كل تشغيل للاختبارات من أن التدفق ما زال يقول ويفعل الشيء نفسه.</translation>
    </message>
    <message>
        <source>Name of the test</source>
        <translation>اسم الاختبار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Replaces the test of this name.</source>
        <translation>يحل محل الاختبار الذي يحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>Saved as the test “%1”.</source>
        <translation>حُفظ باسم الاختبار “%1”.</translation>
    </message>
    <message>
        <source>Delete the test “%1”?</source>
        <translation>حذف الاختبار “%1”؟</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>لا يمكن استعادته.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowView</name>
    <message>
        <source>1 output</source>
        <translation>مخرج واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n outputs</source>
        <translation>
            <numerusform>لا مخارج</numerusform>
            <numerusform>مخرج واحد</numerusform>
            <numerusform>مخرجان</numerusform>
            <numerusform>%n مخارج</numerusform>
            <numerusform>%n مخرجًا</numerusform>
            <numerusform>%n مخرج</numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>خطأ واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأً</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>تحذير واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرًا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation>مضافة</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>محذوفة</translation>
    </message>
    <message numerus="yes">
        <source>%n people came</source>
        <translation>
            <numerusform>لم يصل أحد</numerusform>
            <numerusform>وصل شخص واحد</numerusform>
            <numerusform>وصل شخصان</numerusform>
            <numerusform>وصل %n أشخاص</numerusform>
            <numerusform>وصل %n شخصًا</numerusform>
            <numerusform>وصل %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>لم يغادر أحد</numerusform>
            <numerusform>غادر شخص واحد</numerusform>
            <numerusform>غادر شخصان</numerusform>
            <numerusform>غادر %n أشخاص</numerusform>
            <numerusform>غادر %n شخصًا</numerusform>
            <numerusform>غادر %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here now</source>
        <translation>
            <numerusform>لا أحد هنا الآن</numerusform>
            <numerusform>شخص واحد هنا الآن</numerusform>
            <numerusform>شخصان هنا الآن</numerusform>
            <numerusform>%n أشخاص هنا الآن</numerusform>
            <numerusform>%n شخصًا هنا الآن</numerusform>
            <numerusform>%n شخص هنا الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>the test is here</source>
        <translation>التجربة هنا</translation>
    </message>
    <message>
        <source>the test stops here</source>
        <translation>تتوقف التجربة هنا</translation>
    </message>
    <message>
        <source>no test comes here</source>
        <translation>لا اختبار يصل إلى هنا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 leads to %3</source>
        <translation>المخرج &quot;%1&quot; من %2 يؤدي إلى %3</translation>
    </message>
    <message>
        <source>%1 leads to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Flow canvas</source>
        <translation>لوحة التدفق</translation>
    </message>
    <message>
        <source>Go on to</source>
        <translation>المتابعة إلى</translation>
    </message>
    <message>
        <source>Go back to</source>
        <translation>العودة إلى</translation>
    </message>
    <message>
        <source>Way on</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Connect &quot;%1&quot; to</source>
        <translation>وصل &quot;%1&quot; بـ</translation>
    </message>
    <message>
        <source>Nothing follows this step.</source>
        <translation>لا شيء بعد هذه الخطوة.</translation>
    </message>
    <message>
        <source>Connect from</source>
        <translation>الوصل من</translation>
    </message>
    <message>
        <source>Insert a block</source>
        <translation>إدراج كتلة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>There is no group here; Ctrl G makes one of the selection.</source>
        <translation>لا مجموعة هنا؛ يجمع الاختصار Ctrl G العناصر المحددة في مجموعة.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nowhere: take the line away</source>
        <translation>لا مكان: إزالة الخط</translation>
    </message>
    <message>
        <source>A new block in between…</source>
        <translation>كتلة جديدة بينهما…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>إزالة هذا الخط</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Open in the inspector</source>
        <translation>فتح في الخصائص</translation>
    </message>
    <message>
        <source>Test from here</source>
        <translation>تجربة من هنا</translation>
    </message>
    <message>
        <source>Stop test chats here</source>
        <translation>إيقاف المحادثات التجريبية هنا</translation>
    </message>
    <message>
        <source>Show its chats</source>
        <translation>إظهار محادثاته</translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation>توصيل بـ…</translation>
    </message>
    <message>
        <source>Begin chats here</source>
        <translation>بدء المحادثات هنا</translation>
    </message>
    <message>
        <source>Insert a block here…</source>
        <translation>إدراج كتلة هنا…</translation>
    </message>
    <message>
        <source>Write a note here</source>
        <translation>كتابة ملاحظة هنا</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>فك التجميع</translation>
    </message>
    <message>
        <source>Name and colour of the group…</source>
        <translation>اسم المجموعة ولونها…</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>محاذاة</translation>
    </message>
    <message>
        <source>Left edges</source>
        <translation>الحواف اليسرى</translation>
    </message>
    <message>
        <source>Centres, one below the other</source>
        <translation>المراكز، واحدًا تحت الآخر</translation>
    </message>
    <message>
        <source>Right edges</source>
        <translation>الحواف اليمنى</translation>
    </message>
    <message>
        <source>Top edges</source>
        <translation>الحواف العليا</translation>
    </message>
    <message>
        <source>Centres, side by side</source>
        <translation>المراكز، جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Bottom edges</source>
        <translation>الحواف السفلى</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>Fit the selection</source>
        <translation>ملاءمة التحديد</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Note of %1: %2</source>
        <translation>ملاحظة من ⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>Write in the note</source>
        <translation>الكتابة في الملاحظة</translation>
    </message>
    <message>
        <source>No line leaves this step or comes to it.</source>
        <translation>لا خط يخرج من هذه الخطوة ولا يصل إليها.</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowsModel</name>
    <message>
        <source>Flow</source>
        <translation>التدفق</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>المنتهية</translation>
    </message>
    <message>
        <source>To a person</source>
        <translation>إلى شخص</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>التعديل</translation>
    </message>
    <message>
        <source>Schedule refused</source>
        <comment>state of a flow</comment>
        <translation>رُفضت الجدولة</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <comment>state of a flow</comment>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>Shared at %1 %</source>
        <comment>state of a flow</comment>
        <translation>نشر جزئي %1%</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>state of a flow</comment>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>state of a flow</comment>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowsPage</name>
    <message>
        <source>Search flows</source>
        <translation>البحث في التدفقات</translation>
    </message>
    <message>
        <source>How flows stand</source>
        <translation>حالة التدفقات</translation>
    </message>
    <message>
        <source>List or cards</source>
        <translation>قائمة أو بطاقات</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>التدفقات</translation>
    </message>
    <message>
        <source>Draw your first flow</source>
        <translation>ارسم تدفقك الأول</translation>
    </message>
    <message>
        <source>Start from a template and change the words.</source>
        <translation>ابدأ من قالب وغيّر الكلمات.</translation>
    </message>
    <message>
        <source>No flow fits these filters</source>
        <translation>لا تدفق يطابق عوامل التصفية هذه</translation>
    </message>
    <message>
        <source>Take a word away.</source>
        <translation>احذف كلمة.</translation>
    </message>
    <message>
        <source>Browse templates</source>
        <translation>تصفح القوالب</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>تدفق جديد</translation>
    </message>
    <message>
        <source>From a template…</source>
        <translation>من قالب…</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Find in all flows…</source>
        <translation>البحث في كل التدفقات…</translation>
    </message>
    <message>
        <source>Find in all flows (Ctrl Shift F)</source>
        <translation>البحث في كل التدفقات (Ctrl Shift F)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>بطاقات</translation>
    </message>
    <message>
        <source>Figures of the %1</source>
        <translation>إحصاءات %1</translation>
    </message>
    <message>
        <source>Flows as cards</source>
        <translation>التدفقات كبطاقات</translation>
    </message>
    <message numerus="yes">
        <source>%n flows</source>
        <translation>
            <numerusform>لا تدفقات</numerusform>
            <numerusform>تدفق واحد</numerusform>
            <numerusform>تدفقان</numerusform>
            <numerusform>%n تدفقات</numerusform>
            <numerusform>%n تدفقًا</numerusform>
            <numerusform>%n تدفق</numerusform>
        </translation>
    </message>
    <message>
        <source>The flows cannot be read</source>
        <translation>تعذّرت قراءة التدفقات</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of flows, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>النشطة</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>المتوقفة</translation>
    </message>
    <message>
        <source>No flow was made</source>
        <translation>لم يُنشأ أي تدفق</translation>
    </message>
    <message>
        <source>The templates cannot be read</source>
        <translation>تعذّرت قراءة القوالب</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>نشر…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Copy to another workspace</source>
        <translation>نسخ إلى مساحة عمل أخرى</translation>
    </message>
    <message>
        <source>Push to workspaces…</source>
        <translation>توزيع على مساحات العمل…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>حفظ في ملف…</translation>
    </message>
    <message>
        <source>Save all flows to a folder…</source>
        <translation>حفظ كل التدفقات في مجلد…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation>أُوقف %1</translation>
    </message>
    <message>
        <source>Conversations in progress go on.</source>
        <translation>تستمر المحادثات الجارية.</translation>
    </message>
    <message>
        <source>%1 could not be switched off</source>
        <translation>تعذّر إيقاف %1</translation>
    </message>
    <message>
        <source>The flow cannot be read</source>
        <translation>تعذّرت قراءة التدفق</translation>
    </message>
    <message>
        <source>%1 is a draft now</source>
        <translation>أصبح %1 مسودة</translation>
    </message>
    <message>
        <source>%1 is a draft in %2 now</source>
        <comment>a flow, a workspace</comment>
        <translation>أصبح %1 مسودة في %2</translation>
    </message>
    <message>
        <source>Nothing was copied to %1</source>
        <translation>لم يُنسخ شيء إلى %1</translation>
    </message>
    <message>
        <source>Save all flows</source>
        <translation>حفظ كل التدفقات</translation>
    </message>
    <message numerus="yes">
        <source>%n flows are saved</source>
        <translation>
            <numerusform>لم يُحفظ أي تدفق</numerusform>
            <numerusform>تم حفظ تدفق واحد</numerusform>
            <numerusform>تم حفظ تدفقين</numerusform>
            <numerusform>تم حفظ %n تدفقات</numerusform>
            <numerusform>تم حفظ %n تدفقًا</numerusform>
            <numerusform>تم حفظ %n تدفق</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be deleted</source>
        <translation>لا يمكن حذف %1</translation>
    </message>
    <message>
        <source>It was published, and the history of its chats needs its versions. Switched off, no customer gets it any more.</source>
        <translation>سبق نشره، وسجل محادثاته يحتاج إلى إصداراته. عند إيقافه لا يصل إلى أي عميل.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>حذف %1؟</translation>
    </message>
    <message>
        <source>The draft and its tests go for good. No customer has ever had it.</source>
        <translation>تُحذف المسودة واختباراتها نهائيًا. لم تصل إلى أي عميل قط.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>تم حذف %1</translation>
    </message>
    <message>
        <source>%1 is still there</source>
        <translation>ما زال %1 موجودًا</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>لم يُستورد</translation>
    </message>
    <message>
        <source>New flow, blank</source>
        <translation>تدفق جديد، فارغ</translation>
    </message>
    <message>
        <source>New flow from a template…</source>
        <translation>تدفق جديد من قالب…</translation>
    </message>
    <message>
        <source>Import flows…</source>
        <translation>استيراد تدفقات…</translation>
    </message>
</context>
<context>
    <name>flotilla::GalleryPage</name>
    <message>
        <source>Buttons</source>
        <translation>الأزرار</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>أساسي</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>ثانوي</translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation>شفاف</translation>
    </message>
    <message>
        <source>Hover</source>
        <translation>تمرير المؤشر</translation>
    </message>
    <message>
        <source>Pressed</source>
        <translation>مضغوط</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>تركيز</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>خطر</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Small 24</source>
        <translation>صغير 24</translation>
    </message>
    <message>
        <source>Base 28</source>
        <translation>عادي 28</translation>
    </message>
    <message>
        <source>Large 32</source>
        <translation>كبير 32</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>With key</source>
        <translation>مع مفتاح</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>خافت</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>حقول الإدخال</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Hint sits under the field</source>
        <translation>يظهر التلميح تحت الحقل</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Digits only, with the country code</source>
        <translation>أرقام فقط، مع رمز البلد</translation>
    </message>
    <message>
        <source>Follow the “Not sure” branch</source>
        <translation>اتباع فرع “غير متأكد”</translation>
    </message>
    <message>
        <source>Hand over to a person</source>
        <translation>تسليم إلى شخص</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search blocks</source>
        <translation>البحث في الكتل</translation>
    </message>
    <message>
        <source>Managed by the owner</source>
        <translation>يديره المالك</translation>
    </message>
    <message>
        <source>Good morning! Which size would you like?</source>
        <translation>صباح الخير! ما المقاس الذي تريده؟</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>جزئي</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Messages per minute</source>
        <translation>الرسائل في الدقيقة</translation>
    </message>
    <message>
        <source>Segmented control and tabs</source>
        <translation>عنصر مقسّم وعلامات تبويب</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Window of time</source>
        <translation>الفترة الزمنية</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 ساعات</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 ساعة</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>بطاقات</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>إقران</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Chips, badges, status</source>
        <translation>الرقاقات والشارات والحالة</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>Draft v13</source>
        <translation>مسودة v13</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>يحتاج إلى موافقة</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Wants a person</source>
        <translation>يريد شخصًا</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>all 3</source>
        <translation>الثلاثة كلها</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Table, 36 px rows, 32 px header</source>
        <translation>جدول، صفوف 36 بكسل، رأس 32 بكسل</translation>
    </message>
    <message>
        <source>Surfaces and lines</source>
        <translation>الأسطح والخطوط</translation>
    </message>
    <message>
        <source>Text and state, ratio on its background</source>
        <translation>النص والحالة، النسبة إلى الخلفية</translation>
    </message>
    <message>
        <source>Lanes and block categories</source>
        <translation>المسارات وفئات الكتل</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>12,008 waiting</source>
        <translation>12,008 في الانتظار</translation>
    </message>
    <message>
        <source>Display 24/32 600</source>
        <translation>عرض 24/32 600</translation>
    </message>
    <message>
        <source>Figure 22/28 600</source>
        <translation>إحصاء 22/28 600</translation>
    </message>
    <message>
        <source>Priority lanes</source>
        <translation>مسارات الأولوية</translation>
    </message>
    <message>
        <source>Title 16/24 600</source>
        <translation>عنوان 16/24 600</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباهك</translation>
    </message>
    <message>
        <source>Heading 14/20 600</source>
        <translation>ترويسة 14/20 600</translation>
    </message>
    <message>
        <source>Lapa was logged out from the phone</source>
        <translation>تم تسجيل خروج Lapa من الهاتف</translation>
    </message>
    <message>
        <source>Base 13/20 400</source>
        <translation>عادي 13/20 400</translation>
    </message>
    <message>
        <source>Small 12/16 400</source>
        <translation>صغير 12/16 400</translation>
    </message>
    <message>
        <source>Budget, 24 h</source>
        <translation>الحصة، 24 ساعة</translation>
    </message>
    <message>
        <source>Caption 11/16 500</source>
        <translation>تسمية 11/16 500</translation>
    </message>
    <message>
        <source>Mono 12/18 400</source>
        <translation>ثابت العرض 12/18 400</translation>
    </message>
    <message>
        <source>Avatars, clients, keys</source>
        <translation>الصور الرمزية والعملاء والمفاتيح</translation>
    </message>
    <message>
        <source>Icons, Lucide</source>
        <translation>الأيقونات، Lucide</translation>
    </message>
    <message>
        <source>Spacing, radii, motion</source>
        <translation>المسافات والزوايا والحركة</translation>
    </message>
    <message>
        <source>hover %1 ms</source>
        <translation>تمرير %1 مللي ثانية</translation>
    </message>
    <message>
        <source>popover %1</source>
        <translation>نافذة منبثقة %1</translation>
    </message>
    <message>
        <source>zoom %1</source>
        <translation>تكبير %1</translation>
    </message>
    <message>
        <source>drawer %1</source>
        <translation>درج %1</translation>
    </message>
    <message>
        <source>fit %1</source>
        <translation>ملاءمة %1</translation>
    </message>
    <message>
        <source>Chat bubbles</source>
        <translation>فقاعات المحادثة</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Bot · Talla</source>
        <translation>البوت · Talla</translation>
    </message>
    <message>
        <source>Only your team sees this</source>
        <translation>لا يرى هذا إلا فريقك</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Empty state</source>
        <translation>حالة فارغة</translation>
    </message>
    <message>
        <source>All quiet</source>
        <translation>كل شيء هادئ</translation>
    </message>
    <message>
        <source>When someone asks for a person, they appear here.</source>
        <translation>حين يطلب أحد التحدث إلى شخص يظهر هنا.</translation>
    </message>
    <message>
        <source>Watch bot chats</source>
        <translation>متابعة محادثات البوت</translation>
    </message>
    <message>
        <source>Figures and chart</source>
        <translation>الإحصاءات والرسم البياني</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Sent, last hour</source>
        <translation>المرسلة، آخر ساعة</translation>
    </message>
    <message>
        <source>+4 %</source>
        <translation>⁦+4%⁩</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>In</source>
        <translation>واردة</translation>
    </message>
    <message>
        <source>Menu and tooltip</source>
        <translation>القائمة وتلميح الأداة</translation>
    </message>
    <message>
        <source>Menu of a step</source>
        <translation>قائمة الخطوة</translation>
    </message>
    <message>
        <source>Test from here</source>
        <translation>تجربة من هنا</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>تجميع</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>logged out 10:38</source>
        <translation>تم تسجيل الخروج 10:38</translation>
    </message>
    <message>
        <source>Toasts, bottom right, 5 s</source>
        <translation>إشعارات، أسفل اليمين، 5 ثوانٍ</translation>
    </message>
    <message>
        <source>v13 is live on 12 numbers</source>
        <translation>الإصدار v13 نشط على 12 رقمًا</translation>
    </message>
    <message>
        <source>Could not reach the clinic’s calendar</source>
        <translation>تعذّر الوصول إلى تقويم العيادة</translation>
    </message>
    <message>
        <source>Tried 3 times. Messages wait in Medium.</source>
        <translation>جرت 3 محاولات. الرسائل تنتظر في المسار المتوسط.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>شريط تنبيه</translation>
    </message>
    <message>
        <source>The engine stopped at 10:38</source>
        <translation>توقف المحرك في 10:38</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>41 people have no preferred shop</source>
        <translation>41 شخصًا دون متجر مفضل</translation>
    </message>
    <message>
        <source>A token is shown once</source>
        <translation>يظهر رمز الوصول مرة واحدة</translation>
    </message>
    <message>
        <source>Dialog</source>
        <translation>مربع حوار</translation>
    </message>
    <message>
        <source>Stop Black Friday?</source>
        <translation>إيقاف Black Friday؟</translation>
    </message>
    <message>
        <source>12,008 people will not get it. 6,412 already did. You cannot restart it.</source>
        <translation>لن يصل إلى 12,008 أشخاص. وصل إلى 6,412 شخصًا. لا يمكنك إعادة تشغيله.</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>متابعة الإرسال</translation>
    </message>
    <message>
        <source>Stop for good</source>
        <translation>إيقاف نهائي</translation>
    </message>
    <message>
        <source>Progress, sparkline, uptime</source>
        <translation>التقدم والخط المصغّر ومدة التشغيل</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسلة</translation>
    </message>
    <message>
        <source>Black Friday</source>
        <translation>Black Friday</translation>
    </message>
    <message>
        <source>read</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>مسلَّمة</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>Waiting in high</source>
        <translation>المنتظرة في المسار العالي</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>حسب الساعة</translation>
    </message>
    <message>
        <source>Drawer, 360 px, slides 180 ms</source>
        <translation>درج، 360 بكسل، ينزلق في 180 مللي ثانية</translation>
    </message>
    <message>
        <source>Body scrolls, 16 px inset</source>
        <translation>المحتوى قابل للتمرير، هامش 16 بكسل</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Phone preview, bulk bar</source>
        <translation>معاينة الهاتف وشريط الإجراءات الجماعية</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>3 selected</source>
        <translation>3 محددة</translation>
    </message>
    <message>
        <source>Flotilla design system</source>
        <translation>نظام تصميم Flotilla</translation>
    </message>
    <message>
        <source>Dark theme, text at %1 %</source>
        <translation>المظهر الداكن، النص بحجم %1%</translation>
    </message>
    <message>
        <source>Light theme, text at %1 %</source>
        <translation>المظهر الفاتح، النص بحجم %1%</translation>
    </message>
</context>
<context>
    <name>flotilla::GroupEditor</name>
    <message>
        <source>Title and colour of the group</source>
        <translation>عنوان المجموعة ولونها</translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation>عنوان المجموعة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Colour of the group: %1</source>
        <translation>لون المجموعة: %1</translation>
    </message>
</context>
<context>
    <name>flotilla::Harbour</name>
    <message>
        <source>Flotilla</source>
        <translation>Flotilla</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>إلقاء نظرة أولًا</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>افتح نسخة احتياطية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>flotilla::HomePage</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>as much as</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>↑ %1 %</source>
        <translation>↑ %1%</translation>
    </message>
    <message>
        <source>↓ %1 %</source>
        <translation>↓ %1%</translation>
    </message>
    <message>
        <source>%1 vs last %2</source>
        <comment>a change, a day of the week</comment>
        <translation>%1 مقارنةً بيوم %2 الماضي</translation>
    </message>
    <message>
        <source>Messages in</source>
        <translation>الرسائل الواردة</translation>
    </message>
    <message>
        <source>Messages out</source>
        <translation>الرسائل الصادرة</translation>
    </message>
    <message>
        <source>Conversations today</source>
        <translation>محادثات اليوم</translation>
    </message>
    <message>
        <source>Answered by bots alone</source>
        <translation>أجابت عنها البوتات وحدها</translation>
    </message>
    <message>
        <source>Opt-outs</source>
        <translation>إلغاءات الاشتراك</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no figure yet</comment>
        <translation>–</translation>
    </message>
    <message numerus="yes">
        <source>%n handed to people</source>
        <translation>
            <numerusform>لم تُسلَّم أي محادثة إلى أشخاص</numerusform>
            <numerusform>سُلّمت محادثة واحدة إلى أشخاص</numerusform>
            <numerusform>سُلّمت محادثتان إلى أشخاص</numerusform>
            <numerusform>سُلّمت %n محادثات إلى أشخاص</numerusform>
            <numerusform>سُلّمت %n محادثة إلى أشخاص</numerusform>
            <numerusform>سُلّمت %n محادثة إلى أشخاص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::IconGrid</name>
    <message>
        <source>Icons</source>
        <translation>الأيقونات</translation>
    </message>
</context>
<context>
    <name>flotilla::ImportDialog</name>
    <message>
        <source>%1 is imported</source>
        <translation>تم استيراد %1</translation>
    </message>
    <message>
        <source>It is a draft: nobody gets it before you publish it. %1, %2, %3.</source>
        <translation>هو مسودة: لا يصل إلى أحد قبل أن تنشره. %1، %2، %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts taken over</source>
        <translation>
            <numerusform>لم يُنقل أي جزء</numerusform>
            <numerusform>نُقل جزء واحد</numerusform>
            <numerusform>نُقل جزآن</numerusform>
            <numerusform>نُقلت %n أجزاء</numerusform>
            <numerusform>نُقل %n جزءًا</numerusform>
            <numerusform>نُقل %n جزء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nearly</source>
        <translation>
            <numerusform>لا شيء بالتقريب</numerusform>
            <numerusform>واحد بالتقريب</numerusform>
            <numerusform>اثنان بالتقريب</numerusform>
            <numerusform>%n بالتقريب</numerusform>
            <numerusform>%n بالتقريب</numerusform>
            <numerusform>%n بالتقريب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>لم يُستبعد شيء</numerusform>
            <numerusform>استُبعد واحد</numerusform>
            <numerusform>استُبعد اثنان</numerusform>
            <numerusform>استُبعدت %n</numerusform>
            <numerusform>استُبعد %n</numerusform>
            <numerusform>استُبعد %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open the flow</source>
        <translation>فتح التدفق</translation>
    </message>
    <message>
        <source>%1 is not finished</source>
        <translation>التدفق %1 غير مكتمل</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>عدم الاستيراد</translation>
    </message>
    <message>
        <source>Import as a draft</source>
        <translation>استيراد كمسودة</translation>
    </message>
    <message>
        <source>What became of each part</source>
        <translation>ما آل إليه كل جزء</translation>
    </message>
</context>
<context>
    <name>flotilla::Inspector</name>
    <message>
        <source>What is shown of the block</source>
        <translation>ما يظهر من الكتلة</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>الخصائص</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>اسم الخطوة</translation>
    </message>
    <message>
        <source>More for this block</source>
        <translation>المزيد لهذه الكتلة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>No blocks yet</source>
        <translation>لا كتل بعد</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <comment>a tab, and how many there are</comment>
        <translation>الأخطاء %1</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1 · block %2 of %3</source>
        <translation>%1 · الكتلة %2 من %3</translation>
    </message>
    <message>
        <source>Settings of the flow</source>
        <translation>إعدادات التدفق</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Of the flow, for your team.</source>
        <translation>اسم التدفق، لفريقك.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>How dates, numbers and amounts are written and read, such as pt-BR.</source>
        <translation>كيف تُكتب التواريخ والأعداد والمبالغ وتُقرأ، مثل pt-BR.</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>الخطوة الأولى</translation>
    </message>
    <message>
        <source>Where a chat begins.</source>
        <translation>حيث تبدأ المحادثة.</translation>
    </message>
    <message>
        <source>After a long silence</source>
        <translation>بعد صمت طويل</translation>
    </message>
    <message>
        <source>The step to run when the customer has been silent for too long.</source>
        <translation>الخطوة التي تُشغَّل حين يصمت العميل مدة أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>Canvas from right to left</source>
        <translation>اللوحة من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>Mirrors ports and lines for people who read from right to left.</source>
        <translation>يعكس المنافذ والخطوط لمن يقرؤون من اليمين إلى اليسار.</translation>
    </message>
    <message>
        <source>Variables and their first values</source>
        <translation>المتغيرات وقيمها الأولى</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>For the people who edit the flow.</source>
        <translation>لمن يعدّلون التدفق.</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>الكتلة التالية</translation>
    </message>
    <message>
        <source>Previous block</source>
        <translation>الكتلة السابقة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Duplicate block</source>
        <translation>تكرار الكتلة</translation>
    </message>
    <message>
        <source>Delete block</source>
        <translation>حذف الكتلة</translation>
    </message>
    <message>
        <source>Begin chats here</source>
        <translation>بدء المحادثات هنا</translation>
    </message>
</context>
<context>
    <name>flotilla::InviteDialog</name>
    <message>
        <source>Invite your team</source>
        <translation>دعوة فريقك</translation>
    </message>
    <message>
        <source>They sign in with a code that you hand over; no mail is sent.</source>
        <translation>يسجّلون الدخول برمز تسلّمه لهم؛ لا تُرسل أي رسالة بريد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>A client who only looks</source>
        <translation>عميل للوكالة يطّلع فقط</translation>
    </message>
    <message>
        <source>Agent: answers chats</source>
        <translation>وكيل: يجيب عن المحادثات</translation>
    </message>
    <message>
        <source>Designer: makes and publishes flows</source>
        <translation>مصمم: ينشئ التدفقات وينشرها</translation>
    </message>
    <message>
        <source>Admin: numbers, people and keys too</source>
        <translation>مسؤول: الأرقام والأشخاص والمفاتيح أيضًا</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>ما يُسمح لهم به</translation>
    </message>
    <message>
        <source>Code, shown only now</source>
        <translation>الرمز، يظهر الآن فقط</translation>
    </message>
    <message>
        <source>This person belongs to the workspace already.</source>
        <translation>ينتمي هذا الشخص إلى مساحة العمل بالفعل.</translation>
    </message>
    <message>
        <source>%1 starts Flotilla with --connect %2 and chooses “I have an invitation”. The code works once, until %3.</source>
        <translation>يشغّل %1 Flotilla باستخدام ⁦--connect %2⁩ ويختار “لديّ دعوة”. يعمل الرمز مرة واحدة حتى %3.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>flotilla::LaneMark</name>
    <message>
        <source>%1 in the %2 lane</source>
        <comment>a number, then high, medium or low</comment>
        <translation>%1 في المسار %2</translation>
    </message>
</context>
<context>
    <name>flotilla::LanesCard</name>
    <message>
        <source>High</source>
        <translation>العالي</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>المنخفض</translation>
    </message>
    <message>
        <source>Live replies, takeover</source>
        <translation>الردود المباشرة والتولّي</translation>
    </message>
    <message>
        <source>Flows, reminders</source>
        <translation>التدفقات والتذكيرات</translation>
    </message>
    <message>
        <source>Broadcasts</source>
        <translation>رسائل البث</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing waits</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>Priority lanes</source>
        <translation>مسارات الأولوية</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Per min</source>
        <translation>في الدقيقة</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>%1 lane, sent in the last hour</source>
        <translation>المسار %1، المرسَل خلال آخر ساعة</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>at least so many</comment>
        <translation>⁦%1+⁩</translation>
    </message>
</context>
<context>
    <name>flotilla::LinkBanner</name>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>The engine does not answer since %1</source>
        <translation>المحرك لا يجيب منذ %1</translation>
    </message>
    <message numerus="yes">
        <source>You see what was loaded until then. Trying again in %n s.</source>
        <translation>
            <numerusform>ترى ما تم تحميله حتى ذلك الحين. تُعاد المحاولة الآن.</numerusform>
            <numerusform>ترى ما تم تحميله حتى ذلك الحين. تُعاد المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>ترى ما تم تحميله حتى ذلك الحين. تُعاد المحاولة بعد ثانيتين.</numerusform>
            <numerusform>ترى ما تم تحميله حتى ذلك الحين. تُعاد المحاولة بعد %n ثوانٍ.</numerusform>
            <numerusform>ترى ما تم تحميله حتى ذلك الحين. تُعاد المحاولة بعد %n ثانية.</numerusform>
            <numerusform>ترى ما تم تحميله حتى ذلك الحين. تُعاد المحاولة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>You see what was loaded until then. Trying again now.</source>
        <translation>ترى ما تم تحميله حتى ذلك الحين. تُعاد المحاولة الآن.</translation>
    </message>
    <message>
        <source>The engine is slow</source>
        <translation>المحرك بطيء</translation>
    </message>
    <message>
        <source>What you see may be a little behind. Nothing is lost.</source>
        <translation>قد يتأخر ما تراه قليلًا. لم يضع شيء.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>تم تسجيل خروجك</translation>
    </message>
    <message>
        <source>Bots go on answering. Sign in to see what is new.</source>
        <translation>تستمر البوتات في الرد. سجّل الدخول لترى الجديد.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>flotilla::LogoMark</name>
    <message>
        <source>Flotilla</source>
        <translation>Flotilla</translation>
    </message>
</context>
<context>
    <name>flotilla::MainWindow</name>
    <message>
        <source>Flotilla</source>
        <translation>Flotilla</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>بحث أو تنفيذ</translation>
    </message>
    <message>
        <source>Sidebar wide or narrow</source>
        <translation>شريط جانبي عريض أو ضيق</translation>
    </message>
    <message>
        <source>This page in a window of its own</source>
        <translation>هذه الصفحة في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>المظهر الفاتح</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>المظهر الداكن</translation>
    </message>
    <message>
        <source>Theme of the desktop</source>
        <translation>مظهر سطح المكتب</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Text as usual</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Quit Flotilla</source>
        <translation>الخروج من Flotilla</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the desktop</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>%1 - Flotilla</source>
        <translation>%1 - Flotilla</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>flotilla::MatchBox</name>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>The customer never wrote before</source>
        <translation>لم يكتب العميل من قبل قط</translation>
    </message>
    <message>
        <source>Which flow catches this text?</source>
        <translation>أي تدفق يلتقط هذا النص؟</translation>
    </message>
    <message>
        <source>What a customer writes</source>
        <translation>ما يكتبه العميل</translation>
    </message>
    <message>
        <source>Ask which flow catches it</source>
        <translation>السؤال عن التدفق الذي يلتقطه</translation>
    </message>
    <message>
        <source>This draft does not catch it.</source>
        <translation>هذه المسودة لا تلتقطه.</translation>
    </message>
    <message>
        <source>This draft catches it by trigger %1: %2.</source>
        <comment>a number, and its kind</comment>
        <translation>تلتقطه هذه المسودة عبر المحفّز %1: %2.</translation>
    </message>
    <message>
        <source>Live now: “%1” begins.</source>
        <translation>النشط الآن: يبدأ “%1”.</translation>
    </message>
    <message>
        <source>Live now: no flow catches it.</source>
        <translation>النشط الآن: لا تدفق يلتقطه.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a flow, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::MeasureSample</name>
    <message>
        <source>Spacing and radii</source>
        <translation>المسافات والزوايا</translation>
    </message>
</context>
<context>
    <name>flotilla::MetricTile</name>
    <message>
        <source>%1: %2 %3</source>
        <comment>a label, its figure and a note</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>flotilla::MiniMap</name>
    <message>
        <source>Overview of the flow</source>
        <translation>نظرة عامة على التدفق</translation>
    </message>
    <message>
        <source>Overview: click to go there</source>
        <translation>نظرة عامة: انقر للانتقال إلى هناك</translation>
    </message>
</context>
<context>
    <name>flotilla::MinutesDialog</name>
    <message>
        <source>Let time pass</source>
        <translation>تمرير الوقت</translation>
    </message>
    <message>
        <source>Waits and limits for an answer that end meanwhile end at their own time.</source>
        <translation>فترات الانتظار ومهل الإجابة التي تنتهي في الأثناء تنتهي في وقتها.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>تمرير</translation>
    </message>
</context>
<context>
    <name>flotilla::NoticesModel</name>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>For</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>التنبيه</translation>
    </message>
</context>
<context>
    <name>flotilla::PaletteModel</name>
    <message>
        <source>Flow</source>
        <translation>تدفق</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number&apos;s name and phone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a contact&apos;s name and phone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, of which kind</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: what flows did</source>
        <comment>a chat or a contact</comment>
        <translation>%1: ما فعلته التدفقات</translation>
    </message>
    <message>
        <source>%1: copy</source>
        <comment>a chat or a contact</comment>
        <translation>%1: نسخ</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>هذه الصفحة</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
</context>
<context>
    <name>flotilla::PastChat</name>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>A past chat on the canvas</source>
        <translation>محادثة سابقة على اللوحة</translation>
    </message>
    <message>
        <source>The flow as it was</source>
        <translation>التدفق كما كان</translation>
    </message>
    <message>
        <source>Which chat</source>
        <translation>أي محادثة</translation>
    </message>
    <message>
        <source>One block back</source>
        <translation>كتلة إلى الوراء</translation>
    </message>
    <message>
        <source>One block on</source>
        <translation>كتلة إلى الأمام</translation>
    </message>
    <message>
        <source>Close the past chat</source>
        <translation>إغلاق المحادثة السابقة</translation>
    </message>
    <message>
        <source>Close the past chat (Esc)</source>
        <translation>إغلاق المحادثة السابقة (Esc)</translation>
    </message>
    <message>
        <source>Time travel</source>
        <translation>السفر عبر الزمن</translation>
    </message>
    <message>
        <source>%1 · v%2</source>
        <comment>when a chat began, and its version</comment>
        <translation>%1 · v%2</translation>
    </message>
    <message>
        <source>No flow took part in this chat.</source>
        <translation>لم يشارك أي تدفق في هذه المحادثة.</translation>
    </message>
    <message>
        <source>This version cannot be read by this program any more.</source>
        <translation>لم يعد هذا البرنامج قادرًا على قراءة هذا الإصدار.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>The chat is here</source>
        <translation>المحادثة هنا</translation>
    </message>
</context>
<context>
    <name>flotilla::PastChatPage</name>
    <message>
        <source>A past chat</source>
        <translation>محادثة سابقة</translation>
    </message>
</context>
<context>
    <name>flotilla::PastStepsModel</name>
    <message>
        <source>%1 › %2</source>
        <comment>a called flow and its step</comment>
        <translation>⁨%1⁩ › ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>time, step, kind of block, why</comment>
        <translation>%1، %2، %3: %4</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Why it went on like that</source>
        <translation>لماذا تابعت هكذا</translation>
    </message>
</context>
<context>
    <name>flotilla::PeopleWindow</name>
    <message>
        <source>last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
</context>
<context>
    <name>flotilla::PhonePreview</name>
    <message>
        <source>Chat with %1 as on the phone</source>
        <translation>المحادثة مع %1 كما تظهر على الهاتف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who says what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Us: %1</source>
        <translation>نحن: %1</translation>
    </message>
</context>
<context>
    <name>flotilla::ProblemsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>خطأ: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>تحذير: %1</translation>
    </message>
</context>
<context>
    <name>flotilla::ProblemsPanel</name>
    <message>
        <source>Nothing stands in the way of publishing.</source>
        <translation>لا شيء يمنع النشر.</translation>
    </message>
    <message>
        <source>Nothing is wrong with this block.</source>
        <translation>لا مشكلة في هذه الكتلة.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Errors of this block</source>
        <translation>أخطاء هذه الكتلة</translation>
    </message>
    <message>
        <source>Enter goes there, Alt Enter mends</source>
        <translation>ينتقل Enter إلى الموضع، ويصلحه Alt Enter</translation>
    </message>
</context>
<context>
    <name>flotilla::PublishReview</name>
    <message>
        <source>Publish review</source>
        <translation>مراجعة النشر</translation>
    </message>
    <message>
        <source>Reviewing</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>إغلاق المراجعة</translation>
    </message>
    <message>
        <source>Close the review (Esc)</source>
        <translation>إغلاق المراجعة (Esc)</translation>
    </message>
    <message>
        <source>Who gets it, and when</source>
        <translation>من يحصل عليه، ومتى</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>A share first</source>
        <translation>نسبة أولًا</translation>
    </message>
    <message>
        <source>At a set time</source>
        <translation>في وقت محدد</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Percent of the conversations that begin</source>
        <translation>النسبة المئوية من المحادثات التي تبدأ</translation>
    </message>
    <message>
        <source>Goes live at, in your time</source>
        <translation>يُنشر في، بتوقيتك</translation>
    </message>
    <message>
        <source>Checked again then; if it is refused you are told.</source>
        <translation>يُفحص مجددًا حينها؛ وإن رُفض يتم إخطارك.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التعديل</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Review again</source>
        <translation>إعادة المراجعة</translation>
    </message>
    <message>
        <source>What changed, for the team</source>
        <translation>ما تغيّر، للفريق</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Reviewing %1</source>
        <translation>مراجعة %1</translation>
    </message>
    <message>
        <source>v%1 live</source>
        <translation>الإصدار %1 نشط</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>نشر %1</translation>
    </message>
    <message>
        <source>New conversations use %1</source>
        <translation>تستخدم المحادثات الجديدة %1</translation>
    </message>
    <message>
        <source>Last edited by %1, %2</source>
        <comment>who, and when</comment>
        <translation>آخر تعديل: %1، %2</translation>
    </message>
    <message>
        <source>%1 is kept</source>
        <translation>يبقى %1 محفوظًا</translation>
    </message>
    <message>
        <source>There is no live version that the others could get.</source>
        <translation>لا يوجد إصدار نشط ليحصل عليه الآخرون.</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>جارٍ النشر…</translation>
    </message>
    <message>
        <source>Schedule %1</source>
        <translation>جدولة %1</translation>
    </message>
    <message>
        <source>Publish %1 anyway</source>
        <translation>نشر %1 على أي حال</translation>
    </message>
    <message>
        <source>Looking for problems…</source>
        <translation>جارٍ البحث عن مشكلات…</translation>
    </message>
    <message>
        <source>Every step is reachable, every answer leads somewhere</source>
        <translation>كل خطوة يمكن بلوغها، وكل إجابة تؤدي إلى مكان</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Running the saved tests…</source>
        <translation>جارٍ تشغيل الاختبارات المحفوظة…</translation>
    </message>
    <message>
        <source>No chat is saved as a test</source>
        <translation>لا محادثة محفوظة كاختبار</translation>
    </message>
    <message>
        <source>%1 of %2 saved tests pass</source>
        <translation>نجح %1 من %2 من الاختبارات المحفوظة</translation>
    </message>
    <message>
        <source>No chat will notice: nothing but looks has changed</source>
        <translation>لن تلاحظ أي محادثة: لم يتغيّر إلا المظهر</translation>
    </message>
    <message>
        <source>The flow was changed meanwhile</source>
        <translation>تغيّر التدفق في الأثناء</translation>
    </message>
</context>
<context>
    <name>flotilla::PushDialog</name>
    <message>
        <source>%1 for other workspaces</source>
        <translation>توزيع %1 على مساحات عمل أخرى</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>مساحات العمل</translation>
    </message>
    <message>
        <source>What changes there</source>
        <translation>ما يتغيّر هناك</translation>
    </message>
    <message>
        <source>Publish it there at once</source>
        <translation>نشره هناك فورًا</translation>
    </message>
    <message>
        <source>Where a flow of this name is, its draft is replaced; elsewhere it is made. Every row can be taken back.</source>
        <translation>حيث يوجد تدفق بهذا الاسم تُستبدل مسودته، وفي غيرها يُنشأ. يمكن استرجاع كل صف.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Roll this row back</source>
        <translation>استرجاع هذا الصف</translation>
    </message>
    <message numerus="yes">
        <source>Push to %n workspaces</source>
        <translation>
            <numerusform>لا توزيع على أي مساحة عمل</numerusform>
            <numerusform>توزيع على مساحة عمل واحدة</numerusform>
            <numerusform>توزيع على مساحتي عمل</numerusform>
            <numerusform>توزيع على %n مساحات عمل</numerusform>
            <numerusform>توزيع على %n مساحة عمل</numerusform>
            <numerusform>توزيع على %n مساحة عمل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::PushModel</name>
    <message>
        <source>It is a draft there</source>
        <translation>هو مسودة هناك</translation>
    </message>
    <message>
        <source>It is a draft there, but cannot go live: %1</source>
        <translation>هو مسودة هناك، لكن لا يمكن نشره: %1</translation>
    </message>
    <message>
        <source>Version %1 is live</source>
        <translation>الإصدار %1 نشط</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>كما كان من قبل</translation>
    </message>
    <message>
        <source>Switched off; its history stays</source>
        <translation>أُوقف؛ ويبقى سجله</translation>
    </message>
    <message>
        <source>Removed again</source>
        <translation>حُذف مجددًا</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>New there</source>
        <translation>جديد هناك</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>مطابق</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>جارٍ التوزيع…</translation>
    </message>
    <message>
        <source>Going back…</source>
        <translation>جارٍ الاسترجاع…</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغيّر</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>flotilla::RecordsEditor</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>إضافة إلى %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2، %3</translation>
    </message>
</context>
<context>
    <name>flotilla::ReportModel</name>
    <message>
        <source>%1: %2</source>
        <comment>what, and what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation>بالتقريب</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>flotilla::ResultDialog</name>
    <message>
        <source>What the web service answers</source>
        <translation>إجابة خدمة الويب</translation>
    </message>
    <message>
        <source>A test asks nobody. Give the answer that the flow is to go on with.</source>
        <translation>لا يسأل الاختبار أحدًا. أدخل الإجابة التي يتابع بها التدفق.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Body, as JSON</source>
        <translation>المتن، بتنسيق JSON</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>This is no JSON: %1</source>
        <translation>هذا ليس JSON صالحًا: %1</translation>
    </message>
</context>
<context>
    <name>flotilla::ReviewModel</name>
    <message>
        <source>Edited</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>kind of change, what, how</comment>
        <translation>%1: %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n changes</source>
        <translation>
            <numerusform>%1، لا تغييرات</numerusform>
            <numerusform>%1، تغيير واحد</numerusform>
            <numerusform>%1، تغييران</numerusform>
            <numerusform>%1، %n تغييرات</numerusform>
            <numerusform>%1، %n تغييرًا</numerusform>
            <numerusform>%1، %n تغيير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::RunningBars</name>
    <message>
        <source>Elsewhere</source>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step and how many</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>flotilla::RunningChoice</name>
    <message>
        <source>They stay where they are</source>
        <translation>تبقى حيث هي</translation>
    </message>
    <message>
        <source>Move them where they stand</source>
        <translation>نقلها من حيث هي</translation>
    </message>
    <message>
        <source>They begin anew</source>
        <translation>تبدأ من جديد</translation>
    </message>
    <message>
        <source>At their next turn, with everything they said so far.</source>
        <translation>في دورها التالي، مع كل ما قيل حتى الآن.</translation>
    </message>
    <message>
        <source>With the customer&apos;s next message; until then the bot is silent.</source>
        <translation>مع رسالة العميل التالية؛ وحتى ذلك الحين يصمت البوت.</translation>
    </message>
    <message>
        <source>No conversations are in flight</source>
        <translation>لا محادثات جارية</translation>
    </message>
    <message>
        <source>1 conversation is in flight</source>
        <translation>محادثة واحدة جارية</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are in flight</source>
        <translation>
            <numerusform>لا محادثات جارية</numerusform>
            <numerusform>محادثة واحدة جارية</numerusform>
            <numerusform>محادثتان جاريتان</numerusform>
            <numerusform>%n محادثات جارية</numerusform>
            <numerusform>%n محادثة جارية</numerusform>
            <numerusform>%n محادثة جارية</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay on %1</source>
        <translation>تبقى على %1</translation>
    </message>
    <message>
        <source>Nobody loses their place.</source>
        <translation>لا يفقد أحد موضعه.</translation>
    </message>
    <message>
        <source>The same step</source>
        <translation>الخطوة نفسها</translation>
    </message>
    <message>
        <source>Choose a step</source>
        <translation>اختيار خطوة</translation>
    </message>
    <message>
        <source>%1 (%2) goes on at</source>
        <comment>a step and how many</comment>
        <translation>متابعة %1 (%2) في</translation>
    </message>
    <message>
        <source>%1 goes on at</source>
        <translation>متابعة %1 في</translation>
    </message>
</context>
<context>
    <name>flotilla::SavesDialog</name>
    <message>
        <source>Saved drafts</source>
        <translation>المسودات المحفوظة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>What is different in the draft in hand</source>
        <translation>ما اختلف في المسودة الحالية</translation>
    </message>
    <message>
        <source>A draft saves itself. Under a name it stays as it is now, to come back to.</source>
        <translation>تُحفظ المسودة وحدها. وباسمٍ تبقى كما هي الآن للعودة إليها.</translation>
    </message>
    <message>
        <source>Name of the draft in hand</source>
        <translation>اسم المسودة الحالية</translation>
    </message>
    <message>
        <source>Before the spring campaign</source>
        <translation>قبل حملة الربيع</translation>
    </message>
    <message>
        <source>Save the draft in hand under this name</source>
        <translation>حفظ المسودة الحالية بهذا الاسم</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Back to this</source>
        <translation>العودة إلى هذه</translation>
    </message>
    <message>
        <source>Ctrl Z brings the draft in hand back.</source>
        <translation>يعيد Ctrl Z المسودة الحالية.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>حذف “%1”؟</translation>
    </message>
    <message>
        <source>What was kept goes for good. The draft in hand stays as it is.</source>
        <translation>يزول المحفوظ نهائيًا. وتبقى المسودة الحالية كما هي.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
</context>
<context>
    <name>flotilla::SavesModel</name>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <comment>a kept draft: its name, when, whose</comment>
        <translation>%1، %2، بواسطة %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>وقت الحفظ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>الناشر</translation>
    </message>
</context>
<context>
    <name>flotilla::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>flotilla::SessionsModel</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>آخر إشارة</translation>
    </message>
    <message>
        <source>New</source>
        <comment>state of a number</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Pairing</source>
        <comment>state of a number</comment>
        <translation>قيد الإقران</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>state of a number</comment>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <comment>state of a number</comment>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>Logged out</source>
        <comment>state of a number</comment>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>Banned</source>
        <comment>state of a number</comment>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>state of a number</comment>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>flotilla::SetupCard</name>
    <message>
        <source>%1: done</source>
        <translation>%1: تم</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Engine is running</source>
        <translation>المحرك يعمل</translation>
    </message>
    <message>
        <source>It keeps everything on its own disk</source>
        <translation>يحفظ كل شيء على قرصه</translation>
    </message>
    <message>
        <source>Choose simulator or number</source>
        <translation>اختر المحاكي أو رقمًا</translation>
    </message>
    <message>
        <source>You can have both</source>
        <translation>يمكنك الحصول على كليهما</translation>
    </message>
    <message>
        <source>Pick a flow</source>
        <translation>اختر تدفقًا</translation>
    </message>
    <message>
        <source>Start from a template, or draw your own</source>
        <translation>ابدأ من قالب، أو ارسم تدفقك</translation>
    </message>
    <message>
        <source>Say hello to your bot</source>
        <translation>ألقِ التحية على بوتك</translation>
    </message>
    <message>
        <source>Write to the number and watch it answer</source>
        <translation>اكتب إلى الرقم وشاهده يجيب</translation>
    </message>
    <message>
        <source>Invite your team</source>
        <translation>ادعُ فريقك</translation>
    </message>
    <message>
        <source>Designers, agents, or a client who only looks</source>
        <translation>مصممون أو وكلاء أو عميل للوكالة يطّلع فقط</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>flotilla::Sidebar</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>%1: theme, text size, signing out</source>
        <translation>%1: المظهر وحجم النص وتسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>flotilla::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>To the engine at %1. Who runs it invites you.</source>
        <translation>إلى المحرك في %1. من يديره هو من يدعوك.</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>&amp;البريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Code of the invitation</source>
        <translation>&amp;رمز الدعوة</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose one, or give the one you have here already.</source>
        <translation>اختر واحدة، أو أدخل التي لديك هنا من قبل.</translation>
    </message>
    <message>
        <source>The token goes to this computer&apos;s keychain, not to a file.</source>
        <translation>يُحفظ رمز الوصول في سلسلة مفاتيح هذا الكمبيوتر، لا في ملف.</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>لديّ حساب</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>لديّ دعوة</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>There is no such invitation, or it has ended.</source>
        <translation>لا توجد دعوة كهذه، أو انتهت.</translation>
    </message>
    <message>
        <source>You have an account here, of another password.</source>
        <translation>لديك حساب هنا بكلمة مرور أخرى.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation>البريد الإلكتروني أو كلمة المرور غير صحيحة.</translation>
    </message>
</context>
<context>
    <name>flotilla::Sparkline</name>
    <message>
        <source>%1: now %2, at most %3</source>
        <translation>%1: الآن %2، وأقصاه %3</translation>
    </message>
</context>
<context>
    <name>flotilla::StackedProgress</name>
    <message>
        <source>%1 %2</source>
        <comment>a number and what it counts</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>flotilla::StartCards</name>
    <message>
        <source>A chat with a bot</source>
        <translation>محادثة مع بوت</translation>
    </message>
    <message>
        <source>Chocolate</source>
        <translation>بالشوكولاتة</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>كلاسيكي</translation>
    </message>
    <message>
        <source>We do. Which one would you like?</source>
        <translation>نعم، لدينا. أيّها تريد؟</translation>
    </message>
    <message>
        <source>Hi! Do you have panettone?</source>
        <translation>أهلًا! هل لديكم بانيتوني؟</translation>
    </message>
    <message>
        <source>The session&apos;s key</source>
        <translation>مفتاح الجلسة</translation>
    </message>
    <message>
        <source>from your gateway</source>
        <translation>من بوابتك</translation>
    </message>
    <message>
        <source>Try it with the simulator</source>
        <translation>التجربة بالمحاكي</translation>
    </message>
    <message>
        <source>A pretend agency on this computer.</source>
        <translation>وكالة افتراضية على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>No number, no account</source>
        <translation>دون رقم ودون حساب</translation>
    </message>
    <message>
        <source>Flows and customers who chat</source>
        <translation>تدفقات وعملاء يتحدثون</translation>
    </message>
    <message>
        <source>Move to a real number later</source>
        <translation>الانتقال إلى رقم حقيقي لاحقًا</translation>
    </message>
    <message>
        <source>Start the simulator</source>
        <translation>تشغيل المحاكي</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>Connect a number</source>
        <translation>ربط رقم</translation>
    </message>
    <message>
        <source>Use a WhatsApp you already have.</source>
        <translation>استخدم حساب واتساب لديك.</translation>
    </message>
    <message>
        <source>Through your WasenderApi session</source>
        <translation>عبر جلستك في WasenderApi</translation>
    </message>
    <message>
        <source>The bot stays off until you say so</source>
        <translation>يبقى البوت متوقفًا حتى تقرر أنت</translation>
    </message>
    <message>
        <source>Add as many as you like</source>
        <translation>أضف ما تشاء من الأرقام</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 دقائق</translation>
    </message>
    <message>
        <source>Your gateway&apos;s key, and a code to scan</source>
        <translation>مفتاح بوابتك، ورمز للمسح</translation>
    </message>
    <message>
        <source>Pair a phone</source>
        <translation>ربط هاتف</translation>
    </message>
    <message>
        <source>scan a QR code</source>
        <translation>امسح رمز QR</translation>
    </message>
</context>
<context>
    <name>flotilla::StatusStrip</name>
    <message>
        <source>Status of the engine</source>
        <translation>حالة المحرك</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Engine running</source>
        <translation>المحرك يعمل</translation>
    </message>
    <message>
        <source>Engine is slow</source>
        <translation>المحرك بطيء</translation>
    </message>
    <message>
        <source>Engine does not answer</source>
        <translation>المحرك لا يجيب</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>%1 msg/min</source>
        <translation>%1 رسالة/د</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>date, time, zone</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>In this time 95 of 100 webhooks are answered</source>
        <translation>في هذا الوقت يُجاب عن 95 من كل 100 webhook</translation>
    </message>
    <message>
        <source>Webhook p95 %1 ms</source>
        <translation>Webhook p95 %1 ms</translation>
    </message>
    <message numerus="yes">
        <source>Quiet hours begin in %1 in %n min</source>
        <translation>
            <numerusform>تبدأ ساعات الهدوء في ⁨%1⁩ الآن</numerusform>
            <numerusform>تبدأ ساعات الهدوء في ⁨%1⁩ بعد دقيقة</numerusform>
            <numerusform>تبدأ ساعات الهدوء في ⁨%1⁩ بعد دقيقتين</numerusform>
            <numerusform>تبدأ ساعات الهدوء في ⁨%1⁩ بعد %n دقائق</numerusform>
            <numerusform>تبدأ ساعات الهدوء في ⁨%1⁩ بعد %n دقيقة</numerusform>
            <numerusform>تبدأ ساعات الهدوء في ⁨%1⁩ بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quiet hours end in %1 in %n min</source>
        <translation>
            <numerusform>تنتهي ساعات الهدوء في ⁨%1⁩ الآن</numerusform>
            <numerusform>تنتهي ساعات الهدوء في ⁨%1⁩ بعد دقيقة</numerusform>
            <numerusform>تنتهي ساعات الهدوء في ⁨%1⁩ بعد دقيقتين</numerusform>
            <numerusform>تنتهي ساعات الهدوء في ⁨%1⁩ بعد %n دقائق</numerusform>
            <numerusform>تنتهي ساعات الهدوء في ⁨%1⁩ بعد %n دقيقة</numerusform>
            <numerusform>تنتهي ساعات الهدوء في ⁨%1⁩ بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet hours begin in %1 at %2</source>
        <translation>تبدأ ساعات الهدوء في ⁨%1⁩ عند %2</translation>
    </message>
    <message>
        <source>Quiet hours end in %1 at %2</source>
        <translation>تنتهي ساعات الهدوء في ⁨%1⁩ عند %2</translation>
    </message>
    <message>
        <source>%1. Customers elsewhere have their own clock.</source>
        <translation>%1. للعملاء في الأماكن الأخرى توقيتهم.</translation>
    </message>
    <message>
        <source>%1 takes no work</source>
        <translation>⁨%1⁩ لا يقبل العمل</translation>
    </message>
    <message>
        <source>Where the engine keeps everything</source>
        <translation>حيث يحفظ المحرك كل شيء</translation>
    </message>
</context>
<context>
    <name>flotilla::StepFigures</name>
    <message>
        <source>came</source>
        <comment>people, to a step</comment>
        <translation>وصلوا</translation>
    </message>
    <message>
        <source>went on</source>
        <comment>people, from a step</comment>
        <translation>تابعوا</translation>
    </message>
    <message>
        <source>here now</source>
        <comment>people, at a step</comment>
        <translation>هنا الآن</translation>
    </message>
    <message>
        <source>leave</source>
        <comment>people, at a step</comment>
        <translation>يغادرون</translation>
    </message>
    <message>
        <source>Live figures of the step: %1</source>
        <translation>أرقام مباشرة للخطوة: %1</translation>
    </message>
</context>
<context>
    <name>flotilla::TemplateDialog</name>
    <message>
        <source>Start from a template</source>
        <translation>البدء من قالب</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Name of the flow</source>
        <translation>اسم التدفق</translation>
    </message>
    <message>
        <source>Customers never see it.</source>
        <translation>لا يراه العملاء أبدًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use this template</source>
        <translation>استخدام هذا القالب</translation>
    </message>
</context>
<context>
    <name>flotilla::TemplateEdit</name>
    <message>
        <source>Preview of %1</source>
        <translation>معاينة %1</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>المتغيرات</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Strikethrough</source>
        <translation>يتوسطه خط</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>كود</translation>
    </message>
    <message>
        <source>Insert a variable</source>
        <translation>إدراج متغير</translation>
    </message>
    <message>
        <source>Beatriz Costa</source>
        <translation>Beatriz Costa</translation>
    </message>
    <message>
        <source>Beatriz</source>
        <translation>Beatriz</translation>
    </message>
</context>
<context>
    <name>flotilla::TemplateStrip</name>
    <message>
        <source>Start from a template</source>
        <translation>البدء من قالب</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import flows from files</source>
        <translation>استيراد تدفقات من ملفات</translation>
    </message>
    <message>
        <source>Blank flow</source>
        <translation>تدفق فارغ</translation>
    </message>
    <message numerus="yes">
        <source>All %n templates</source>
        <translation>
            <numerusform>لا قوالب</numerusform>
            <numerusform>قالب واحد</numerusform>
            <numerusform>القالبان كلاهما</numerusform>
            <numerusform>كل القوالب (%n)</numerusform>
            <numerusform>كل القوالب (%n)</numerusform>
            <numerusform>كل القوالب (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::TemplatesModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>what a template is for, its language</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>flotilla::TestPanel</name>
    <message>
        <source>Your number</source>
        <translation>رقمك</translation>
    </message>
    <message>
        <source>Test chat</source>
        <translation>المحادثة التجريبية</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>تشغيل مجددًا</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>اختيار إجابة</translation>
    </message>
    <message>
        <source>Choose an answer (Alt Down)</source>
        <translation>اختيار إجابة (Alt Down)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>إرسال (Enter)</translation>
    </message>
    <message>
        <source>Contact, clock and gateway…</source>
        <translation>جهة الاتصال والساعة والبوابة…</translation>
    </message>
    <message>
        <source>Save as a test…</source>
        <translation>حفظ كاختبار…</translation>
    </message>
    <message>
        <source>Let time pass…</source>
        <translation>تمرير الوقت…</translation>
    </message>
    <message>
        <source>A long silence</source>
        <translation>صمت طويل</translation>
    </message>
    <message>
        <source>Hand back to the bot</source>
        <translation>إعادة إلى البوت</translation>
    </message>
    <message>
        <source>Answer of the web service…</source>
        <translation>إجابة خدمة الويب…</translation>
    </message>
    <message>
        <source>Clear the chat</source>
        <translation>مسح المحادثة</translation>
    </message>
    <message>
        <source>Close the test chat</source>
        <translation>إغلاق المحادثة التجريبية</translation>
    </message>
    <message>
        <source>Begin the chat</source>
        <translation>بدء المحادثة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Skip the wait</source>
        <translation>تخطي الانتظار</translation>
    </message>
    <message>
        <source>Let the time for an answer run out</source>
        <translation>إنهاء مهلة الإجابة</translation>
    </message>
    <message>
        <source>Answer of the web service</source>
        <translation>إجابة خدمة الويب</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>البدء مجددًا</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>خطوة إلى الوراء</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>More for the test chat</source>
        <translation>المزيد للمحادثة التجريبية</translation>
    </message>
    <message>
        <source>Reply as %1</source>
        <translation>الرد باسم %1</translation>
    </message>
    <message>
        <source>Begin as %1</source>
        <translation>البدء باسم %1</translation>
    </message>
    <message>
        <source>simulator · as %1</source>
        <translation>المحاكي · باسم %1</translation>
    </message>
    <message>
        <source>The chat has grown too large to go on.</source>
        <translation>أصبحت المحادثة أكبر من أن تستمر.</translation>
    </message>
    <message>
        <source>The flow has changed since.</source>
        <translation>تغيّر التدفق منذ ذلك الحين.</translation>
    </message>
</context>
<context>
    <name>flotilla::TestVariablesModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>flotilla::TestWorldDialog</name>
    <message>
        <source>Where the test takes place</source>
        <translation>أين تجري التجربة</translation>
    </message>
    <message>
        <source>At a fixed time</source>
        <translation>في وقت ثابت</translation>
    </message>
    <message>
        <source>Nothing is sent and nobody real takes part: the contact, the clock and the gateway are made up.</source>
        <translation>لا يُرسل شيء ولا يشارك أحد حقيقي: جهة الاتصال والساعة والبوابة افتراضية.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>المتغيرات</translation>
    </message>
    <message>
        <source>Variables with other values at the start</source>
        <translation>متغيرات بقيم أخرى في البداية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Play like this</source>
        <translation>تشغيل هكذا</translation>
    </message>
    <message>
        <source>Name of the contact</source>
        <translation>اسم جهة الاتصال</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>As the workspace</source>
        <translation>مثل مساحة العمل</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>First message at</source>
        <translation>أول رسالة في</translation>
    </message>
    <message>
        <source>WasenderApi: numbered lists</source>
        <translation>بوابة WasenderApi: قوائم مرقّمة</translation>
    </message>
    <message>
        <source>WhatsApp Cloud API: buttons, lists, templates</source>
        <translation>بوابة WhatsApp Cloud API: أزرار وقوائم وقوالب</translation>
    </message>
    <message>
        <source>Buttons and lists, no templates</source>
        <translation>أزرار وقوائم، دون قوالب</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Longest text</source>
        <translation>أطول نص</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>لا توجد منطقة زمنية كهذه.</translation>
    </message>
</context>
<context>
    <name>flotilla::ThroughputCard</name>
    <message>
        <source>Throughput</source>
        <translation>معدل الرسائل</translation>
    </message>
    <message>
        <source>Messages per minute, last hour</source>
        <translation>الرسائل في الدقيقة، آخر ساعة</translation>
    </message>
    <message>
        <source>messages per minute, last hour</source>
        <translation>رسائل في الدقيقة، آخر ساعة</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>messages a minute</comment>
        <translation>واردة %1</translation>
    </message>
    <message>
        <source>Out %1</source>
        <comment>messages a minute</comment>
        <translation>صادرة %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>In</source>
        <comment>messages</comment>
        <translation>واردة</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>messages</comment>
        <translation>صادرة</translation>
    </message>
</context>
<context>
    <name>flotilla::TimeText</name>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>flotilla::Toast</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>flotilla::TopBar</name>
    <message>
        <source>Search or run…</source>
        <translation>بحث أو تنفيذ…</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>ابحث أو نفّذ أمرًا</translation>
    </message>
</context>
<context>
    <name>flotilla::TriggerCard</name>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>ملصق</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>موقع</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>Also interrupts a chat that runs</source>
        <translation>يقاطع أيضًا محادثة جارية</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>The chat the customer is in ends, and this flow begins.</source>
        <translation>تنتهي المحادثة التي فيها العميل، ويبدأ هذا التدفق.</translation>
    </message>
    <message>
        <source>Trigger %1: what begins the flow</source>
        <translation>المحفّز %1: ما يبدأ التدفق</translation>
    </message>
    <message>
        <source>Remove trigger %1</source>
        <translation>حذف المحفّز %1</translation>
    </message>
    <message>
        <source>Remove this trigger</source>
        <translation>حذف هذا المحفّز</translation>
    </message>
    <message>
        <source>%1, trigger %2</source>
        <translation>%1، المحفّز %2</translation>
    </message>
    <message>
        <source>The whole message</source>
        <translation>الرسالة كلها</translation>
    </message>
    <message>
        <source>Anywhere in the message</source>
        <translation>في أي موضع من الرسالة</translation>
    </message>
    <message>
        <source>A pattern</source>
        <translation>نمط</translation>
    </message>
    <message>
        <source>Where the words stand</source>
        <translation>موضع الكلمات</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>ما يُرسل</translation>
    </message>
    <message>
        <source>None chosen: any of them.</source>
        <translation>لا شيء مختار: أي منها.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>وقت اليوم</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>None chosen: every day, or the date.</source>
        <translation>لا شيء مختار: كل يوم، أو التاريخ.</translation>
    </message>
    <message>
        <source>On one date only</source>
        <translation>في تاريخ واحد فقط</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Empty: the workspace&apos;s.</source>
        <translation>فارغ: منطقة مساحة العمل.</translation>
    </message>
    <message>
        <source>Contacts with the tag</source>
        <translation>جهات الاتصال ذات الوسم</translation>
    </message>
    <message>
        <source>Contacts on the list</source>
        <translation>جهات الاتصال في القائمة</translation>
    </message>
    <message>
        <source>One per line.</source>
        <translation>واحدة في كل سطر.</translation>
    </message>
    <message>
        <source>One per line: what your link puts at the beginning of the message.</source>
        <translation>واحد في كل سطر: ما يضعه الرابط في بداية الرسالة.</translation>
    </message>
    <message>
        <source>One pattern per line.</source>
        <translation>نمط واحد في كل سطر.</translation>
    </message>
    <message>
        <source>The name that your program tells over the API.</source>
        <translation>الاسم الذي يرسله برنامجك عبر API.</translation>
    </message>
    <message>
        <source>The highest wins; then the flow that is older.</source>
        <translation>الأعلى يفوز؛ ثم التدفق الأقدم.</translation>
    </message>
</context>
<context>
    <name>flotilla::TriggersForm</name>
    <message>
        <source>What begins the flow</source>
        <translation>ما يبدأ التدفق</translation>
    </message>
    <message>
        <source>Add a trigger</source>
        <translation>إضافة محفّز</translation>
    </message>
</context>
<context>
    <name>flotilla::UndoJournal</name>
    <message>
        <source>Another window has this flow open.</source>
        <translation>هذا التدفق مفتوح في نافذة أخرى.</translation>
    </message>
    <message>
        <source>The history of this flow cannot be kept.</source>
        <translation>لا يمكن حفظ سجل هذا التدفق.</translation>
    </message>
    <message>
        <source>The history of this flow cannot be kept: undo ends with this window.</source>
        <translation>لا يمكن حفظ سجل هذا التدفق: ينتهي التراجع بإغلاق هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>flotilla::VariablesForm</name>
    <message>
        <source>Variables of the flow</source>
        <translation>متغيرات التدفق</translation>
    </message>
    <message>
        <source>Where variables are used</source>
        <translation>أين تُستخدم المتغيرات</translation>
    </message>
    <message>
        <source>Where “%1” is used</source>
        <translation>أين يُستخدم “%1”</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>إعادة تسمية “%1”</translation>
    </message>
    <message>
        <source>Letters, digits and _ only; contact, session and now are taken.</source>
        <translation>أحرف وأرقام و_ فقط؛ الأسماء contact وsession وnow محجوزة.</translation>
    </message>
    <message>
        <source>There is a variable of this name already.</source>
        <translation>يوجد متغير بهذا الاسم.</translation>
    </message>
    <message>
        <source>Wherever the flow speaks of it: in texts, conditions, scripts and first values.</source>
        <translation>أينما ذكره التدفق: في النصوص والشروط والبرامج النصية والقيم الأولى.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
</context>
<context>
    <name>flotilla::VariablesPanel</name>
    <message>
        <source>Variables in this test</source>
        <translation>المتغيرات في هذه التجربة</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>المتغيرات</translation>
    </message>
    <message>
        <source>in this test</source>
        <translation>في هذه التجربة</translation>
    </message>
    <message>
        <source>Set a variable</source>
        <translation>تعيين متغير</translation>
    </message>
    <message>
        <source>Enter or F2 changes a value, Delete takes the variable away</source>
        <translation>يغيّر Enter أو F2 القيمة، ويزيل Delete المتغير</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>The chat goes on with this value.</source>
        <translation>تتابع المحادثة بهذه القيمة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Letters, digits and _ only; contact, session and now are taken.</source>
        <translation>أحرف وأرقام و_ فقط؛ الأسماء contact وsession وnow محجوزة.</translation>
    </message>
</context>
<context>
    <name>flotilla::VersionsModel</name>
    <message>
        <source>live</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>%1 % of new conversations</source>
        <translation>%1% من المحادثات الجديدة</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>goes live %1</source>
        <translation>يُنشر %1</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Version %1 %2</source>
        <translation>الإصدار %1 %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>By</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
</context>
<context>
    <name>flotilla::VersionsView</name>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>استرجاع…</translation>
    </message>
    <message>
        <source>Makes the chosen version live again</source>
        <translation>يجعل الإصدار المختار نشطًا من جديد</translation>
    </message>
    <message>
        <source>Cancel the schedule</source>
        <translation>إلغاء الجدولة</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>المقارنة من</translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation>المقارنة إلى</translation>
    </message>
    <message>
        <source>Close the versions</source>
        <translation>إغلاق الإصدارات</translation>
    </message>
    <message>
        <source>Close the versions (Esc)</source>
        <translation>إغلاق الإصدارات (Esc)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>with</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Take v%1 back…</source>
        <translation>استرجاع v%1…</translation>
    </message>
    <message>
        <source>Make v%1 live again?</source>
        <translation>استرجاع v%1 ليكون نشطًا؟</translation>
    </message>
    <message>
        <source>New conversations get v%1 instead of v%2.</source>
        <translation>تحصل المحادثات الجديدة على v%1 بدلًا من v%2.</translation>
    </message>
    <message>
        <source>New conversations get v%1.</source>
        <translation>تحصل المحادثات الجديدة على v%1.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Make v%1 live</source>
        <translation>تنشيط v%1</translation>
    </message>
    <message>
        <source>v%1 is live.</source>
        <translation>الإصدار v%1 نشط.</translation>
    </message>
</context>
<context>
    <name>flotilla::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Your first bot can talk in two minutes</source>
        <translation>يمكن لبوتك الأول أن يتحدث خلال دقيقتين</translation>
    </message>
    <message>
        <source>The engine is already running on this machine. Pick how you want to start.</source>
        <translation>المحرك يعمل على هذا الجهاز. اختر كيف تريد أن تبدأ.</translation>
    </message>
    <message>
        <source>The engine is running. Connect the first number.</source>
        <translation>المحرك يعمل. اربط الرقم الأول.</translation>
    </message>
    <message>
        <source>A sample to look around</source>
        <translation>نموذج للاطلاع</translation>
    </message>
    <message>
        <source>Two pretend clients with flows and chats.</source>
        <translation>عميلان افتراضيان للوكالة، مع تدفقات ومحادثات.</translation>
    </message>
    <message>
        <source>Bakery, São Paulo</source>
        <translation>مخبز، ساو باولو</translation>
    </message>
    <message>
        <source>Clinic, Jakarta</source>
        <translation>عيادة، جاكرتا</translation>
    </message>
    <message>
        <source>Load the sample</source>
        <translation>تحميل النموذج</translation>
    </message>
    <message>
        <source>Yours, on your machine</source>
        <translation>لك، وعلى جهازك</translation>
    </message>
    <message>
        <source>Chats and contacts stay in your own database. Keys are stored encrypted.</source>
        <translation>تبقى المحادثات وجهات الاتصال في قاعدة بياناتك. وتُخزَّن المفاتيح مشفّرة.</translation>
    </message>
</context>
<context>
    <name>flotilla::WorkspaceButton</name>
    <message>
        <source>Workspace: %1</source>
        <translation>مساحة العمل: %1</translation>
    </message>
    <message>
        <source>Flotilla</source>
        <translation>Flotilla</translation>
    </message>
</context>
<context>
    <name>flotilla::ZoomBar</name>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Snap to the grid</source>
        <translation>محاذاة إلى الشبكة</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>عرض كقائمة</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
</TS>
