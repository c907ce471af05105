<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>BlockLook</name>
    <message>
        <source>Teal</source>
        <translation>Toska</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Biru</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranye</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Ungu</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Merah muda</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Hijau</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Abu-abu</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Logic</source>
        <translation>Logika</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>AI</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aksi</translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation>Pengalihan</translation>
    </message>
    <message>
        <source>%1 input</source>
        <translation>Input %1</translation>
    </message>
    <message>
        <source>%1 message</source>
        <translation>Pesan %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> dan </translation>
    </message>
    <message>
        <source> or </source>
        <translation> atau </translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 sampai %3</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Tambah blok</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>Emit event</source>
        <translation>Kirim peristiwa</translation>
    </message>
    <message>
        <source>Tells programs of yours that listen to Flotilla&apos;s events.</source>
        <translation>Memberi tahu program Anda yang menyimak peristiwa Flotilla.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Such as order.confirmed.</source>
        <translation>Misalnya order.confirmed.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>{&quot;order&quot;: &quot;{{number}}&quot;}: an object whose texts may hold placeholders.</source>
        <translation>{&quot;order&quot;: &quot;{{number}}&quot;}: objek yang teksnya boleh berisi placeholder.</translation>
    </message>
    <message>
        <source>HTTP request</source>
        <translation>Permintaan HTTP</translation>
    </message>
    <message>
        <source>Asks a web service and takes parts of its JSON answer into variables. The way on is for answers of the 2xx kind.</source>
        <translation>Bertanya ke layanan web dan menyimpan bagian dari jawaban JSON-nya ke variabel. Jalur lanjut berlaku untuk jawaban jenis 2xx.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>GET reads; the others change something.</source>
        <translation>GET membaca; yang lain mengubah sesuatu.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Placeholders in it are made safe for addresses.</source>
        <translation>Placeholder di dalamnya dibuat aman untuk alamat.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>{&quot;Authorization&quot;: &quot;Bearer {{secret.shop_key}}&quot;}: keys are kept as secrets of the workspace, not in the flow.</source>
        <translation>{&quot;Authorization&quot;: &quot;Bearer {{secret.shop_key}}&quot;}: kunci disimpan sebagai rahasia ruang kerja, bukan di alur.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>JSON whose texts may hold placeholders, or one text.</source>
        <translation>JSON yang teksnya boleh berisi placeholder, atau satu teks.</translation>
    </message>
    <message>
        <source>Longest wait (seconds)</source>
        <translation>Tunggu paling lama (detik)</translation>
    </message>
    <message>
        <source>Then the request has failed.</source>
        <translation>Lewat dari itu, permintaan dianggap gagal.</translation>
    </message>
    <message>
        <source>May be repeated</source>
        <translation>Boleh diulang</translation>
    </message>
    <message>
        <source>True where asking twice does no harm: it is then tried again after a failure. GET is repeatable unless this says otherwise.</source>
        <translation>Benar jika bertanya dua kali tidak merugikan: permintaan dicoba lagi setelah gagal. GET boleh diulang kecuali ditentukan lain di sini.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>[{&quot;path&quot;: &quot;order.items.0.price&quot;, &quot;variable&quot;: &quot;price&quot;}]; an empty path keeps the whole answer.</source>
        <translation>[{&quot;path&quot;: &quot;order.items.0.price&quot;, &quot;variable&quot;: &quot;price&quot;}]; path kosong menyimpan seluruh jawaban.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>No answer, or one that is not of the 2xx kind.</source>
        <translation>Tidak ada jawaban, atau jawabannya bukan jenis 2xx.</translation>
    </message>
    <message>
        <source>Segment list</source>
        <translation>Daftar segmen</translation>
    </message>
    <message>
        <source>Puts the contact on a list that broadcasts can be sent to, or takes it off.</source>
        <translation>Memasukkan kontak ke daftar tujuan broadcast, atau mengeluarkannya.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>Nama daftar.</translation>
    </message>
    <message>
        <source>Notify team</source>
        <translation>Beri tahu tim</translation>
    </message>
    <message>
        <source>Tells your people something about this chat; the bot goes on.</source>
        <translation>Menyampaikan sesuatu tentang chat ini ke tim Anda; bot tetap lanjut.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kepada</translation>
    </message>
    <message>
        <source>Team or person; empty: everybody.</source>
        <translation>Tim atau orang; kosong: semua orang.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>What they should know; the customer does not see it.</source>
        <translation>Hal yang perlu mereka ketahui; pelanggan tidak melihatnya.</translation>
    </message>
    <message>
        <source>Opt in or out</source>
        <translation>Opt-in atau opt-out</translation>
    </message>
    <message>
        <source>Keeps that the customer wants your broadcasts, or no longer does.</source>
        <translation>Mencatat bahwa pelanggan mau menerima broadcast Anda, atau tidak lagi.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operasi</translation>
    </message>
    <message>
        <source>In or out.</source>
        <translation>Opt-in atau opt-out.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Opt-in</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Opt-out</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>How they said so, such as: answered yes to the newsletter.</source>
        <translation>Cara mereka menyatakannya, misalnya: menjawab ya untuk newsletter.</translation>
    </message>
    <message>
        <source>Record purchase</source>
        <translation>Catat pembelian</translation>
    </message>
    <message>
        <source>Keeps with the contact what was bought and for how much. The same reference counts once.</source>
        <translation>Menyimpan di kontak apa yang dibeli dan harganya. Referensi yang sama dihitung sekali.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Such as total or quantity * 12.5.</source>
        <translation>Misalnya total atau quantity * 12.5.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>Three letters, such as BRL; money brings its own.</source>
        <translation>Tiga huruf, misalnya BRL; nilai uang membawa mata uangnya sendiri.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Yang dibeli</translation>
    </message>
    <message>
        <source>What was bought.</source>
        <translation>Barang atau jasa yang dibeli.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referensi</translation>
    </message>
    <message>
        <source>Number of the order, so that it is not counted twice.</source>
        <translation>Nomor pesanan, agar tidak dihitung dua kali.</translation>
    </message>
    <message>
        <source>Set attribute</source>
        <translation>Atur atribut</translation>
    </message>
    <message>
        <source>Keeps a value with the contact, beyond this run.</source>
        <translation>Menyimpan nilai di kontak, juga setelah alur ini selesai.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atribut</translation>
    </message>
    <message>
        <source>Its name; &quot;name&quot; is the contact&apos;s own name.</source>
        <translation>Nama atribut; &quot;name&quot; adalah nama kontak itu sendiri.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Text, number or true/false; texts may hold placeholders.</source>
        <translation>Teks, angka, atau true/false; teks boleh berisi placeholder.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Puts a tag on the contact, or takes it off.</source>
        <translation>Memasang tag pada kontak, atau melepasnya.</translation>
    </message>
    <message>
        <source>Its text.</source>
        <translation>Teks tag.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>What to ask.</source>
        <translation>Yang ditanyakan.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Pilihan</translation>
    </message>
    <message>
        <source>What can be chosen: id, title and, in lists, a description.</source>
        <translation>Yang bisa dipilih: id, judul, dan untuk daftar, deskripsi.</translation>
    </message>
    <message>
        <source>Save the title in</source>
        <translation>Simpan judul di</translation>
    </message>
    <message>
        <source>Variable that takes the title of the chosen entry.</source>
        <translation>Variabel untuk judul entri yang dipilih.</translation>
    </message>
    <message>
        <source>Save the id in</source>
        <translation>Simpan id di</translation>
    </message>
    <message>
        <source>Variable that takes the id of the chosen entry.</source>
        <translation>Variabel untuk id entri yang dipilih.</translation>
    </message>
    <message>
        <source>Hand over to a person</source>
        <translation>Alihkan ke orang</translation>
    </message>
    <message>
        <source>Gives the chat to a person or team; the bot is silent until they hand it back.</source>
        <translation>Menyerahkan chat ke orang atau tim; bot diam sampai chat dikembalikan.</translation>
    </message>
    <message>
        <source>Team or person; empty: whoever is free.</source>
        <translation>Tim atau orang; kosong: siapa pun yang senggang.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>They gave the chat back to the bot.</source>
        <translation>Chat sudah dikembalikan ke bot.</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Pilihan</translation>
    </message>
    <message>
        <source>Asks for one of up to thirty choices, shown as buttons, list or numbered text.</source>
        <translation>Meminta satu dari maksimal tiga puluh pilihan, tampil sebagai tombol, daftar, atau teks bernomor.</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Tampil sebagai</translation>
    </message>
    <message>
        <source>Buttons take three choices and lists ten; more are numbered.</source>
        <translation>Tombol memuat tiga pilihan dan daftar sepuluh; lebih dari itu diberi nomor.</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Numbered text</source>
        <translation>Teks bernomor</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>On the button that opens a list.</source>
        <translation>Teks pada tombol yang membuka daftar.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Asks for a day and keeps it as 2026-03-15. Understands 15/03, 15 March, tomorrow, Friday and the like in English, Portuguese, Spanish and Indonesian.</source>
        <translation>Meminta tanggal dan menyimpannya sebagai 2026-03-15. Memahami 15/03, 15 Maret, besok, Jumat, dan sejenisnya dalam bahasa Inggris, Portugis, Spanyol, dan Indonesia.</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Paling awal</translation>
    </message>
    <message>
        <source>Days from today; 0 is today.</source>
        <translation>Hari dari hari ini; 0 berarti hari ini.</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Paling akhir</translation>
    </message>
    <message>
        <source>Days from today.</source>
        <translation>Hari dari hari ini.</translation>
    </message>
    <message>
        <source>Variable that takes the date.</source>
        <translation>Variabel untuk tanggal.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Asks for an e-mail address and checks its form.</source>
        <translation>Meminta alamat email dan memeriksa formatnya.</translation>
    </message>
    <message>
        <source>Variable that takes the address.</source>
        <translation>Variabel untuk alamat email.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Asks for a picture, video, voice note or document.</source>
        <translation>Meminta gambar, video, pesan suara, atau dokumen.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Which kind of file fits.</source>
        <translation>Jenis file yang diterima.</translation>
    </message>
    <message>
        <source>Any file</source>
        <translation>File apa pun</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Voice note or sound</source>
        <translation>Pesan suara atau audio</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Variable that takes the file: a record of kind, url, mime_type, file_name and caption.</source>
        <translation>Variabel untuk file: data berisi kind, url, mime_type, file_name, dan caption.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>Asks for a place: one shared from the map, or latitude and longitude (-23.55, -46.63).</source>
        <translation>Meminta tempat: dibagikan dari peta, atau lintang dan bujur (-23.55, -46.63).</translation>
    </message>
    <message>
        <source>Variable that takes the place: a record of latitude, longitude, name and address.</source>
        <translation>Variabel untuk tempat: data berisi latitude, longitude, name, dan address.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Asks for a number: digits as they are written in the flow&apos;s language, with or without a currency, or one to twelve in words.</source>
        <translation>Meminta angka: ditulis menurut bahasa alur, dengan atau tanpa mata uang, atau satu sampai dua belas dengan huruf.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minimal</translation>
    </message>
    <message>
        <source>Smallest number that fits.</source>
        <translation>Angka terkecil yang diterima.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Maksimal</translation>
    </message>
    <message>
        <source>Largest number that fits.</source>
        <translation>Angka terbesar yang diterima.</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Desimal</translation>
    </message>
    <message>
        <source>Digits after the point; 0 asks for a whole number.</source>
        <translation>Jumlah angka di belakang koma; 0 meminta bilangan bulat.</translation>
    </message>
    <message>
        <source>Variable that takes the number.</source>
        <translation>Variabel untuk angka.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Asks for a phone number and keeps it in international form (+5511999990000). A shared contact card is an answer too.</source>
        <translation>Meminta nomor telepon dan menyimpannya dalam format internasional (+5511999990000). Kartu kontak yang dibagikan juga diterima sebagai jawaban.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>Of numbers without a country code; empty: the customer&apos;s own.</source>
        <translation>Untuk nomor tanpa kode negara; kosong: negara pelanggan.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>Asks for a grade from 1 to the best one. Understands 4, four, 4/5 and ⭐⭐⭐⭐.</source>
        <translation>Meminta nilai dari 1 sampai yang terbaik. Memahami 4, empat, 4/5, dan ⭐⭐⭐⭐.</translation>
    </message>
    <message>
        <source>Best grade</source>
        <translation>Nilai terbaik</translation>
    </message>
    <message>
        <source>The highest grade that can be given.</source>
        <translation>Nilai tertinggi yang bisa diberikan.</translation>
    </message>
    <message>
        <source>Variable that takes the grade, a number.</source>
        <translation>Variabel untuk nilai, berupa angka.</translation>
    </message>
    <message>
        <source>Asks for a text.</source>
        <translation>Meminta teks.</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Terpendek</translation>
    </message>
    <message>
        <source>At least so many characters.</source>
        <translation>Jumlah karakter paling sedikit.</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Terpanjang</translation>
    </message>
    <message>
        <source>At most so many characters.</source>
        <translation>Jumlah karakter paling banyak.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>Regular expression that the whole answer must match, case ignored.</source>
        <translation>Ekspresi reguler yang harus cocok dengan seluruh jawaban, tanpa membedakan huruf besar dan kecil.</translation>
    </message>
    <message>
        <source>Variable that takes the answer.</source>
        <translation>Variabel untuk jawaban.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Asks for a time of day and keeps it as 14:30. Understands 14:30, 14h30, 2 pm, noon and the like in English, Portuguese, Spanish and Indonesian.</source>
        <translation>Meminta jam dan menyimpannya sebagai 14:30. Memahami 14:30, 14h30, 2 siang, tengah hari, dan sejenisnya dalam bahasa Inggris, Portugis, Spanyol, dan Indonesia.</translation>
    </message>
    <message>
        <source>Such as 09:00.</source>
        <translation>Misalnya 09:00.</translation>
    </message>
    <message>
        <source>Such as 17:30.</source>
        <translation>Misalnya 17:30.</translation>
    </message>
    <message>
        <source>Variable that takes the time.</source>
        <translation>Variabel untuk jam.</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Jam kerja</translation>
    </message>
    <message>
        <source>Goes one way while the business is open and another while it is closed.</source>
        <translation>Memilih satu jalur saat bisnis buka dan jalur lain saat tutup.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>{&quot;mon&quot;: [[&quot;09:00&quot;, &quot;12:00&quot;], [&quot;13:00&quot;, &quot;18:00&quot;]], ..}; a span may run over midnight.</source>
        <translation>{&quot;mon&quot;: [[&quot;09:00&quot;, &quot;12:00&quot;], [&quot;13:00&quot;, &quot;18:00&quot;]], ..}; rentang boleh melewati tengah malam.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Tutup pada</translation>
    </message>
    <message>
        <source>Days such as 2026-12-24, or 12-25 for every year.</source>
        <translation>Tanggal seperti 2026-12-24, atau 12-25 untuk setiap tahun.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Of the business, such as America/Sao_Paulo; empty: the customer&apos;s.</source>
        <translation>Zona bisnis, misalnya America/Sao_Paulo; kosong: zona pelanggan.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Within the hours.</source>
        <translation>Di dalam jam kerja.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Outside the hours, or a holiday.</source>
        <translation>Di luar jam kerja, atau hari libur.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Kondisi</translation>
    </message>
    <message>
        <source>Goes one of two ways. Comparisons are joined by groups: all of them, or any.</source>
        <translation>Memilih satu dari dua jalur. Perbandingan digabung dalam grup: semua, atau salah satu.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Jika</translation>
    </message>
    <message>
        <source>{&quot;all&quot;: [..]}, {&quot;any&quot;: [..]} or one comparison {&quot;left&quot;: &quot;quantity&quot;, &quot;is&quot;: &quot;greater&quot;, &quot;right&quot;: 3}.</source>
        <translation>{&quot;all&quot;: [..]}, {&quot;any&quot;: [..]} atau satu perbandingan {&quot;left&quot;: &quot;quantity&quot;, &quot;is&quot;: &quot;greater&quot;, &quot;right&quot;: 3}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>It holds.</source>
        <translation>Kondisi terpenuhi.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>It does not hold.</source>
        <translation>Kondisi tidak terpenuhi.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Ends the run. The next message may begin a new one.</source>
        <translation>Mengakhiri alur ini. Pesan berikutnya dapat memulai yang baru.</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Lompat</translation>
    </message>
    <message>
        <source>Goes on at another step, without a line across the canvas.</source>
        <translation>Lanjut di langkah lain, tanpa garis di kanvas.</translation>
    </message>
    <message>
        <source>To step</source>
        <translation>Ke langkah</translation>
    </message>
    <message>
        <source>Where the chat goes on.</source>
        <translation>Tempat chat berlanjut.</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skrip</translation>
    </message>
    <message>
        <source>Runs JavaScript of your own on the chat&apos;s values, shut off from everything else and for 50 ms at most. It sees vars, contact, session and message, and returns a value.</source>
        <translation>Menjalankan JavaScript Anda pada nilai di chat, terpisah dari hal lain dan paling lama 50 ms. Skrip melihat vars, contact, session, dan message, lalu mengembalikan nilai.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>The body of a function, such as: return {total: vars.count * 2};</source>
        <translation>Isi sebuah fungsi, misalnya: return {total: vars.count * 2};</translation>
    </message>
    <message>
        <source>[{&quot;path&quot;: &quot;total&quot;, &quot;variable&quot;: &quot;total&quot;}]; an empty path keeps the whole result.</source>
        <translation>[{&quot;path&quot;: &quot;total&quot;, &quot;variable&quot;: &quot;total&quot;}]; path kosong menyimpan seluruh hasil.</translation>
    </message>
    <message>
        <source>It has a mistake, took too long or too much memory.</source>
        <translation>Skrip berisi kesalahan, terlalu lama, atau memakai terlalu banyak memori.</translation>
    </message>
    <message>
        <source>Set variable</source>
        <translation>Atur variabel</translation>
    </message>
    <message>
        <source>Gives a variable a value, or calculates with it.</source>
        <translation>Memberi nilai pada variabel, atau menghitung dengannya.</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>Text, number, list or object; texts may hold placeholders. To calculate: an expression, such as quantity * price + 5.</source>
        <translation>Teks, angka, daftar, atau objek; teks boleh berisi placeholder. Untuk menghitung: ekspresi, misalnya quantity * price + 5.</translation>
    </message>
    <message>
        <source>What to do with the value.</source>
        <translation>Yang dilakukan dengan nilai ini.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Atur</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>Kurangi</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <translation>Kalikan dengan</translation>
    </message>
    <message>
        <source>Divide by</source>
        <translation>Bagi dengan</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>Sambungkan</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Kosongkan</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Hitung</translation>
    </message>
    <message>
        <source>A/B split</source>
        <translation>Pembagian A/B</translation>
    </message>
    <message>
        <source>Sends customers different ways by chance, in the shares that you give.</source>
        <translation>Membagi pelanggan secara acak ke beberapa jalur, menurut porsi yang Anda tentukan.</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Jalur</translation>
    </message>
    <message>
        <source>[{&quot;id&quot;: &quot;a&quot;, &quot;title&quot;: &quot;Old text&quot;, &quot;share&quot;: 50}, ..].</source>
        <translation>[{&quot;id&quot;: &quot;a&quot;, &quot;title&quot;: &quot;Old text&quot;, &quot;share&quot;: 50}, ..].</translation>
    </message>
    <message>
        <source>Same way every time</source>
        <translation>Selalu jalur yang sama</translation>
    </message>
    <message>
        <source>A customer who comes again takes the same way; else it is drawn anew.</source>
        <translation>Pelanggan yang datang lagi mengambil jalur yang sama; jika tidak, jalur diundi lagi.</translation>
    </message>
    <message>
        <source>Sub-flow</source>
        <translation>Subalur</translation>
    </message>
    <message>
        <source>Runs another flow and comes back when it ends. Both stay on the versions that were live when the chat began.</source>
        <translation>Menjalankan alur lain dan kembali saat alur itu selesai. Keduanya tetap pada versi yang tayang saat chat dimulai.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Alur</translation>
    </message>
    <message>
        <source>Name of a live flow of this workspace.</source>
        <translation>Nama alur yang tayang di ruang kerja ini.</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Kirim nilai</translation>
    </message>
    <message>
        <source>{&quot;city&quot;: &quot;{{contact.attributes.city}}&quot;}: variables of the other flow and their first values.</source>
        <translation>{&quot;city&quot;: &quot;{{contact.attributes.city}}&quot;}: variabel di alur lain dan nilai awalnya.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ambil kembali</translation>
    </message>
    <message>
        <source>[{&quot;path&quot;: &quot;day&quot;, &quot;variable&quot;: &quot;appointment&quot;}]: variables of the other flow and where to keep them.</source>
        <translation>[{&quot;path&quot;: &quot;day&quot;, &quot;variable&quot;: &quot;appointment&quot;}]: variabel di alur lain dan tempat menyimpannya.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>No flow of that name was live.</source>
        <translation>Tidak ada alur bernama itu yang tayang.</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Cabang</translation>
    </message>
    <message>
        <source>Looks at one value and takes the way of the first case that fits.</source>
        <translation>Melihat satu nilai dan mengambil jalur dari kasus pertama yang cocok.</translation>
    </message>
    <message>
        <source>What to look at, such as city or quantity * price.</source>
        <translation>Nilai yang dilihat, misalnya city atau quantity * price.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>[{&quot;id&quot;: &quot;big&quot;, &quot;title&quot;: &quot;Big order&quot;, &quot;is&quot;: &quot;greater&quot;, &quot;right&quot;: 100}]; the first that fits.</source>
        <translation>[{&quot;id&quot;: &quot;big&quot;, &quot;title&quot;: &quot;Big order&quot;, &quot;is&quot;: &quot;greater&quot;, &quot;right&quot;: 100}]; yang pertama cocok.</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Selain itu</translation>
    </message>
    <message>
        <source>No case fits.</source>
        <translation>Tidak ada kasus yang cocok.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Tunggu</translation>
    </message>
    <message>
        <source>Goes on after a time, however long; survives restarts. What the customer writes meanwhile is kept in the chat and changes nothing, unless the outlet `message` leads somewhere.</source>
        <translation>Lanjut setelah waktu tertentu, selama apa pun; tetap berjalan meski dimulai ulang. Yang ditulis pelanggan sementara itu disimpan di chat dan tidak mengubah apa pun, kecuali jalur keluar `message` menuju suatu tempat.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Berapa lama</translation>
    </message>
    <message>
        <source>Number of units.</source>
        <translation>Jumlah satuan.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Days and longer keep the time of day in the customer&apos;s zone.</source>
        <translation>Satuan hari atau lebih mempertahankan jam di zona waktu pelanggan.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Menit</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>The customer wrote before the time was over; when open the wait goes on.</source>
        <translation>Pelanggan menulis sebelum waktunya habis; jika jalur ini kosong, blok tetap menunggu.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Put it on or take it off.</source>
        <translation>Pasang atau lepas tag.</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>Pasang</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Lepas</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Sends a sound or voice note.</source>
        <translation>Mengirim audio atau pesan suara.</translation>
    </message>
    <message>
        <source>Web address of the sound.</source>
        <translation>Alamat web audio.</translation>
    </message>
    <message>
        <source>Sends a text with up to three buttons and waits for the choice. Where the channel has no buttons, a numbered list that takes the number, the text or nearly the text.</source>
        <translation>Mengirim teks dengan maksimal tiga tombol dan menunggu pilihan. Jika saluran tidak punya tombol, dikirim daftar bernomor yang menerima nomor, teks, atau teks yang mirip.</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Kartu kontak</translation>
    </message>
    <message>
        <source>Sends a person&apos;s name and number as a card that can be saved.</source>
        <translation>Mengirim nama dan nomor seseorang sebagai kartu yang bisa disimpan.</translation>
    </message>
    <message>
        <source>Who it is.</source>
        <translation>Nama orangnya.</translation>
    </message>
    <message>
        <source>With country code, such as +5511999990000.</source>
        <translation>Dengan kode negara, misalnya +5511999990000.</translation>
    </message>
    <message>
        <source>Sends a file, such as a price list in PDF, with a caption.</source>
        <translation>Mengirim file, misalnya daftar harga dalam PDF, dengan keterangan.</translation>
    </message>
    <message>
        <source>Web address of the file.</source>
        <translation>Alamat web file.</translation>
    </message>
    <message>
        <source>Text under the file.</source>
        <translation>Teks di bawah file.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nama file</translation>
    </message>
    <message>
        <source>Shown to the customer, such as prices.pdf.</source>
        <translation>Terlihat oleh pelanggan, misalnya prices.pdf.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Sends a picture with a caption.</source>
        <translation>Mengirim gambar dengan keterangan.</translation>
    </message>
    <message>
        <source>Web address of the picture.</source>
        <translation>Alamat web gambar.</translation>
    </message>
    <message>
        <source>Text under the picture.</source>
        <translation>Teks di bawah gambar.</translation>
    </message>
    <message>
        <source>Sends a text with a list of up to ten entries and waits for the choice. Where the channel has no lists, a numbered list that takes the number, the text or nearly the text.</source>
        <translation>Mengirim teks dengan daftar maksimal sepuluh entri dan menunggu pilihan. Jika saluran tidak punya daftar, dikirim daftar bernomor yang menerima nomor, teks, atau teks yang mirip.</translation>
    </message>
    <message>
        <source>On the button that opens the list.</source>
        <translation>Teks pada tombol yang membuka daftar.</translation>
    </message>
    <message>
        <source>Sends a place on the map.</source>
        <translation>Mengirim tempat di peta.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Lintang</translation>
    </message>
    <message>
        <source>Degrees north, such as -23.5505.</source>
        <translation>Derajat utara, misalnya -23.5505.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Bujur</translation>
    </message>
    <message>
        <source>Degrees east, such as -46.6333.</source>
        <translation>Derajat timur, misalnya -46.6333.</translation>
    </message>
    <message>
        <source>Of the place, such as Main shop.</source>
        <translation>Nama tempat, misalnya Toko utama.</translation>
    </message>
    <message>
        <source>Shown under the name.</source>
        <translation>Tampil di bawah nama.</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Polling</translation>
    </message>
    <message>
        <source>Sends a poll and goes on at once; the votes stay in WhatsApp.</source>
        <translation>Mengirim polling dan langsung lanjut; suara tetap di WhatsApp.</translation>
    </message>
    <message>
        <source>What to vote on.</source>
        <translation>Hal yang dipilih.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opsi</translation>
    </message>
    <message>
        <source>Two to twelve.</source>
        <translation>Dua sampai dua belas.</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Beberapa jawaban</translation>
    </message>
    <message>
        <source>Lets a person choose more than one option.</source>
        <translation>Orang boleh memilih lebih dari satu opsi.</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Stiker</translation>
    </message>
    <message>
        <source>Sends a sticker: a small picture in the form WebP.</source>
        <translation>Mengirim stiker: gambar kecil dalam format WebP.</translation>
    </message>
    <message>
        <source>Web address of the sticker.</source>
        <translation>Alamat web stiker.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Sends a message that WhatsApp has approved (Cloud API): the only kind that may begin a chat there. Other channels get a text of yours instead.</source>
        <translation>Mengirim pesan yang sudah disetujui WhatsApp (Cloud API): satu-satunya jenis yang boleh memulai chat di sana. Saluran lain menerima teks Anda sebagai gantinya.</translation>
    </message>
    <message>
        <source>As it was approved, such as order_ready.</source>
        <translation>Sesuai yang disetujui, misalnya order_ready.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Of the approved text, such as pt_BR; empty: the flow&apos;s.</source>
        <translation>Bahasa teks yang disetujui, misalnya pt_BR; kosong: bahasa alur.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>What fills the template&apos;s gaps, in order.</source>
        <translation>Isi untuk bagian kosong template, secara berurutan.</translation>
    </message>
    <message>
        <source>Text instead</source>
        <translation>Teks pengganti</translation>
    </message>
    <message>
        <source>Sent where the channel has no templates.</source>
        <translation>Dikirim jika saluran tidak punya template.</translation>
    </message>
    <message>
        <source>Sends a text. WhatsApp formatting (*bold*, _italic_) is kept; a text longer than the channel takes is sent in several messages.</source>
        <translation>Mengirim teks. Format WhatsApp (*bold*, _italic_) dipertahankan; teks yang melebihi batas saluran dikirim dalam beberapa pesan.</translation>
    </message>
    <message>
        <source>What to say.</source>
        <translation>Yang dikatakan.</translation>
    </message>
    <message>
        <source>Sends a video with a caption.</source>
        <translation>Mengirim video dengan keterangan.</translation>
    </message>
    <message>
        <source>Web address of the video.</source>
        <translation>Alamat web video.</translation>
    </message>
    <message>
        <source>Text under the video.</source>
        <translation>Teks di bawah video.</translation>
    </message>
    <message>
        <source>is</source>
        <translation>sama dengan</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>tidak sama dengan</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>berisi</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>tidak berisi</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>diawali</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>diakhiri</translation>
    </message>
    <message>
        <source>matches the expression</source>
        <translation>cocok dengan ekspresi</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>salah satu dari</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>bukan salah satu dari</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>terisi</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>lebih besar dari</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>minimal</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>kurang dari</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>maksimal</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>di antara</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>sebelum</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>setelah</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>pada tanggal</translation>
    </message>
    <message>
        <source>is from</source>
        <translation>dari tanggal</translation>
    </message>
    <message>
        <source>Used where the value is missing or empty.</source>
        <translation>Dipakai jika nilainya tidak ada atau kosong.</translation>
    </message>
    <message>
        <source>In capitals.</source>
        <translation>Dengan huruf besar.</translation>
    </message>
    <message>
        <source>In small letters.</source>
        <translation>Dengan huruf kecil.</translation>
    </message>
    <message>
        <source>First letter in capitals.</source>
        <translation>Huruf pertama besar.</translation>
    </message>
    <message>
        <source>Without blanks at both ends.</source>
        <translation>Tanpa spasi di kedua ujung.</translation>
    </message>
    <message>
        <source>As numbers are written in the flow&apos;s language, with so many decimals.</source>
        <translation>Angka menurut bahasa alur, dengan jumlah desimal tertentu.</translation>
    </message>
    <message>
        <source>A date in the given form (d, dd, ddd, dddd, M, MM, MMM, MMMM, yy, yyyy, HH, mm).</source>
        <translation>Tanggal dalam format tertentu (d, dd, ddd, dddd, M, MM, MMM, MMMM, yy, yyyy, HH, mm).</translation>
    </message>
    <message>
        <source>An amount with its currency: an ISO code or a sign of your own; money has its own.</source>
        <translation>Jumlah dengan mata uangnya: kode ISO atau tanda Anda sendiri; nilai uang punya mata uangnya sendiri.</translation>
    </message>
    <message>
        <source>The entries of a list with a text between them.</source>
        <translation>Entri daftar dengan teks di antaranya.</translation>
    </message>
    <message>
        <source>First entry of a list, or first letter.</source>
        <translation>Entri pertama daftar, atau huruf pertama.</translation>
    </message>
    <message>
        <source>Last entry of a list, or last letter.</source>
        <translation>Entri terakhir daftar, atau huruf terakhir.</translation>
    </message>
    <message>
        <source>Number of entries, or of characters.</source>
        <translation>Jumlah entri, atau jumlah karakter.</translation>
    </message>
    <message>
        <source>Safe inside an address.</source>
        <translation>Aman di dalam alamat.</translation>
    </message>
    <message>
        <source>Adds.</source>
        <translation>Menambahkan.</translation>
    </message>
    <message>
        <source>Subtracts.</source>
        <translation>Mengurangi.</translation>
    </message>
    <message>
        <source>Multiplies.</source>
        <translation>Mengalikan.</translation>
    </message>
    <message>
        <source>Divides.</source>
        <translation>Membagi.</translation>
    </message>
    <message>
        <source>With at most so many decimals.</source>
        <translation>Dengan jumlah desimal maksimal sekian.</translation>
    </message>
    <message>
        <source>The larger of the two.</source>
        <translation>Yang lebih besar dari keduanya.</translation>
    </message>
    <message>
        <source>The smaller of the two.</source>
        <translation>Yang lebih kecil dari keduanya.</translation>
    </message>
    <message>
        <source>A number as money of a currency (ISO code).</source>
        <translation>Angka sebagai uang dalam mata uang tertentu (kode ISO).</translation>
    </message>
    <message>
        <source>The number in a text, or the amount of money.</source>
        <translation>Angka di dalam teks, atau jumlah uang.</translation>
    </message>
    <message>
        <source>One text in place of another, everywhere.</source>
        <translation>Mengganti satu teks dengan teks lain, di semua tempat.</translation>
    </message>
    <message>
        <source>A list of the parts between a text.</source>
        <translation>Daftar bagian yang dipisahkan sebuah teks.</translation>
    </message>
    <message>
        <source>One part of every record in a list.</source>
        <translation>Satu bagian dari setiap data dalam daftar.</translation>
    </message>
    <message>
        <source>The records of a list that have this value.</source>
        <translation>Data dalam daftar yang memiliki nilai ini.</translation>
    </message>
    <message>
        <source>A list in order; of records by one part.</source>
        <translation>Daftar yang diurutkan; untuk data, menurut satu bagian.</translation>
    </message>
    <message>
        <source>A list from its end.</source>
        <translation>Daftar dari belakang ke depan.</translation>
    </message>
    <message>
        <source>A list without what it has twice.</source>
        <translation>Daftar tanpa entri ganda.</translation>
    </message>
    <message>
        <source>All entries of a list added up.</source>
        <translation>Jumlah semua entri dalam daftar.</translation>
    </message>
    <message>
        <source>A date so many days later.</source>
        <translation>Tanggal sekian hari kemudian.</translation>
    </message>
    <message>
        <source>Days from today to a date.</source>
        <translation>Jumlah hari dari hari ini sampai suatu tanggal.</translation>
    </message>
    <message>
        <source>If the answer does not fit</source>
        <translation>Jika jawaban tidak cocok</translation>
    </message>
    <message>
        <source>Sent when the answer does not fit; empty: the question again.</source>
        <translation>Dikirim jika jawaban tidak cocok; kosong: pertanyaan diulang.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Percobaan</translation>
    </message>
    <message>
        <source>After so many answers that do not fit the block gives up.</source>
        <translation>Setelah sekian jawaban yang tidak cocok, blok berhenti bertanya.</translation>
    </message>
    <message>
        <source>No answer within (minutes)</source>
        <translation>Tanpa jawaban selama (menit)</translation>
    </message>
    <message>
        <source>Gives up waiting after so long; 0 waits as long as the run lives.</source>
        <translation>Berhenti menunggu setelah waktu ini; 0 menunggu selama alur masih berjalan.</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Simpan di</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Tidak valid</translation>
    </message>
    <message>
        <source>The attempts are used up.</source>
        <translation>Semua percobaan sudah terpakai.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Tidak ada jawaban</translation>
    </message>
    <message>
        <source>Nothing came within the time.</source>
        <translation>Tidak ada yang masuk dalam waktu itu.</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>kata kunci</translation>
    </message>
    <message>
        <source>click-to-chat</source>
        <translation>klik-untuk-chat</translation>
    </message>
    <message>
        <source>broadcast reply</source>
        <translation>balasan broadcast</translation>
    </message>
    <message>
        <source>media</source>
        <translation>media</translation>
    </message>
    <message>
        <source>first message</source>
        <translation>pesan pertama</translation>
    </message>
    <message>
        <source>any message</source>
        <translation>pesan apa pun</translation>
    </message>
    <message>
        <source>API event</source>
        <translation>peristiwa API</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>jadwal</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Home</source>
        <translation>Beranda</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Alur</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Alur</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Selamat datang</translation>
    </message>
    <message>
        <source>Invite your team…</source>
        <translation>Undang tim Anda…</translation>
    </message>
    <message>
        <source>Flotilla</source>
        <translation>Flotilla</translation>
    </message>
    <message>
        <source>Try it with the simulator</source>
        <translation>Coba dengan simulator</translation>
    </message>
    <message>
        <source>Back to your own data</source>
        <translation>Kembali ke data Anda</translation>
    </message>
    <message>
        <source>The engine is starting</source>
        <translation>Mesin sedang dimulai</translation>
    </message>
    <message>
        <source>With the sample agency and simulated customers.</source>
        <translation>Dengan agensi contoh dan pelanggan simulasi.</translation>
    </message>
    <message>
        <source>It reads what was stored and goes on where it was.</source>
        <translation>Mesin membaca yang tersimpan dan melanjutkan dari titik terakhir.</translation>
    </message>
    <message>
        <source>The engine is finishing what it has in hand</source>
        <translation>Mesin sedang menyelesaikan pekerjaan yang berjalan</translation>
    </message>
    <message>
        <source>Messages that wait are stored and go out at the next start.</source>
        <translation>Pesan yang menunggu tersimpan dan dikirim saat mesin dimulai lagi.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>What the engine says</source>
        <translation>Keterangan dari mesin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation>Ruang kerja tidak bisa dibuka</translation>
    </message>
    <message>
        <source>This address is not safe to sign in at</source>
        <translation>Alamat ini tidak aman untuk masuk</translation>
    </message>
    <message>
        <source>You will be asked again next time</source>
        <translation>Lain kali Anda akan ditanya lagi</translation>
    </message>
    <message>
        <source>The keychain of this computer took no token: %1</source>
        <translation>Rantai kunci komputer ini tidak menerima token: %1</translation>
    </message>
    <message>
        <source>Keep the bots answering?</source>
        <translation>Biarkan bot tetap menjawab?</translation>
    </message>
    <message>
        <source>The engine can go on without the window, from the tray. Stopped, bots stay silent until the next start; nothing is lost.</source>
        <translation>Mesin bisa tetap berjalan tanpa jendela, dari baki sistem. Jika dihentikan, bot diam sampai dimulai lagi; tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>The engine can go on with the window minimised. Stopped, bots stay silent until the next start; nothing is lost.</source>
        <translation>Mesin bisa tetap berjalan dengan jendela diperkecil. Jika dihentikan, bot diam sampai dimulai lagi; tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>Stop the engine</source>
        <translation>Hentikan mesin</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Biarkan berjalan</translation>
    </message>
    <message>
        <source>Flotilla: the engine is running</source>
        <translation>Flotilla: mesin sedang berjalan</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Buka cadangan…</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Buka cadangan</translation>
    </message>
    <message>
        <source>Open this backup?</source>
        <translation>Buka cadangan ini?</translation>
    </message>
    <message>
        <source>It takes the place of what is here now, which is kept beside it as a backup. Nothing that waited in it is sent by itself: you decide, message by message.</source>
        <translation>Cadangan ini menggantikan isi yang ada sekarang, yang disimpan di sampingnya sebagai cadangan. Tidak ada yang menunggu di dalamnya terkirim sendiri: Anda memutuskan, pesan demi pesan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Buka cadangan</translation>
    </message>
    <message>
        <source>The backup is open</source>
        <translation>Cadangan terbuka</translation>
    </message>
    <message>
        <source>What was here is kept in %1</source>
        <translation>Isi sebelumnya disimpan di %1</translation>
    </message>
    <message>
        <source>The backup cannot be opened</source>
        <translation>Cadangan tidak dapat dibuka</translation>
    </message>
    <message>
        <source>Everything is as it was before. %1</source>
        <translation>Semuanya tetap seperti sebelumnya. %1</translation>
    </message>
    <message>
        <source>A past chat</source>
        <translation>Chat yang lalu</translation>
    </message>
</context>
<context>
    <name>EngineTrouble</name>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Another program uses the engine&apos;s port</source>
        <translation>Program lain memakai port mesin</translation>
    </message>
    <message>
        <source>Everything stored is safe. On another port the engine can start now; webhooks reach it again when it is back on its own.</source>
        <translation>Semua yang tersimpan aman. Mesin bisa dimulai sekarang di port lain; webhook sampai lagi setelah mesin kembali ke port-nya sendiri.</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>Pakai port lain</translation>
    </message>
    <message>
        <source>Another engine already runs on this data</source>
        <translation>Mesin lain sudah berjalan dengan data ini</translation>
    </message>
    <message>
        <source>It goes on working and nothing is lost. Stop it, then start it here; or attach to it with --connect.</source>
        <translation>Mesin itu tetap bekerja dan tidak ada yang hilang. Hentikan, lalu mulai di sini; atau sambungkan ke sana dengan --connect.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disk penuh</translation>
    </message>
    <message>
        <source>Everything stored is safe, and nothing new can be stored. Make some room, then try again.</source>
        <translation>Semua yang tersimpan aman, tetapi data baru tidak bisa disimpan. Kosongkan sebagian ruang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>These data are of a newer Flotilla</source>
        <translation>Data ini milik Flotilla yang lebih baru</translation>
    </message>
    <message>
        <source>They are safe and were not touched. Install the newer version again; this one cannot read them.</source>
        <translation>Data aman dan tidak disentuh. Pasang lagi versi yang lebih baru; versi ini tidak bisa membacanya.</translation>
    </message>
    <message>
        <source>The engine cannot start</source>
        <translation>Mesin tidak bisa dimulai</translation>
    </message>
    <message>
        <source>Everything stored is in %1 and was not touched.</source>
        <translation>Semua yang tersimpan ada di %1 dan tidak disentuh.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Buka folder</translation>
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
        <translation>%1 dihapus</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>New %1</source>
        <comment>a field has another value</comment>
        <translation>%1 baru</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a line between two steps</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>When “%1”</source>
        <translation>Saat “%1”</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 ditambahkan</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 dihapus</translation>
    </message>
    <message>
        <source>Leads to %1 now</source>
        <translation>Kini menuju %1</translation>
    </message>
    <message>
        <source>Another place on the canvas</source>
        <translation>Pindah tempat di kanvas</translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>Saat dimulai</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Settings of the flow</source>
        <translation>Setelan alur</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <comment>a picture or file, and its name</comment>
        <translation>%1 dihapus: %2</translation>
    </message>
    <message>
        <source>%1 exchanged, its name is still %2</source>
        <comment>a picture or file</comment>
        <translation>%1 diganti, namanya tetap %2</translation>
    </message>
    <message>
        <source>%1 exchanged: %2 → %3</source>
        <comment>a picture or file, its name before and after</comment>
        <translation>%1 diganti: %2 → %3</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <comment>a picture or file, and its name</comment>
        <translation>%1 ditambahkan: %2</translation>
    </message>
</context>
<context>
    <name>FlowFiles</name>
    <message>
        <source>Save the flow</source>
        <translation>Simpan alur</translation>
    </message>
    <message>
        <source>Flows (*.json)</source>
        <translation>Alur (*.json)</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1 sudah disimpan</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>File tidak bisa ditulis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MB, which no flow may be.</source>
        <translation>%1 lebih besar dari 4 MB, batas untuk sebuah alur.</translation>
    </message>
    <message>
        <source>%1 is no JSON file: %2 at character %3.</source>
        <translation>%1 bukan file JSON: %2 pada karakter %3.</translation>
    </message>
    <message>
        <source>%1 is no flow.</source>
        <translation>%1 bukan alur.</translation>
    </message>
    <message>
        <source>%1 is neither a flow of Flotilla nor an export of Typebot.</source>
        <translation>%1 bukan alur Flotilla dan bukan ekspor Typebot.</translation>
    </message>
    <message>
        <source>Import flows</source>
        <translation>Impor alur</translation>
    </message>
    <message>
        <source>Flows and Typebot exports (*.json)</source>
        <translation>Alur dan ekspor Typebot (*.json)</translation>
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
        <translation>Halo! Ada yang bisa kami bantu?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>Alur baru</translation>
    </message>
</context>
<context>
    <name>FlowWords</name>
    <message>
        <source>WhatsApp takes %1 characters at most; this text will arrive in several messages.</source>
        <translation>WhatsApp menerima maksimal %1 karakter; teks ini akan tiba dalam beberapa pesan.</translation>
    </message>
    <message>
        <source>The flow calls itself. After eight times inside one another the chat is stopped; make sure that it ends before.</source>
        <translation>Alur ini memanggil dirinya sendiri. Setelah delapan kali bersarang, chat dihentikan; pastikan alur selesai sebelum itu.</translation>
    </message>
    <message>
        <source>No flow is called &quot;%1&quot;: the chat will go on without it.</source>
        <translation>Tidak ada alur bernama &quot;%1&quot;: chat akan lanjut tanpanya.</translation>
    </message>
    <message>
        <source>This channel has no buttons: customers will see a numbered list and answer with its numbers or words.</source>
        <translation>Saluran ini tidak punya tombol: pelanggan akan melihat daftar bernomor dan menjawab dengan nomor atau katanya.</translation>
    </message>
    <message>
        <source>This channel has no lists: customers will see a numbered list and answer with its numbers or words.</source>
        <translation>Saluran ini tidak punya daftar: pelanggan akan melihat daftar bernomor dan menjawab dengan nomor atau katanya.</translation>
    </message>
    <message>
        <source>Above buttons and lists WhatsApp takes %1 characters at most. Say the longer part in a text before.</source>
        <translation>Di atas tombol dan daftar, WhatsApp menerima maksimal %1 karakter. Sampaikan bagian yang panjang dalam teks sebelumnya.</translation>
    </message>
    <message>
        <source>WhatsApp shows only %1 characters of this description.</source>
        <translation>WhatsApp hanya menampilkan %1 karakter dari deskripsi ini.</translation>
    </message>
    <message>
        <source>This channel has no approved templates: nothing would be sent here. Write the text to send instead.</source>
        <translation>Saluran ini tidak punya template yang disetujui: tidak ada yang akan dikirim di sini. Tulis teks penggantinya.</translation>
    </message>
    <message>
        <source>In step &quot;%1&quot; nothing follows &quot;%2&quot;: the chat simply ends there.</source>
        <translation>Di langkah &quot;%1&quot; tidak ada yang menyusul &quot;%2&quot;: chat berakhir begitu saja di sana.</translation>
    </message>
    <message>
        <source>In step &quot;%1&quot; no chat ever leaves by &quot;%2&quot;: say first how long to wait for an answer.</source>
        <translation>Di langkah &quot;%1&quot; tidak ada chat yang keluar lewat &quot;%2&quot;: tentukan dulu berapa lama menunggu jawaban.</translation>
    </message>
    <message>
        <source>An event&apos;s name has letters, digits, _, - and . only.</source>
        <translation>Nama peristiwa hanya berisi huruf, angka, _, -, dan .</translation>
    </message>
    <message>
        <source>An event carries names with their values: {&quot;order&quot;: &quot;{{number}}&quot;}.</source>
        <translation>Peristiwa membawa nama beserta nilainya: {&quot;order&quot;: &quot;{{number}}&quot;}.</translation>
    </message>
    <message>
        <source>Write the currency in three letters, such as BRL or USD.</source>
        <translation>Tulis mata uang dalam tiga huruf, misalnya BRL atau USD.</translation>
    </message>
    <message>
        <source>Choice %1 has no title.</source>
        <translation>Pilihan %1 tidak punya judul.</translation>
    </message>
    <message>
        <source>Choices %1 and %2 read the same; nobody could choose the second.</source>
        <translation>Pilihan %1 dan %2 terbaca sama; pilihan kedua tidak bisa dipilih.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is choice number %2: in a numbered list an answer of %1 means choice number %1.</source>
        <translation>&quot;%1&quot; adalah pilihan nomor %2: dalam daftar bernomor, jawaban %1 berarti pilihan nomor %1.</translation>
    </message>
    <message>
        <source>WhatsApp shows only %1 characters of this title.</source>
        <translation>WhatsApp hanya menampilkan %1 karakter dari judul ini.</translation>
    </message>
    <message>
        <source>The earliest day is after the latest one.</source>
        <translation>Tanggal paling awal lebih lambat dari yang paling akhir.</translation>
    </message>
    <message>
        <source>No number is both at least %1 and at most %2.</source>
        <translation>Tidak ada angka yang minimal %1 sekaligus maksimal %2.</translation>
    </message>
    <message>
        <source>Write the time as 09:00 or 17:30.</source>
        <translation>Tulis jam seperti 09:00 atau 17:30.</translation>
    </message>
    <message>
        <source>The earliest time is after the latest one.</source>
        <translation>Jam paling awal lebih lambat dari yang paling akhir.</translation>
    </message>
    <message>
        <source>To %1, give a number or a placeholder.</source>
        <translation>Untuk %1, beri angka atau placeholder.</translation>
    </message>
    <message>
        <source>Say which value to set.</source>
        <translation>Tentukan nilai yang akan diatur.</translation>
    </message>
    <message>
        <source>Way %1 has no share: nobody takes it.</source>
        <translation>Jalur %1 tidak punya porsi: tidak ada yang mengambilnya.</translation>
    </message>
    <message>
        <source>Give at least one way a share.</source>
        <translation>Beri porsi setidaknya pada satu jalur.</translation>
    </message>
    <message>
        <source>The address of the file must begin with https:// or http://.</source>
        <translation>Alamat file harus diawali https:// atau http://.</translation>
    </message>
    <message>
        <source>Write the number with its country code, such as +5511999990000.</source>
        <translation>Tulis nomor dengan kode negaranya, misalnya +5511999990000.</translation>
    </message>
    <message>
        <source>Give degrees from -%1 to %1, such as -23.55.</source>
        <translation>Beri derajat dari -%1 sampai %1, misalnya -23.55.</translation>
    </message>
    <message>
        <source>A poll needs at least two options.</source>
        <translation>Polling perlu setidaknya dua opsi.</translation>
    </message>
    <message>
        <source>Option %1 is empty.</source>
        <translation>Opsi %1 kosong.</translation>
    </message>
    <message>
        <source>Option %1 reads like an earlier one.</source>
        <translation>Opsi %1 terbaca sama dengan opsi sebelumnya.</translation>
    </message>
    <message>
        <source>This condition is not written to its end.</source>
        <translation>Kondisi ini belum selesai ditulis.</translation>
    </message>
    <message>
        <source>A condition is an object with &quot;all&quot;, &quot;any&quot; or &quot;left&quot;.</source>
        <translation>Kondisi adalah objek dengan &quot;all&quot;, &quot;any&quot;, atau &quot;left&quot;.</translation>
    </message>
    <message>
        <source>Conditions are nested deeper than %1 levels.</source>
        <translation>Kondisi bersarang lebih dalam dari %1 tingkat.</translation>
    </message>
    <message>
        <source>More than %1 comparisons.</source>
        <translation>Lebih dari %1 perbandingan.</translation>
    </message>
    <message>
        <source>A group has &quot;all&quot; or &quot;any&quot; and nothing else.</source>
        <translation>Grup berisi &quot;all&quot; atau &quot;any&quot; saja.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list of conditions.</source>
        <translation>&quot;%1&quot; adalah daftar kondisi.</translation>
    </message>
    <message>
        <source>An expression stands alone, without left, is and right.</source>
        <translation>Ekspresi berdiri sendiri, tanpa left, is, dan right.</translation>
    </message>
    <message>
        <source>An expression is a text of at most %1 characters.</source>
        <translation>Ekspresi adalah teks maksimal %1 karakter.</translation>
    </message>
    <message>
        <source>A comparison has left, is, right and to; &quot;%1&quot; is unknown.</source>
        <translation>Perbandingan berisi left, is, right, dan to; &quot;%1&quot; tidak dikenal.</translation>
    </message>
    <message>
        <source>&quot;left&quot; names a value, such as quantity.</source>
        <translation>&quot;left&quot; menyebut sebuah nilai, misalnya quantity.</translation>
    </message>
    <message>
        <source>&quot;is&quot; must be an operator, such as equals, contains or greater.</source>
        <translation>&quot;is&quot; harus berupa operator, misalnya equals, contains, atau greater.</translation>
    </message>
    <message>
        <source>&quot;right&quot; is a list of texts or numbers.</source>
        <translation>&quot;right&quot; adalah daftar teks atau angka.</translation>
    </message>
    <message>
        <source>&quot;right&quot; is a text, a number or true/false.</source>
        <translation>&quot;right&quot; adalah teks, angka, atau true/false.</translation>
    </message>
    <message>
        <source>The list has at most %1 texts or numbers.</source>
        <translation>Daftar berisi maksimal %1 teks atau angka.</translation>
    </message>
    <message>
        <source>&quot;to&quot; is the upper end of a range.</source>
        <translation>&quot;to&quot; adalah ujung atas rentang.</translation>
    </message>
    <message>
        <source>Say what &quot;%1&quot; is compared with.</source>
        <translation>Tentukan pembanding untuk &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A range needs its upper end.</source>
        <translation>Rentang perlu ujung atas.</translation>
    </message>
    <message>
        <source>Choose which value to compare.</source>
        <translation>Pilih nilai yang akan dibandingkan.</translation>
    </message>
    <message>
        <source>This condition compares nothing yet.</source>
        <translation>Kondisi ini belum membandingkan apa pun.</translation>
    </message>
    <message>
        <source>%1 is now &quot;%2&quot;.</source>
        <translation>%1 kini &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 is now empty; it was &quot;%2&quot;.</source>
        <translation>%1 kini kosong; sebelumnya &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>%1 berubah.</translation>
    </message>
    <message>
        <source>%1 is now &quot;%2&quot;; it was &quot;%3&quot;.</source>
        <translation>%1 kini &quot;%2&quot;; sebelumnya &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>The notes changed.</source>
        <translation>Catatan berubah.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>The language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>The first step</source>
        <translation>Langkah pertama</translation>
    </message>
    <message>
        <source>The step after a long silence</source>
        <translation>Langkah setelah lama diam</translation>
    </message>
    <message>
        <source>A chat that cannot go on now waits until someone decides.</source>
        <translation>Chat yang tidak bisa lanjut kini menunggu sampai ada yang memutuskan.</translation>
    </message>
    <message>
        <source>A chat that cannot go on now goes to a person.</source>
        <translation>Chat yang tidak bisa lanjut kini dialihkan ke orang.</translation>
    </message>
    <message>
        <source>When a chat cannot go on</source>
        <translation>Saat chat tidak bisa lanjut</translation>
    </message>
    <message>
        <source>The canvas now reads from right to left.</source>
        <translation>Kanvas kini dibaca dari kanan ke kiri.</translation>
    </message>
    <message>
        <source>The canvas now reads from left to right.</source>
        <translation>Kanvas kini dibaca dari kiri ke kanan.</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>Kanan ke kiri</translation>
    </message>
    <message>
        <source>The first value of &quot;%1&quot;</source>
        <translation>Nilai awal &quot;%1&quot;</translation>
    </message>
    <message>
        <source>New variable &quot;%1&quot;, &quot;%2&quot; at first.</source>
        <translation>Variabel baru &quot;%1&quot;, awalnya &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; is gone.</source>
        <translation>Variabel &quot;%1&quot; sudah tidak ada.</translation>
    </message>
    <message>
        <source>the first message</source>
        <translation>pesan pertama</translation>
    </message>
    <message>
        <source>any message</source>
        <translation>pesan apa pun</translation>
    </message>
    <message>
        <source>the words %1</source>
        <translation>kata %1</translation>
    </message>
    <message>
        <source>the schedule at %1</source>
        <translation>jadwal pukul %1</translation>
    </message>
    <message>
        <source>The flow now begins with %1.</source>
        <translation>Alur kini dimulai oleh %1.</translation>
    </message>
    <message>
        <source>The flow no longer begins with %1.</source>
        <translation>Alur tidak lagi dimulai oleh %1.</translation>
    </message>
    <message>
        <source>The flow begins with %1 instead of %2.</source>
        <translation>Alur dimulai oleh %1, bukan lagi %2.</translation>
    </message>
    <message>
        <source>The trigger for %1 works differently.</source>
        <translation>Pemicu untuk %1 bekerja dengan cara lain.</translation>
    </message>
    <message>
        <source>New step &quot;%1&quot;, with: %2.</source>
        <translation>Langkah baru &quot;%1&quot;, dengan: %2.</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; is now called &quot;%2&quot;.</source>
        <translation>Langkah &quot;%1&quot; kini bernama &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; stands elsewhere on the canvas.</source>
        <translation>Langkah &quot;%1&quot; pindah tempat di kanvas.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Lebar</translation>
    </message>
    <message>
        <source>no blocks</source>
        <translation>tanpa blok</translation>
    </message>
    <message>
        <source>The blocks of step &quot;%1&quot; come in another order.</source>
        <translation>Urutan blok di langkah &quot;%1&quot; berubah.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; is gone, with: %2.</source>
        <translation>Langkah &quot;%1&quot; sudah tidak ada, dengan: %2.</translation>
    </message>
    <message>
        <source>In step &quot;%1&quot;: new block &quot;%2&quot;.</source>
        <translation>Di langkah &quot;%1&quot;: blok baru &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The block &quot;%1&quot; went from step &quot;%2&quot; to step &quot;%3&quot;.</source>
        <translation>Blok &quot;%1&quot; pindah dari langkah &quot;%2&quot; ke langkah &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blok</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is now &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; kini &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>In step &quot;%1&quot;, block &quot;%2&quot;: %3</source>
        <translation>Di langkah &quot;%1&quot;, blok &quot;%2&quot;: %3</translation>
    </message>
    <message>
        <source>After step &quot;%1&quot;</source>
        <translation>Setelah langkah &quot;%1&quot;</translation>
    </message>
    <message>
        <source>In step &quot;%1&quot;, after &quot;%2&quot;,</source>
        <translation>Di langkah &quot;%1&quot;, setelah &quot;%2&quot;,</translation>
    </message>
    <message>
        <source>In step &quot;%1&quot;, by &quot;%2&quot; of the block &quot;%3&quot;,</source>
        <translation>Di langkah &quot;%1&quot;, lewat &quot;%2&quot; dari blok &quot;%3&quot;,</translation>
    </message>
    <message>
        <source>%1 the chat now goes to &quot;%2&quot;.</source>
        <translation>%1 chat kini menuju &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 the chat no longer goes to &quot;%2&quot;.</source>
        <translation>%1 chat tidak lagi menuju &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 the chat now goes to &quot;%2&quot; instead of &quot;%3&quot;.</source>
        <translation>%1 chat kini menuju &quot;%2&quot;, bukan lagi &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>In step &quot;%1&quot;: the block &quot;%2&quot; is gone.</source>
        <translation>Di langkah &quot;%1&quot;: blok &quot;%2&quot; sudah tidak ada.</translation>
    </message>
    <message>
        <source>New group &quot;%1&quot;.</source>
        <translation>Grup baru &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; changed.</source>
        <translation>Grup &quot;%1&quot; berubah.</translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; is gone.</source>
        <translation>Grup &quot;%1&quot; sudah tidak ada.</translation>
    </message>
    <message>
        <source>%1 (character %2)</source>
        <translation>%1 (karakter %2)</translation>
    </message>
    <message>
        <source>Too many parentheses inside one another.</source>
        <translation>Terlalu banyak tanda kurung bersarang.</translation>
    </message>
    <message>
        <source>More than %1 filters on one value.</source>
        <translation>Lebih dari %1 filter pada satu nilai.</translation>
    </message>
    <message>
        <source>This is too long for one expression.</source>
        <translation>Ini terlalu panjang untuk satu ekspresi.</translation>
    </message>
    <message>
        <source>Too many nots.</source>
        <translation>Terlalu banyak not.</translation>
    </message>
    <message>
        <source>Too many minus signs.</source>
        <translation>Terlalu banyak tanda minus.</translation>
    </message>
    <message>
        <source>This ( is never closed by ).</source>
        <translation>Tanda ( ini tidak ditutup dengan ).</translation>
    </message>
    <message>
        <source>A name begins with a letter, a number has digits only.</source>
        <translation>Nama diawali huruf, angka hanya berisi digit.</translation>
    </message>
    <message>
        <source>This quote is never closed.</source>
        <translation>Tanda kutip ini tidak ditutup.</translation>
    </message>
    <message>
        <source>This text is longer than %1 characters.</source>
        <translation>Teks ini lebih panjang dari %1 karakter.</translation>
    </message>
    <message>
        <source>A name is missing here, such as contact.first_name.</source>
        <translation>Di sini kurang nama, misalnya contact.first_name.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name.</source>
        <translation>&quot;%1&quot; bukan nama.</translation>
    </message>
    <message>
        <source>The name of a filter is missing after |.</source>
        <translation>Nama filter tidak ada setelah |.</translation>
    </message>
    <message>
        <source>There is no filter &quot;%1&quot;.</source>
        <translation>Tidak ada filter &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Too many arguments.</source>
        <translation>Terlalu banyak argumen.</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; is used like this: %2</source>
        <translation>Filter &quot;%1&quot; dipakai seperti ini: %2</translation>
    </message>
    <message>
        <source>Put texts in quotes: &quot;%1&quot;; a variable in parentheses: (%1).</source>
        <translation>Tulis teks dalam tanda kutip: &quot;%1&quot;; variabel dalam tanda kurung: (%1).</translation>
    </message>
    <message>
        <source>The expression is longer than %1 characters.</source>
        <translation>Ekspresi lebih panjang dari %1 karakter.</translation>
    </message>
    <message>
        <source>Expected the end or an operator here, found &quot;%1&quot;.</source>
        <translation>Di sini seharusnya akhir atau operator, tetapi ada &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The expression ends too early: something is missing here.</source>
        <translation>Ekspresi berakhir terlalu cepat: ada yang kurang di sini.</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>harus berupa teks</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>lebih panjang dari %1 karakter</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>harus berupa bilangan bulat</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>harus berupa angka</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>harus dari %1 sampai %2</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>harus berupa daftar</translation>
    </message>
    <message>
        <source>has more than %1 entries</source>
        <translation>berisi lebih dari %1 entri</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>harus berupa objek</translation>
    </message>
    <message>
        <source>is not a known key here</source>
        <translation>bukan kunci yang dikenal di sini</translation>
    </message>
    <message>
        <source>is missing: every entry needs an id</source>
        <translation>tidak ada: setiap entri perlu id</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of an outlet of the block</source>
        <translation>&quot;%1&quot; adalah nama jalur keluar blok</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the id of an earlier entry too</source>
        <translation>&quot;%1&quot; juga id entri sebelumnya</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to %1</source>
        <translation>harus berupa bilangan bulat dari 0 sampai %1</translation>
    </message>
    <message>
        <source>must be an object of variables and their values</source>
        <translation>harus berupa objek variabel dan nilainya</translation>
    </message>
    <message>
        <source>has &quot;%1&quot;, which is not the name of a variable</source>
        <translation>berisi &quot;%1&quot;, yang bukan nama variabel</translation>
    </message>
    <message>
        <source>is larger than %1 bytes</source>
        <translation>lebih besar dari %1 byte</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>harus berupa daftar teks</translation>
    </message>
    <message>
        <source>must be an object of header names and texts</source>
        <translation>harus berupa objek nama header dan teks</translation>
    </message>
    <message>
        <source>has &quot;%1&quot;, which is not the name of a header</source>
        <translation>berisi &quot;%1&quot;, yang bukan nama header</translation>
    </message>
    <message>
        <source>must be a list of days such as 2026-12-25 or 12-25</source>
        <translation>harus berupa daftar tanggal seperti 2026-12-25 atau 12-25</translation>
    </message>
    <message>
        <source>has a day that is none: write it as 2026-12-25 or 12-25</source>
        <translation>berisi tanggal yang tidak ada: tulis seperti 2026-12-25 atau 12-25</translation>
    </message>
    <message>
        <source>must be a country of two letters, such as BR</source>
        <translation>harus berupa kode negara dua huruf, misalnya BR</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>harus true atau false</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>harus salah satu dari: %1</translation>
    </message>
    <message>
        <source>must be the name of a variable: a letter, then letters, digits and _ (not contact, session, message, now or today)</source>
        <translation>harus berupa nama variabel: satu huruf, lalu huruf, angka, dan _ (bukan contact, session, message, now, atau today)</translation>
    </message>
    <message>
        <source>Everybody who can see this flow can read this key. Keep it as a secret of the workspace and write {{secret.name}} here.</source>
        <translation>Semua orang yang bisa melihat alur ini bisa membaca kunci ini. Simpan sebagai rahasia ruang kerja dan tulis {{secret.name}} di sini.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still empty.</source>
        <translation>&quot;%1&quot; masih kosong.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2.</source>
        <translation>&quot;%1&quot; %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone; use one such as America/Sao_Paulo.</source>
        <translation>&quot;%1&quot; bukan zona waktu; pakai misalnya America/Sao_Paulo.</translation>
    </message>
    <message>
        <source>Say which variable takes this part of the answer.</source>
        <translation>Tentukan variabel untuk bagian jawaban ini.</translation>
    </message>
    <message>
        <source>Begin with step &quot;%1&quot;</source>
        <translation>Mulai dengan langkah &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Write dates and numbers as in English</source>
        <translation>Tulis tanggal dan angka seperti dalam bahasa Inggris</translation>
    </message>
    <message>
        <source>Begin with a contact&apos;s first message</source>
        <translation>Mulai dari pesan pertama kontak</translation>
    </message>
    <message>
        <source>Remove this keyword</source>
        <translation>Hapus kata kunci ini</translation>
    </message>
    <message>
        <source>Remove this text</source>
        <translation>Hapus teks ini</translation>
    </message>
    <message>
        <source>Remove this trigger</source>
        <translation>Hapus pemicu ini</translation>
    </message>
    <message>
        <source>Ask this trigger first</source>
        <translation>Dahulukan pemicu ini</translation>
    </message>
    <message>
        <source>Use the customer&apos;s own time zone</source>
        <translation>Pakai zona waktu pelanggan</translation>
    </message>
    <message>
        <source>Accept any text</source>
        <translation>Terima teks apa pun</translation>
    </message>
    <message>
        <source>Keep nothing of this part</source>
        <translation>Jangan simpan bagian ini</translation>
    </message>
    <message>
        <source>Remove the empty block &quot;%1&quot;</source>
        <translation>Hapus blok kosong &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Remove choice %1</source>
        <translation>Hapus pilihan %1</translation>
    </message>
    <message>
        <source>Shorten it to &quot;%1&quot;</source>
        <translation>Pendekkan menjadi &quot;%1&quot;</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>End the chat there on purpose</source>
        <translation>Akhiri chat di sana dengan sengaja</translation>
    </message>
    <message>
        <source>Wait %1 minutes for an answer</source>
        <translation>Tunggu jawaban %1 menit</translation>
    </message>
    <message>
        <source>Remove step &quot;%1&quot;</source>
        <translation>Hapus langkah &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Remove this block</source>
        <translation>Hapus blok ini</translation>
    </message>
    <message>
        <source>Remove this block and those below it</source>
        <translation>Hapus blok ini dan blok di bawahnya</translation>
    </message>
    <message>
        <source>Add an End block after &quot;%1&quot;</source>
        <translation>Tambah blok Selesai setelah &quot;%1&quot;</translation>
    </message>
    <message>
        <source>End the chat after &quot;%1&quot; instead</source>
        <translation>Akhiri chat setelah &quot;%1&quot; saja</translation>
    </message>
    <message>
        <source>Let &quot;%1&quot; be empty until something fills it</source>
        <translation>Biarkan &quot;%1&quot; kosong sampai ada yang mengisinya</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;</source>
        <translation>Hapus &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Do not keep &quot;%1&quot;</source>
        <translation>Jangan simpan &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Do not save it in &quot;%1&quot;</source>
        <translation>Jangan simpan di &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Remove the block that fills &quot;%1&quot;</source>
        <translation>Hapus blok yang mengisi &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Split it into %1 texts</source>
        <translation>Bagi menjadi %1 teks</translation>
    </message>
    <message>
        <source>Swap the two ends</source>
        <translation>Tukar kedua ujung</translation>
    </message>
    <message>
        <source>Give every way the same share</source>
        <translation>Beri semua jalur porsi yang sama</translation>
    </message>
    <message>
        <source>Call &quot;%1&quot;</source>
        <translation>Panggil &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Nothing leads to step &quot;%1&quot;.</source>
        <translation>Tidak ada yang menuju langkah &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>In step &quot;%1&quot; no chat gets as far as this block.</source>
        <translation>Di langkah &quot;%1&quot; tidak ada chat yang sampai ke blok ini.</translation>
    </message>
    <message>
        <source>The chat stops after step &quot;%1&quot;. Lead it on, or add the block End if that is meant.</source>
        <translation>Chat berhenti setelah langkah &quot;%1&quot;. Lanjutkan, atau tambah blok Selesai jika memang itu maksudnya.</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; leads back to itself without ever asking anything: the chat would never end.</source>
        <translation>Langkah &quot;%1&quot; kembali ke dirinya sendiri tanpa pernah bertanya: chat tidak akan pernah selesai.</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; can lead back to itself without asking anything; make sure that it ends.</source>
        <translation>Langkah &quot;%1&quot; bisa kembali ke dirinya sendiri tanpa bertanya; pastikan ada akhirnya.</translation>
    </message>
    <message>
        <source>From step &quot;%1&quot; on the chat only waits and repeats, and never asks; it is stopped after a while.</source>
        <translation>Mulai langkah &quot;%1&quot; chat hanya menunggu dan mengulang, tanpa pernah bertanya; chat dihentikan setelah beberapa saat.</translation>
    </message>
    <message>
        <source>A [ is never closed by ]: &quot;%1&quot;.</source>
        <translation>Ada [ yang tidak ditutup dengan ]: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A ( is never closed by ), or a ) has no (.</source>
        <translation>Ada ( yang tidak ditutup dengan ), atau ada ) tanpa (.</translation>
    </message>
    <message>
        <source>Nothing stands before &quot;%1&quot; that could repeat.</source>
        <translation>Tidak ada yang bisa diulang sebelum &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Two signs that repeat stand together: &quot;%1&quot;.</source>
        <translation>Dua tanda pengulangan berdampingan: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; repeats too often.</source>
        <translation>&quot;%1&quot; mengulang terlalu sering.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range of characters.</source>
        <translation>&quot;%1&quot; bukan rentang karakter.</translation>
    </message>
    <message>
        <source>The expression ends with a single \.</source>
        <translation>Ekspresi berakhir dengan satu \.</translation>
    </message>
    <message>
        <source>The expression would take too much memory; make it simpler.</source>
        <translation>Ekspresi ini akan memakai terlalu banyak memori; sederhanakan.</translation>
    </message>
    <message>
        <source>The expression cannot be used: %1.</source>
        <translation>Ekspresi tidak bisa dipakai: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text.</source>
        <translation>&quot;%1&quot; harus berupa teks.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than %2 characters.</source>
        <translation>&quot;%1&quot; lebih panjang dari %2 karakter.</translation>
    </message>
    <message>
        <source>&quot;days&quot; is a list of one to seven days, such as mon; leave it out for every day.</source>
        <translation>&quot;days&quot; adalah daftar satu sampai tujuh hari, misalnya mon; kosongkan untuk setiap hari.</translation>
    </message>
    <message>
        <source>A day is mon, tue, wed, thu, fri, sat or sun.</source>
        <translation>Hari ditulis mon, tue, wed, thu, fri, sat, atau sun.</translation>
    </message>
    <message>
        <source>This {{ is never closed by }}.</source>
        <translation>Tidak ada }} yang menutup {{ ini.</translation>
    </message>
    <message>
        <source>Expected | or }} here, found &quot;%1&quot;.</source>
        <translation>Di sini seharusnya | atau }}, tetapi ada &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>Teks lebih panjang dari %1 karakter.</translation>
    </message>
    <message>
        <source>Another trigger starts the flow in the same case already.</source>
        <translation>Pemicu lain sudah memulai alur dalam kasus yang sama.</translation>
    </message>
    <message>
        <source>This trigger has no event yet: write the name that your program tells.</source>
        <translation>Pemicu ini belum punya peristiwa: tulis nama yang dikirim program Anda.</translation>
    </message>
    <message>
        <source>This trigger has no text yet: write what your link or code puts at the beginning of the message.</source>
        <translation>Pemicu ini belum punya teks: tulis awalan pesan dari tautan atau kode Anda.</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>Teks ini kosong.</translation>
    </message>
    <message>
        <source>This trigger is never asked: one with a higher priority catches every message before it.</source>
        <translation>Pemicu ini tidak pernah diperiksa: pemicu dengan prioritas lebih tinggi menangkap setiap pesan lebih dulu.</translation>
    </message>
    <message>
        <source>Another trigger of this flow catches &quot;%1&quot; already: it looks for &quot;%2&quot;.</source>
        <translation>Pemicu lain di alur ini sudah menangkap &quot;%1&quot;: pemicu itu mencari &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1…&quot; has more than %2 characters.</source>
        <translation>&quot;%1…&quot; lebih dari %2 karakter.</translation>
    </message>
    <message>
        <source>A trigger has at most %1 keywords or texts; give the flow another trigger.</source>
        <translation>Satu pemicu memuat maksimal %1 kata kunci atau teks; beri alur ini pemicu lain.</translation>
    </message>
    <message>
        <source>This trigger has no keyword yet.</source>
        <translation>Pemicu ini belum punya kata kunci.</translation>
    </message>
    <message>
        <source>This keyword is empty.</source>
        <translation>Kata kunci ini kosong.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a keyword of an earlier trigger too.</source>
        <translation>&quot;%1&quot; juga kata kunci pemicu sebelumnya.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day: write it as 2026-12-24.</source>
        <translation>&quot;%1&quot; bukan tanggal: tulis seperti 2026-12-24.</translation>
    </message>
    <message>
        <source>This schedule has days of the week and one date: keep one of them.</source>
        <translation>Jadwal ini punya hari dalam minggu dan satu tanggal: simpan salah satu.</translation>
    </message>
    <message>
        <source>This schedule has no time of day yet, such as 09:00.</source>
        <translation>Jadwal ini belum punya jam, misalnya 09:00.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day: write it from 00:00 to 23:59, such as 09:00.</source>
        <translation>&quot;%1&quot; bukan jam: tulis dari 00:00 sampai 23:59, misalnya 09:00.</translation>
    </message>
    <message>
        <source>The day of this schedule has passed: it starts the flow for nobody any more.</source>
        <translation>Tanggal jadwal ini sudah lewat: alur tidak lagi dimulai untuk siapa pun.</translation>
    </message>
    <message>
        <source>This schedule does not say for whom: choose a tag or a list of contacts.</source>
        <translation>Jadwal ini belum menyebut untuk siapa: pilih tag atau daftar kontak.</translation>
    </message>
    <message>
        <source>This schedule names a tag and a list: keep one of them.</source>
        <translation>Jadwal ini menyebut tag dan daftar: simpan salah satu.</translation>
    </message>
    <message>
        <source>Nothing starts this flow: give it a keyword, or let it catch first messages.</source>
        <translation>Tidak ada yang memulai alur ini: beri kata kunci, atau biarkan menangkap pesan pertama.</translation>
    </message>
    <message>
        <source>A priority is a whole number from -%1 to %1.</source>
        <translation>Prioritas adalah bilangan bulat dari -%1 sampai %1.</translation>
    </message>
    <message>
        <source>An earlier trigger starts the flow in the same case already.</source>
        <translation>Pemicu sebelumnya sudah memulai alur dalam kasus yang sama.</translation>
    </message>
    <message>
        <source>Version &quot;%1&quot; is not known; exports of the versions 3 to 6.1 can be read.</source>
        <translation>Versi &quot;%1&quot; tidak dikenal; yang bisa dibaca adalah ekspor versi 3 sampai 6.1.</translation>
    </message>
    <message>
        <source>This file is older than version 3; open it in Typebot and export it again.</source>
        <translation>File ini lebih lama dari versi 3; buka di Typebot dan ekspor lagi.</translation>
    </message>
    <message>
        <source>The file has no groups: it is no Typebot export.</source>
        <translation>File ini tidak punya grup: bukan ekspor Typebot.</translation>
    </message>
    <message>
        <source>The file does not say where the chat begins.</source>
        <translation>File ini tidak menyebut di mana chat dimulai.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Only the beginning of the chat was taken over.</source>
        <translation>Hanya awal chat yang diambil.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grup %1</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; is called &quot;%2&quot; here.</source>
        <translation>Variabel &quot;%1&quot; di sini bernama &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setelan</translation>
    </message>
    <message>
        <source>How long a silent chat is kept is set for the channel.</source>
        <translation>Berapa lama chat yang diam disimpan diatur untuk saluran.</translation>
    </message>
    <message>
        <source>This setting has no counterpart.</source>
        <translation>Setelan ini tidak ada padanannya.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>WhatsApp decides how a chat looks.</source>
        <translation>WhatsApp yang menentukan tampilan chat.</translation>
    </message>
    <message>
        <source>The file does not say what begins the chat: give the flow a trigger.</source>
        <translation>File ini tidak menyebut apa yang memulai chat: beri alur pemicu.</translation>
    </message>
    <message>
        <source>Any message begins the chat.</source>
        <translation>Pesan apa pun memulai chat.</translation>
    </message>
    <message>
        <source>Each of the words begins the chat, not only all together.</source>
        <translation>Setiap kata memulai chat, tidak harus semuanya sekaligus.</translation>
    </message>
    <message>
        <source>No message would begin the chat: give the flow a trigger.</source>
        <translation>Tidak ada pesan yang akan memulai chat: beri alur pemicu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot begin a chat.</source>
        <translation>&quot;%1&quot; tidak bisa memulai chat.</translation>
    </message>
    <message>
        <source>A word that begins the chat is empty.</source>
        <translation>Ada kata pemulai chat yang kosong.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins the chat, as a whole word.</source>
        <translation>&quot;%1&quot; memulai chat, sebagai kata utuh.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Awal</translation>
    </message>
    <message>
        <source>Nothing follows the beginning: say which step comes first.</source>
        <translation>Tidak ada yang menyusul awal: tentukan langkah pertama.</translation>
    </message>
    <message>
        <source>%1 more lines of this report.</source>
        <translation>%1 baris lagi dalam laporan ini.</translation>
    </message>
    <message>
        <source>It saves into a variable that the file does not have.</source>
        <translation>Blok ini menyimpan ke variabel yang tidak ada di file.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out of a text: there is no such variable, or it is code.</source>
        <translation>&quot;%1&quot; dihilangkan dari teks: variabel itu tidak ada, atau berupa kode.</translation>
    </message>
    <message>
        <source>A text was cut after %1 characters.</source>
        <translation>Teks dipotong setelah %1 karakter.</translation>
    </message>
    <message>
        <source>A connection leads nowhere; the chat ends there.</source>
        <translation>Ada sambungan yang tidak menuju ke mana pun; chat berakhir di sana.</translation>
    </message>
    <message>
        <source>Became &quot;%1&quot;.</source>
        <translation>Menjadi &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The text is empty; nothing is sent.</source>
        <translation>Teksnya kosong; tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>It has no address; nothing is sent.</source>
        <translation>Tidak ada alamatnya; tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>The link behind the picture was left out.</source>
        <translation>Tautan di balik gambar dihilangkan.</translation>
    </message>
    <message>
        <source>Waiting for an event of the page was left out.</source>
        <translation>Menunggu peristiwa halaman dihilangkan.</translation>
    </message>
    <message>
        <source>WhatsApp cannot show a file of this kind.</source>
        <translation>WhatsApp tidak bisa menampilkan file jenis ini.</translation>
    </message>
    <message>
        <source>It is sent as a link.</source>
        <translation>Dikirim sebagai tautan.</translation>
    </message>
    <message>
        <source>No text stands right before it: write what to ask.</source>
        <translation>Tidak ada teks tepat sebelumnya: tulis yang ditanyakan.</translation>
    </message>
    <message>
        <source>Please answer:</source>
        <translation>Silakan jawab:</translation>
    </message>
    <message>
        <source>Files and voice notes as answers were left out.</source>
        <translation>File dan pesan suara sebagai jawaban dihilangkan.</translation>
    </message>
    <message>
        <source>It asks for one day, without a time of day or a second day.</source>
        <translation>Blok ini meminta satu tanggal, tanpa jam atau tanggal kedua.</translation>
    </message>
    <message>
        <source>Earliest and latest day and the way the day is written were left out.</source>
        <translation>Tanggal paling awal dan paling akhir serta cara penulisan tanggal dihilangkan.</translation>
    </message>
    <message>
        <source>It asks for one file of any kind, which must be sent.</source>
        <translation>Blok ini meminta satu file jenis apa pun, dan wajib dikirim.</translation>
    </message>
    <message>
        <source>Grades go from 1 to at most %1.</source>
        <translation>Nilai dari 1 sampai maksimal %1.</translation>
    </message>
    <message>
        <source>A limit that is no number was left out.</source>
        <translation>Batas yang bukan angka dihilangkan.</translation>
    </message>
    <message>
        <source>The choices come from the list &quot;%1&quot;: they are written under the question, and any text is taken as the answer.</source>
        <translation>Pilihan berasal dari daftar &quot;%1&quot;: ditulis di bawah pertanyaan, dan teks apa pun diterima sebagai jawaban.</translation>
    </message>
    <message>
        <source>A choice without a title was left out.</source>
        <translation>Pilihan tanpa judul dihilangkan.</translation>
    </message>
    <message>
        <source>The choice &quot;%1&quot; was left out: there are more than %2.</source>
        <translation>Pilihan &quot;%1&quot; dihilangkan: jumlahnya lebih dari %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice; the second was left out.</source>
        <translation>&quot;%1&quot; ada dua kali; yang kedua dihilangkan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is saved by its title, not as &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; disimpan menurut judulnya, bukan sebagai &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is always shown.</source>
        <translation>&quot;%1&quot; selalu ditampilkan.</translation>
    </message>
    <message>
        <source>The picture of &quot;%1&quot; was left out.</source>
        <translation>Gambar &quot;%1&quot; dihilangkan.</translation>
    </message>
    <message>
        <source>One of the choices can be chosen, not several.</source>
        <translation>Hanya satu pilihan yang bisa dipilih, bukan beberapa.</translation>
    </message>
    <message>
        <source>It has no choices: any text is taken as the answer.</source>
        <translation>Tidak ada pilihannya: teks apa pun diterima sebagai jawaban.</translation>
    </message>
    <message>
        <source>Cards after the first %1 were left out.</source>
        <translation>Kartu setelah %1 yang pertama dihilangkan.</translation>
    </message>
    <message>
        <source>A button of &quot;%1&quot; was left out.</source>
        <translation>Satu tombol &quot;%1&quot; dihilangkan.</translation>
    </message>
    <message>
        <source>The cards are sent one by one, and their buttons asked for after them; what is saved is the button&apos;s title.</source>
        <translation>Kartu dikirim satu per satu, dan tombolnya ditanyakan sesudahnya; yang disimpan adalah judul tombol.</translation>
    </message>
    <message>
        <source>Please choose:</source>
        <translation>Silakan pilih:</translation>
    </message>
    <message>
        <source>It sets no variable.</source>
        <translation>Tidak ada variabel yang diatur.</translation>
    </message>
    <message>
        <source>There is no value of the kind &quot;%1&quot;.</source>
        <translation>Tidak ada nilai jenis &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The code is too long.</source>
        <translation>Kode terlalu panjang.</translation>
    </message>
    <message>
        <source>It is code, which now runs apart and without the web: read it before you publish.</source>
        <translation>Ini kode, yang kini berjalan terpisah dan tanpa web: baca sebelum menerbitkan.</translation>
    </message>
    <message>
        <source>A comparison without a value or an operator never holds.</source>
        <translation>Perbandingan tanpa nilai atau operator tidak pernah terpenuhi.</translation>
    </message>
    <message>
        <source>A comparison with nothing never holds.</source>
        <translation>Perbandingan dengan nilai kosong tidak pernah terpenuhi.</translation>
    </message>
    <message>
        <source>A pattern cannot be used as it is; correct it.</source>
        <translation>Ada pola yang tidak bisa dipakai apa adanya; perbaiki.</translation>
    </message>
    <message>
        <source>Capital letters and accents no longer matter.</source>
        <translation>Huruf besar dan aksen tidak lagi dibedakan.</translation>
    </message>
    <message>
        <source>&quot;Does not match&quot; beside other comparisons never holds.</source>
        <translation>&quot;Tidak cocok&quot; di samping perbandingan lain tidak pernah terpenuhi.</translation>
    </message>
    <message>
        <source>Comparisons after the first 100 were left out.</source>
        <translation>Perbandingan setelah 100 yang pertama dihilangkan.</translation>
    </message>
    <message>
        <source>A condition without comparisons never holds.</source>
        <translation>Kondisi tanpa perbandingan tidak pernah terpenuhi.</translation>
    </message>
    <message>
        <source>It has no condition.</source>
        <translation>Tidak ada kondisinya.</translation>
    </message>
    <message>
        <source>Ways after the first %1 were left out.</source>
        <translation>Jalur setelah %1 yang pertama dihilangkan.</translation>
    </message>
    <message>
        <source>It runs in a browser only.</source>
        <translation>Hanya berjalan di browser.</translation>
    </message>
    <message>
        <source>The file does not hold the request.</source>
        <translation>File ini tidak memuat permintaannya.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; was left out.</source>
        <translation>Header &quot;%1&quot; dihilangkan.</translation>
    </message>
    <message>
        <source>Look at the headers: a key in them belongs to whoever made the file.</source>
        <translation>Periksa header: kunci di dalamnya milik pembuat file.</translation>
    </message>
    <message>
        <source>A part of the answer is no longer kept: &quot;%1&quot;.</source>
        <translation>Satu bagian jawaban tidak lagi disimpan: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It asks in a way that does not exist here: %1.</source>
        <translation>Cara bertanyanya tidak ada di sini: %1.</translation>
    </message>
    <message>
        <source>It sends all variables, as before, but in a plainer form.</source>
        <translation>Semua variabel dikirim seperti sebelumnya, tetapi dalam bentuk lebih sederhana.</translation>
    </message>
    <message>
        <source>It has no address.</source>
        <translation>Tidak ada alamatnya.</translation>
    </message>
    <message>
        <source>Waits of less than a minute, or as long as a variable says, are not made.</source>
        <translation>Penantian kurang dari satu menit, atau selama isi variabel, tidak dibuat.</translation>
    </message>
    <message>
        <source>It waits in whole minutes.</source>
        <translation>Waktu tunggu dalam menit penuh.</translation>
    </message>
    <message>
        <source>It leads to a group that the file does not have.</source>
        <translation>Menuju grup yang tidak ada di file.</translation>
    </message>
    <message>
        <source>It goes there and does not come back.</source>
        <translation>Chat pindah ke sana dan tidak kembali.</translation>
    </message>
    <message>
        <source>It calls another bot, which is not in the file: import that one too and choose it here.</source>
        <translation>Memanggil bot lain yang tidak ada di file: impor juga bot itu dan pilih di sini.</translation>
    </message>
    <message>
        <source>There is no such block here; what it held is kept in the notes.</source>
        <translation>Blok seperti itu tidak ada di sini; isinya disimpan di catatan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a variable: it is a letter, then letters, digits and _ (not contact, session, message, now or today).</source>
        <translation>&quot;%1&quot; tidak bisa menjadi nama variabel: satu huruf, lalu huruf, angka, dan _ (bukan contact, session, message, now, atau today).</translation>
    </message>
    <message>
        <source>What the variables begin with is longer than %1 characters.</source>
        <translation>Nilai awal variabel lebih panjang dari %1 karakter.</translation>
    </message>
    <message>
        <source>The flow has no name yet.</source>
        <translation>Alur belum punya nama.</translation>
    </message>
    <message>
        <source>A flow&apos;s name has at most %1 characters.</source>
        <translation>Nama alur maksimal %1 karakter.</translation>
    </message>
    <message>
        <source>Another flow is called &quot;%1&quot;: choose another name.</source>
        <translation>Alur lain bernama &quot;%1&quot;: pilih nama lain.</translation>
    </message>
    <message>
        <source>Say which step comes first.</source>
        <translation>Tentukan langkah pertama.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language; dates and numbers will be written as in English.</source>
        <translation>&quot;%1&quot; bukan bahasa; tanggal dan angka akan ditulis seperti dalam bahasa Inggris.</translation>
    </message>
    <message>
        <source>The flow has no steps yet.</source>
        <translation>Alur belum punya langkah.</translation>
    </message>
    <message>
        <source>A secret works only in the headers of a block that asks a web service; here nothing would stand in its place.</source>
        <translation>Rahasia hanya berlaku di header blok yang bertanya ke layanan web; di sini tempatnya akan kosong.</translation>
    </message>
    <message>
        <source>Nothing ever fills &quot;%1&quot;. Save an answer in it, or add a default: {{%1 | default: &quot;...&quot;}}.</source>
        <translation>Tidak ada yang pernah mengisi &quot;%1&quot;. Simpan jawaban di sana, atau tambah nilai default: {{%1 | default: &quot;...&quot;}}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used here before anything fills it.</source>
        <translation>&quot;%1&quot; dipakai di sini sebelum ada yang mengisinya.</translation>
    </message>
    <message>
        <source>Nothing uses &quot;%1&quot; after it is filled. That is fine if another flow takes it back.</source>
        <translation>Tidak ada yang memakai &quot;%1&quot; setelah terisi. Itu tidak masalah jika alur lain mengambilnya kembali.</translation>
    </message>
    <message>
        <source>must be an object of days, such as mon</source>
        <translation>harus berupa objek hari, misalnya mon</translation>
    </message>
    <message>
        <source>is not a day: use mon, tue, wed, thu, fri, sat or sun</source>
        <translation>bukan hari: pakai mon, tue, wed, thu, fri, sat, atau sun</translation>
    </message>
    <message>
        <source>must be a list of at most %1 spans</source>
        <translation>harus berupa daftar maksimal %1 rentang</translation>
    </message>
    <message>
        <source>must be two times, such as 09:00 and 18:00</source>
        <translation>harus berupa dua jam, misalnya 09:00 dan 18:00</translation>
    </message>
    <message>
        <source>has &quot;%1&quot; to &quot;%2&quot;: write times as 09:00 and 18:00</source>
        <translation>berisi &quot;%1&quot; sampai &quot;%2&quot;: tulis jam seperti 09:00 dan 18:00</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>Publish…</source>
        <translation>Terbitkan…</translation>
    </message>
    <message>
        <source>Publish later…</source>
        <translation>Terbitkan nanti…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesi</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>dipilih</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Dikeluarkan</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Sejam terakhir</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kesehatan</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>high</source>
        <translation>tinggi</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>sedang</translation>
    </message>
    <message>
        <source>low</source>
        <translation>rendah</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>was never published</source>
        <translation>belum pernah diterbitkan</translation>
    </message>
    <message>
        <source>is switched off</source>
        <translation>dimatikan</translation>
    </message>
    <message>
        <source>The bot is silent: the conversation is with a person who types on the phone.</source>
        <translation>Bot diam: percakapan sedang dipegang orang yang mengetik di ponsel.</translation>
    </message>
    <message>
        <source>The bot is silent: the conversation is with an agent.</source>
        <translation>Bot diam: percakapan sedang dipegang agen.</translation>
    </message>
    <message>
        <source>The bot is silent: the conversation is with nobody yet, and waits for a person.</source>
        <translation>Bot diam: percakapan belum dipegang siapa pun dan menunggu seseorang.</translation>
    </message>
    <message>
        <source>The bot is silent: the conversation is with an agent, %1.</source>
        <translation>Bot diam: percakapan sedang dipegang agen, %1.</translation>
    </message>
    <message>
        <source>The bot is silent: the conversation is with nobody yet, and waits for %1.</source>
        <translation>Bot diam: percakapan belum dipegang siapa pun dan menunggu %1.</translation>
    </message>
    <message>
        <source>The conversation is in &quot;%1&quot;, which goes on.</source>
        <translation>Percakapan ada di &quot;%1&quot;, yang berlanjut.</translation>
    </message>
    <message>
        <source>A trigger that restarts ends &quot;%1&quot;; &quot;%2&quot; begins.</source>
        <translation>Pemicu yang memulai ulang mengakhiri &quot;%1&quot;; &quot;%2&quot; dimulai.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins.</source>
        <translation>&quot;%1&quot; dimulai.</translation>
    </message>
    <message>
        <source>No live flow catches it.</source>
        <translation>Tidak ada alur tayang yang menangkapnya.</translation>
    </message>
    <message>
        <source>moved from version %1 to version %2</source>
        <translation>pindah dari versi %1 ke versi %2</translation>
    </message>
    <message>
        <source>a text has a mistake: %1</source>
        <translation>sebuah teks salah tulis: %1</translation>
    </message>
    <message>
        <source>a text grew beyond %1 characters when it was filled in</source>
        <translation>sebuah teks melebihi %1 karakter setelah diisi</translation>
    </message>
    <message>
        <source>a value cannot be filled in: it has a mistake or grows too large</source>
        <translation>sebuah nilai tidak bisa diisi: ada kesalahan atau terlalu besar</translation>
    </message>
    <message>
        <source>the event has no name; nothing was emitted</source>
        <translation>peristiwa tidak punya nama; tidak ada yang dikirim</translation>
    </message>
    <message>
        <source>emitted %1</source>
        <translation>mengirim %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address</source>
        <translation>&quot;%1&quot; bukan alamat web</translation>
    </message>
    <message>
        <source>the header %1 would hold a line break</source>
        <translation>header %1 akan memuat ganti baris</translation>
    </message>
    <message>
        <source>asks %1</source>
        <translation>bertanya ke %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>dijawab %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>gagal: %1</translation>
    </message>
    <message>
        <source>the answer is too large to keep</source>
        <translation>jawaban terlalu besar untuk disimpan</translation>
    </message>
    <message>
        <source>the list has no name; nothing was changed</source>
        <translation>daftar tidak punya nama; tidak ada yang diubah</translation>
    </message>
    <message>
        <source>on the list %1</source>
        <translation>masuk daftar %1</translation>
    </message>
    <message>
        <source>off the list %1</source>
        <translation>keluar dari daftar %1</translation>
    </message>
    <message>
        <source>nothing to tell; nobody was notified</source>
        <translation>tidak ada yang disampaikan; tidak ada yang diberi tahu</translation>
    </message>
    <message>
        <source>told everybody</source>
        <translation>memberi tahu semua orang</translation>
    </message>
    <message>
        <source>told %1</source>
        <translation>memberi tahu %1</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>opt-out tercatat</translation>
    </message>
    <message>
        <source>opted in</source>
        <translation>opt-in tercatat</translation>
    </message>
    <message>
        <source>the amount has a mistake</source>
        <translation>jumlahnya salah tulis</translation>
    </message>
    <message>
        <source>&quot;%1 %2&quot; is no amount of money; nothing was recorded</source>
        <translation>&quot;%1 %2&quot; bukan jumlah uang; tidak ada yang dicatat</translation>
    </message>
    <message>
        <source>bought for %1</source>
        <translation>membeli seharga %1</translation>
    </message>
    <message>
        <source>the attribute has no name; nothing was set</source>
        <translation>atribut tidak punya nama; tidak ada yang diatur</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;</source>
        <translation>%1 adalah &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the tag is empty; nothing was changed</source>
        <translation>tag kosong; tidak ada yang diubah</translation>
    </message>
    <message>
        <source>with tag %1</source>
        <translation>dengan tag %1</translation>
    </message>
    <message>
        <source>without tag %1</source>
        <translation>tanpa tag %1</translation>
    </message>
    <message>
        <source>too long to keep</source>
        <translation>terlalu panjang untuk disimpan</translation>
    </message>
    <message>
        <source>to whoever is free</source>
        <translation>ke siapa pun yang senggang</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>ke %1</translation>
    </message>
    <message>
        <source>handed back</source>
        <translation>dikembalikan</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>bukan tanggal</translation>
    </message>
    <message>
        <source>too early: %1</source>
        <translation>terlalu awal: %1</translation>
    </message>
    <message>
        <source>too late: %1</source>
        <translation>terlalu lambat: %1</translation>
    </message>
    <message>
        <source>more than one e-mail address</source>
        <translation>lebih dari satu alamat email</translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <translation>bukan alamat email</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>bukan file</translation>
    </message>
    <message>
        <source>a file of the kind %1, not %2</source>
        <translation>file jenis %1, bukan %2</translation>
    </message>
    <message>
        <source>not a location</source>
        <translation>bukan lokasi</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>bukan angka</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>bukan bilangan bulat</translation>
    </message>
    <message>
        <source>too many decimals</source>
        <translation>terlalu banyak angka desimal</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>kurang dari %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>lebih dari %1</translation>
    </message>
    <message>
        <source>not a phone number</source>
        <translation>bukan nomor telepon</translation>
    </message>
    <message>
        <source>not a grade</source>
        <translation>bukan nilai</translation>
    </message>
    <message>
        <source>not a grade from 1 to %1</source>
        <translation>bukan nilai dari 1 sampai %1</translation>
    </message>
    <message>
        <source>the answer has no text</source>
        <translation>jawaban tidak berisi teks</translation>
    </message>
    <message numerus="yes">
        <source>shorter than %n characters</source>
        <translation>
            <numerusform>kurang dari %n karakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longer than %n characters</source>
        <translation>
            <numerusform>lebih dari %n karakter</numerusform>
        </translation>
    </message>
    <message>
        <source>does not have the form that is asked for</source>
        <translation>bentuknya tidak seperti yang diminta</translation>
    </message>
    <message>
        <source>not a time of day</source>
        <translation>bukan waktu dalam sehari</translation>
    </message>
    <message>
        <source>monday</source>
        <translation>Senin</translation>
    </message>
    <message>
        <source>tuesday</source>
        <translation>Selasa</translation>
    </message>
    <message>
        <source>wednesday</source>
        <translation>Rabu</translation>
    </message>
    <message>
        <source>thursday</source>
        <translation>Kamis</translation>
    </message>
    <message>
        <source>friday</source>
        <translation>Jumat</translation>
    </message>
    <message>
        <source>saturday</source>
        <translation>Sabtu</translation>
    </message>
    <message>
        <source>sunday</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>%1 %2 there</source>
        <translation>di sana %1, %2</translation>
    </message>
    <message>
        <source>the flow ends here</source>
        <translation>alur berakhir di sini</translation>
    </message>
    <message>
        <source>on to %1</source>
        <translation>lanjut ke %1</translation>
    </message>
    <message>
        <source>runs the script</source>
        <translation>menjalankan skrip</translation>
    </message>
    <message>
        <source>the script failed: %1</source>
        <translation>skrip gagal: %1</translation>
    </message>
    <message>
        <source>the result is too large to keep</source>
        <translation>hasilnya terlalu besar untuk disimpan</translation>
    </message>
    <message>
        <source>the script returned</source>
        <translation>skrip selesai</translation>
    </message>
    <message>
        <source>%1 stays as it is: &quot;%2&quot; is not a number to add with</source>
        <translation>%1 tetap: &quot;%2&quot; bukan angka untuk ditambahkan</translation>
    </message>
    <message>
        <source>%1 stays as it is: &quot;%2&quot; is not a number to subtract with</source>
        <translation>%1 tetap: &quot;%2&quot; bukan angka untuk dikurangkan</translation>
    </message>
    <message>
        <source>%1 stays as it is: &quot;%2&quot; is not a number to multiply with</source>
        <translation>%1 tetap: &quot;%2&quot; bukan angka untuk mengalikan</translation>
    </message>
    <message>
        <source>%1 stays as it is: &quot;%2&quot; is not a number to divide with</source>
        <translation>%1 tetap: &quot;%2&quot; bukan angka untuk membagi</translation>
    </message>
    <message>
        <source>the variables would grow beyond %1 KB by %2</source>
        <translation>variabel akan melebihi %1 KB karena %2</translation>
    </message>
    <message>
        <source>%1 is now &quot;%2&quot;</source>
        <translation>%1 sekarang &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the expression has a mistake: %1</source>
        <translation>ekspresi salah tulis: %1</translation>
    </message>
    <message>
        <source>%1 stays as it is: %2 has no result</source>
        <translation>%1 tetap: %2 tidak ada hasilnya</translation>
    </message>
    <message>
        <source>no way has a share</source>
        <translation>tidak ada jalur yang punya porsi</translation>
    </message>
    <message>
        <source>drawn: &quot;%1&quot;, %2 of %3</source>
        <translation>terundi: &quot;%1&quot;, %2 dari %3</translation>
    </message>
    <message>
        <source>no way was drawn</source>
        <translation>tidak ada jalur yang terundi</translation>
    </message>
    <message>
        <source>what came back from &quot;%1&quot; is too large to keep</source>
        <translation>hasil dari &quot;%1&quot; terlalu besar untuk disimpan</translation>
    </message>
    <message>
        <source>back from &quot;%1&quot;</source>
        <translation>kembali dari &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the value has a mistake: %1</source>
        <translation>nilai salah tulis: %1</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;: no case fits</source>
        <translation>%1 adalah &quot;%2&quot;: tidak ada kasus yang cocok</translation>
    </message>
    <message numerus="yes">
        <source>waits %n minutes</source>
        <translation>
            <numerusform>menunggu %n menit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n hours</source>
        <translation>
            <numerusform>menunggu %n jam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n days</source>
        <translation>
            <numerusform>menunggu %n hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n weeks</source>
        <translation>
            <numerusform>menunggu %n minggu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n months</source>
        <translation>
            <numerusform>menunggu %n bulan</numerusform>
        </translation>
    </message>
    <message>
        <source>the wait is over</source>
        <translation>waktu tunggu habis</translation>
    </message>
    <message>
        <source>the customer wrote during the wait</source>
        <translation>pelanggan menulis saat menunggu</translation>
    </message>
    <message>
        <source>the customer wrote; the wait goes on</source>
        <translation>pelanggan menulis; waktu tunggu berlanjut</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>terkirim</translation>
    </message>
    <message>
        <source>the address of the file is not a web address; sent nothing</source>
        <translation>alamat file bukan alamat web; tidak ada yang dikirim</translation>
    </message>
    <message>
        <source>the address of the file is not a web address; sent the caption</source>
        <translation>alamat file bukan alamat web; keterangannya dikirim</translation>
    </message>
    <message>
        <source>the card has no name or no phone number; sent as text</source>
        <translation>kartu tidak punya nama atau nomor telepon; dikirim sebagai teks</translation>
    </message>
    <message>
        <source>latitude and longitude are no place on earth; sent the address</source>
        <translation>lintang dan bujur bukan tempat di bumi; alamatnya dikirim</translation>
    </message>
    <message>
        <source>fewer than two options are filled in; sent the question alone</source>
        <translation>kurang dari dua opsi terisi; hanya pertanyaannya dikirim</translation>
    </message>
    <message>
        <source>the channel has no templates; sent nothing</source>
        <translation>saluran tidak punya templat; tidak ada yang dikirim</translation>
    </message>
    <message>
        <source>the channel has no templates; sent the text instead</source>
        <translation>saluran tidak punya templat; teks pengganti dikirim</translation>
    </message>
    <message>
        <source>the template has no name; sent nothing</source>
        <translation>templat tidak punya nama; tidak ada yang dikirim</translation>
    </message>
    <message>
        <source>sent the template %1</source>
        <translation>mengirim templat %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the numbers</source>
        <translation>&quot;%1&quot; bukan salah satu nomornya</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the choices</source>
        <translation>&quot;%1&quot; bukan salah satu pilihan</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; true: %1 %3</source>
        <translation>%1 adalah &quot;%2&quot;; benar: %1 %3</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; not true: %1 %3</source>
        <translation>%1 adalah &quot;%2&quot;; tidak benar: %1 %3</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; true: %1 %3 &quot;%4&quot;</source>
        <translation>%1 adalah &quot;%2&quot;; benar: %1 %3 &quot;%4&quot;</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; not true: %1 %3 &quot;%4&quot;</source>
        <translation>%1 adalah &quot;%2&quot;; tidak benar: %1 %3 &quot;%4&quot;</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; true: %1 %3 &quot;%4&quot; and &quot;%5&quot;</source>
        <translation>%1 adalah &quot;%2&quot;; benar: %1 %3 &quot;%4&quot; dan &quot;%5&quot;</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; not true: %1 %3 &quot;%4&quot; and &quot;%5&quot;</source>
        <translation>%1 adalah &quot;%2&quot;; tidak benar: %1 %3 &quot;%4&quot; dan &quot;%5&quot;</translation>
    </message>
    <message>
        <source>the comparison is not complete</source>
        <translation>perbandingannya belum lengkap</translation>
    </message>
    <message>
        <source>%1: true</source>
        <translation>%1: benar</translation>
    </message>
    <message>
        <source>%1: not true</source>
        <translation>%1: tidak benar</translation>
    </message>
    <message>
        <source>%1: true; %2</source>
        <translation>%1: benar; %2</translation>
    </message>
    <message>
        <source>%1: not true; %2</source>
        <translation>%1: tidak benar; %2</translation>
    </message>
    <message>
        <source>an empty group</source>
        <translation>grup kosong</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teks</translation>
    </message>
    <message>
        <source>image</source>
        <translation>gambar</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokumen</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>sticker</source>
        <translation>stiker</translation>
    </message>
    <message>
        <source>location</source>
        <translation>lokasi</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>kontak</translation>
    </message>
    <message>
        <source>poll</source>
        <translation>polling</translation>
    </message>
    <message>
        <source>buttons</source>
        <translation>tombol</translation>
    </message>
    <message>
        <source>list</source>
        <translation>daftar</translation>
    </message>
    <message>
        <source>template</source>
        <translation>templat</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>reaksi</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>tidak didukung</translation>
    </message>
    <message>
        <source>catches it too, but another trigger of this flow has a higher priority (%1, here %2)</source>
        <translation>juga menangkapnya, tetapi pemicu lain di alur ini berprioritas lebih tinggi (%1, di sini %2)</translation>
    </message>
    <message>
        <source>catches it too, but &quot;%1&quot; has a higher priority (%2, here %3)</source>
        <translation>juga menangkapnya, tetapi &quot;%1&quot; berprioritas lebih tinggi (%2, di sini %3)</translation>
    </message>
    <message>
        <source>catches it too, but of equal priority a %1 trigger comes before a %2 trigger</source>
        <translation>juga menangkapnya, tetapi pada prioritas yang sama pemicu &quot;%1&quot; didahulukan dari pemicu &quot;%2&quot;</translation>
    </message>
    <message>
        <source>catches it too, but of equal priority a %1 trigger of &quot;%2&quot; comes before a %3 trigger</source>
        <translation>juga menangkapnya, tetapi pada prioritas yang sama pemicu &quot;%1&quot; milik &quot;%2&quot; didahulukan dari pemicu &quot;%3&quot;</translation>
    </message>
    <message>
        <source>catches it too, but an earlier trigger of this flow was first</source>
        <translation>juga menangkapnya, tetapi pemicu sebelumnya di alur ini lebih dulu</translation>
    </message>
    <message>
        <source>catches it too with the same priority, but &quot;%1&quot; is the older flow</source>
        <translation>juga menangkapnya dengan prioritas yang sama, tetapi &quot;%1&quot; alur yang lebih lama</translation>
    </message>
    <message>
        <source>has no trigger: only other flows call it</source>
        <translation>tidak punya pemicu: hanya dipanggil alur lain</translation>
    </message>
    <message>
        <source>catches it, but interrupts no chat: it does not restart</source>
        <translation>menangkapnya, tetapi tidak menyela chat: tidak memulai ulang</translation>
    </message>
    <message>
        <source>catches it, but the trigger that this flow would begin by does not restart</source>
        <translation>menangkapnya, tetapi pemicu yang akan memulai alur ini tidak memulai ulang</translation>
    </message>
    <message>
        <source>%1; the outlet invalid leads nowhere</source>
        <translation>%1; jalur keluar &quot;Tidak valid&quot; tidak menuju ke mana pun</translation>
    </message>
    <message>
        <source>%1; the outlet no_answer leads nowhere</source>
        <translation>%1; jalur keluar &quot;Tidak ada jawaban&quot; tidak menuju ke mana pun</translation>
    </message>
    <message>
        <source>%1; the outlet returned leads nowhere</source>
        <translation>%1; jalur keluar &quot;Dikembalikan&quot; tidak menuju ke mana pun</translation>
    </message>
    <message>
        <source>%1; the outlet %2 leads nowhere</source>
        <translation>%1; jalur keluar %2 tidak menuju ke mana pun</translation>
    </message>
    <message>
        <source>a timer of an earlier wait; nothing to do</source>
        <translation>batas waktu tunggu sebelumnya; tidak ada yang dilakukan</translation>
    </message>
    <message>
        <source>the result of an earlier request; nothing to do</source>
        <translation>hasil permintaan sebelumnya; tidak ada yang dilakukan</translation>
    </message>
    <message>
        <source>handed back, but the run was not with a person</source>
        <translation>dikembalikan, tetapi jalannya alur tidak sedang dipegang orang</translation>
    </message>
    <message>
        <source>the run has begun already; nothing to do</source>
        <translation>alur sudah berjalan; tidak ada yang dilakukan</translation>
    </message>
    <message>
        <source>the flow has no first step</source>
        <translation>alur tidak punya langkah pertama</translation>
    </message>
    <message>
        <source>the run is over; nothing to do</source>
        <translation>jalannya alur sudah selesai; tidak ada yang dilakukan</translation>
    </message>
    <message>
        <source>the chat is with a person; the bot is silent</source>
        <translation>chat dipegang orang; bot diam</translation>
    </message>
    <message>
        <source>waits for the answer of a web service; the message changes nothing</source>
        <translation>menunggu jawaban layanan web; pesan tidak mengubah apa pun</translation>
    </message>
    <message>
        <source>nothing came for too long; the run ends</source>
        <translation>terlalu lama tidak ada pesan; jalannya alur berakhir</translation>
    </message>
    <message>
        <source>nothing came for too long</source>
        <translation>terlalu lama tidak ada pesan</translation>
    </message>
    <message>
        <source>nothing came for too long; runs the step for that</source>
        <translation>terlalu lama tidak ada pesan; menjalankan langkah untuk itu</translation>
    </message>
    <message>
        <source>the run did not stop anywhere; nothing to do</source>
        <translation>jalannya alur tidak berhenti di mana pun; tidak ada yang dilakukan</translation>
    </message>
    <message>
        <source>stopped before this block</source>
        <translation>berhenti sebelum blok ini</translation>
    </message>
    <message>
        <source>the block that waited is not in this version of the flow</source>
        <translation>blok yang menunggu tidak ada di versi alur ini</translation>
    </message>
    <message>
        <source>stopped after %1 blocks in one day: the chat goes on and on</source>
        <translation>berhenti setelah %1 blok dalam sehari: chat tidak kunjung selesai</translation>
    </message>
    <message>
        <source>stopped after %1 blocks without an answer: the flow goes in circles</source>
        <translation>berhenti setelah %1 blok tanpa jawaban: alur berputar-putar</translation>
    </message>
    <message>
        <source>the step is not in this version of the flow</source>
        <translation>langkah itu tidak ada di versi alur ini</translation>
    </message>
    <message>
        <source>nothing comes after this step</source>
        <translation>tidak ada apa-apa setelah langkah ini</translation>
    </message>
    <message>
        <source>this version of Flotilla does not know the block</source>
        <translation>versi Flotilla ini tidak mengenal bloknya</translation>
    </message>
    <message>
        <source>no flow &quot;%1&quot; was live when the run began</source>
        <translation>tidak ada alur &quot;%1&quot; yang tayang saat alur mulai berjalan</translation>
    </message>
    <message>
        <source>stopped: more than %1 flows inside one another</source>
        <translation>berhenti: lebih dari %1 alur bersarang</translation>
    </message>
    <message>
        <source>calls &quot;%1&quot;, version %2</source>
        <translation>memanggil &quot;%1&quot;, versi %2</translation>
    </message>
    <message>
        <source>what &quot;%1&quot; is given is too large</source>
        <translation>nilai yang diberikan ke &quot;%1&quot; terlalu besar</translation>
    </message>
    <message>
        <source>the block that called is not in this version of the flow</source>
        <translation>blok yang memanggil tidak ada di versi alur ini</translation>
    </message>
    <message>
        <source>asked, waits for the answer</source>
        <translation>sudah bertanya, menunggu jawaban</translation>
    </message>
    <message numerus="yes">
        <source>no answer within %n minutes</source>
        <translation>
            <numerusform>tidak ada jawaban dalam %n menit</numerusform>
        </translation>
    </message>
    <message>
        <source>answered</source>
        <translation>dijawab</translation>
    </message>
    <message>
        <source>%1; attempt %2 of %3</source>
        <translation>%1; percobaan %2 dari %3</translation>
    </message>
    <message>
        <source>%1; attempt %2 of %3, asked again</source>
        <translation>%1; percobaan %2 dari %3, bertanya lagi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 or %n more</source>
        <translation>
            <numerusform>%1 atau %n lainnya</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>&quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 atau %2</translation>
    </message>
    <message>
        <source>the text begins with &quot;%1&quot;</source>
        <translation>teks diawali &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the text is &quot;%1&quot;</source>
        <translation>teksnya &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the text contains &quot;%1&quot;</source>
        <translation>teks memuat &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the text fits the pattern &quot;%1&quot;</source>
        <translation>teks cocok dengan pola &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the text does not begin with %1</source>
        <translation>teks tidak diawali %1</translation>
    </message>
    <message>
        <source>the text is not exactly %1</source>
        <translation>teks tidak persis %1</translation>
    </message>
    <message>
        <source>the text does not contain %1</source>
        <translation>teks tidak memuat %1</translation>
    </message>
    <message>
        <source>the text does not fit the pattern %1</source>
        <translation>teks tidak cocok dengan pola %1</translation>
    </message>
    <message>
        <source>the event is &quot;%1&quot;</source>
        <translation>peristiwanya &quot;%1&quot;</translation>
    </message>
    <message>
        <source>its time has come</source>
        <translation>waktunya sudah tiba</translation>
    </message>
    <message>
        <source>the message answers a broadcast</source>
        <translation>pesan membalas siaran</translation>
    </message>
    <message>
        <source>the message is of the kind %1</source>
        <translation>jenis pesannya %1</translation>
    </message>
    <message>
        <source>it is the contact&apos;s first message</source>
        <translation>ini pesan pertama kontak</translation>
    </message>
    <message>
        <source>catches every message</source>
        <translation>menangkap semua pesan</translation>
    </message>
    <message>
        <source>begins by the event &quot;%1&quot; of the API only</source>
        <translation>hanya dimulai peristiwa &quot;%1&quot; dari API</translation>
    </message>
    <message>
        <source>begins at another time, or for other contacts</source>
        <translation>dimulai di waktu lain, atau untuk kontak lain</translation>
    </message>
    <message>
        <source>begins at its time only, never by what somebody writes</source>
        <translation>hanya dimulai pada waktunya, tidak pernah karena tulisan orang</translation>
    </message>
    <message>
        <source>begins by a message of the customer only</source>
        <translation>hanya dimulai pesan pelanggan</translation>
    </message>
    <message>
        <source>what was sent to this chat last is no broadcast</source>
        <translation>kiriman terakhir ke chat ini bukan siaran</translation>
    </message>
    <message>
        <source>the message is none of: %1</source>
        <translation>pesan bukan salah satu dari: %1</translation>
    </message>
    <message>
        <source>the contact wrote before</source>
        <translation>kontak sudah pernah menulis</translation>
    </message>
    <message>
        <source>the trigger has no word that could catch anything</source>
        <translation>pemicu tidak punya kata yang bisa menangkap apa pun</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>di awal</translation>
    </message>
    <message>
        <source>waiting_input</source>
        <translation>menunggu jawaban</translation>
    </message>
    <message>
        <source>waiting_timer</source>
        <translation>menunggu waktunya</translation>
    </message>
    <message>
        <source>waiting_activity</source>
        <translation>menunggu layanan web</translation>
    </message>
    <message>
        <source>waiting_handoff</source>
        <translation>dipegang orang</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gagal</translation>
    </message>
    <message>
        <source>time_up</source>
        <translation>waktu tunggu habis</translation>
    </message>
    <message>
        <source>handed_back</source>
        <translation>pengembalian ke bot</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>diam terlalu lama</translation>
    </message>
    <message>
        <source>go_on</source>
        <translation>kelanjutan</translation>
    </message>
    <message>
        <source>send</source>
        <translation>sebuah pesan</translation>
    </message>
    <message>
        <source>result</source>
        <translation>jawaban layanan web</translation>
    </message>
    <message>
        <source>set</source>
        <translation>perubahan variabel</translation>
    </message>
    <message>
        <source>the script runs</source>
        <translation>skrip dijalankan</translation>
    </message>
    <message>
        <source>the flow &quot;%1&quot; is called</source>
        <translation>alur &quot;%1&quot; dipanggil</translation>
    </message>
    <message>
        <source>the tag &quot;%1&quot; is put on</source>
        <translation>tag &quot;%1&quot; dipasang</translation>
    </message>
    <message>
        <source>the tag &quot;%1&quot; is taken off</source>
        <translation>tag &quot;%1&quot; dilepas</translation>
    </message>
    <message>
        <source>the contact goes on the list &quot;%1&quot;</source>
        <translation>kontak masuk daftar &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the contact goes off the list &quot;%1&quot;</source>
        <translation>kontak keluar dari daftar &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the contact opts out</source>
        <translation>kontak melakukan opt-out</translation>
    </message>
    <message>
        <source>the contact opts in</source>
        <translation>kontak melakukan opt-in</translation>
    </message>
    <message>
        <source>a purchase is recorded</source>
        <translation>pembelian dicatat</translation>
    </message>
    <message>
        <source>the team is notified</source>
        <translation>tim diberi tahu</translation>
    </message>
    <message>
        <source>the event &quot;%1&quot; is emitted</source>
        <translation>peristiwa &quot;%1&quot; dikirim</translation>
    </message>
    <message>
        <source>the bot says &quot;%1&quot;</source>
        <translation>bot berkata &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the bot sends a %1, &quot;%2&quot;</source>
        <translation>bot mengirim: %1, &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the chat waits until %1</source>
        <translation>chat menunggu sampai %1</translation>
    </message>
    <message>
        <source>%1 is asked</source>
        <translation>%1 ditanya</translation>
    </message>
    <message>
        <source>the chat goes to whoever is free</source>
        <translation>chat dialihkan ke siapa pun yang senggang</translation>
    </message>
    <message>
        <source>the chat goes to &quot;%1&quot;</source>
        <translation>chat dialihkan ke &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the run ends (%1)</source>
        <translation>jalannya alur berakhir (%1)</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; becomes &quot;%2&quot;</source>
        <translation>atribut &quot;%1&quot; menjadi &quot;%2&quot;</translation>
    </message>
    <message numerus="yes">
        <source>waiting %n minutes</source>
        <translation>
            <numerusform>menunggu %n menit</numerusform>
        </translation>
    </message>
    <message>
        <source>expected that %1, but %2</source>
        <translation>seharusnya %1, tetapi %2</translation>
    </message>
    <message>
        <source>expected that %1, but nothing more comes</source>
        <translation>seharusnya %1, tetapi tidak ada apa-apa lagi</translation>
    </message>
    <message>
        <source>not expected: %1</source>
        <translation>tidak diharapkan: %1</translation>
    </message>
    <message>
        <source>expected the chat at step &quot;%1&quot;, but it is at &quot;%2&quot;</source>
        <translation>chat seharusnya di langkah &quot;%1&quot;, tetapi berada di &quot;%2&quot;</translation>
    </message>
    <message>
        <source>expected the run %1, but it is %2</source>
        <translation>keadaan alur seharusnya &quot;%1&quot;, tetapi &quot;%2&quot;</translation>
    </message>
    <message>
        <source>After %1 (entry %2): %3.</source>
        <translation>Setelah %1 (entri %2): %3.</translation>
    </message>
    <message>
        <source>At the end %1 should be &quot;%2&quot;, but has no value.</source>
        <translation>Di akhir, %1 seharusnya &quot;%2&quot;, tetapi tidak punya nilai.</translation>
    </message>
    <message>
        <source>At the end %1 should have no value, but is &quot;%2&quot;.</source>
        <translation>Di akhir, %1 seharusnya tidak punya nilai, tetapi &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>At the end %1 should be &quot;%2&quot;, but is &quot;%3&quot;.</source>
        <translation>Di akhir, %1 seharusnya &quot;%2&quot;, tetapi &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>The chat grew too large to go on.</source>
        <translation>Chat menjadi terlalu besar untuk dilanjutkan.</translation>
    </message>
    <message>
        <source>The test cannot be read: %1</source>
        <translation>Tes tidak bisa dibaca: %1</translation>
    </message>
    <message>
        <source>chose &quot;%1&quot;: tapped</source>
        <translation>memilih &quot;%1&quot;: mengetuk tombol</translation>
    </message>
    <message>
        <source>chose &quot;%2&quot;: number %1</source>
        <translation>memilih &quot;%2&quot;: nomor %1</translation>
    </message>
    <message>
        <source>chose &quot;%1&quot;: the same text</source>
        <translation>memilih &quot;%1&quot;: teks yang sama</translation>
    </message>
    <message>
        <source>chose &quot;%1&quot;: the beginning of it</source>
        <translation>memilih &quot;%1&quot;: bagian awalnya</translation>
    </message>
    <message>
        <source>chose &quot;%1&quot;: words of it</source>
        <translation>memilih &quot;%1&quot;: kata-kata di dalamnya</translation>
    </message>
    <message>
        <source>chose &quot;%1&quot;: nearly the same text</source>
        <translation>memilih &quot;%1&quot;: teks yang hampir sama</translation>
    </message>
    <message>
        <source>chose &quot;%1&quot;: words of its description</source>
        <translation>memilih &quot;%1&quot;: kata-kata dalam deskripsinya</translation>
    </message>
</context>
<context>
    <name>TestWords</name>
    <message>
        <source>yes or no</source>
        <translation>ya atau tidak</translation>
    </message>
    <message>
        <source>number</source>
        <translation>angka</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teks</translation>
    </message>
    <message>
        <source>list</source>
        <translation>daftar</translation>
    </message>
    <message>
        <source>record</source>
        <translation>data</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>menunggu jawaban</translation>
    </message>
    <message>
        <source>waiting until %1</source>
        <translation>menunggu sampai %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>waiting for a web service</source>
        <translation>menunggu layanan web</translation>
    </message>
    <message>
        <source>with a person</source>
        <translation>dengan orang</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>berhenti di sini</translation>
    </message>
    <message>
        <source>the chat has ended</source>
        <translation>chat sudah selesai</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Stiker</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Pilih</translation>
    </message>
    <message>
        <source>Asks %1</source>
        <translation>Bertanya ke %1</translation>
    </message>
    <message>
        <source>Runs a script</source>
        <translation>Menjalankan skrip</translation>
    </message>
    <message>
        <source>Calls the flow “%1”</source>
        <translation>Memanggil alur “%1”</translation>
    </message>
    <message>
        <source>%1 of the contact is now “%2”</source>
        <translation>%1 kontak kini “%2”</translation>
    </message>
    <message>
        <source>Tag “%1” added</source>
        <translation>Tag “%1” dipasang</translation>
    </message>
    <message>
        <source>Tag “%1” removed</source>
        <translation>Tag “%1” dilepas</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>Opt-in tercatat</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Opt-out tercatat</translation>
    </message>
    <message>
        <source>Added to the list “%1”</source>
        <translation>Masuk ke daftar “%1”</translation>
    </message>
    <message>
        <source>Removed from the list “%1”</source>
        <translation>Dikeluarkan dari daftar “%1”</translation>
    </message>
    <message>
        <source>Purchase recorded</source>
        <translation>Pembelian dicatat</translation>
    </message>
    <message>
        <source>The team is told: %1</source>
        <translation>Tim diberi tahu: %1</translation>
    </message>
    <message>
        <source>%1 is told: %2</source>
        <translation>%1 diberi tahu: %2</translation>
    </message>
    <message>
        <source>Event “%1” told</source>
        <translation>Peristiwa “%1” dikirim</translation>
    </message>
    <message>
        <source>Handed to whoever is free</source>
        <translation>Dialihkan ke siapa pun yang senggang</translation>
    </message>
    <message>
        <source>Handed to %1</source>
        <translation>Dialihkan ke %1</translation>
    </message>
    <message>
        <source>The chat failed: %1</source>
        <translation>Chat gagal: %1</translation>
    </message>
    <message>
        <source>The chat has ended</source>
        <translation>Chat sudah selesai</translation>
    </message>
    <message>
        <source>A chat begins</source>
        <translation>Chat dimulai</translation>
    </message>
    <message>
        <source>A minute passes</source>
        <translation>Satu menit berlalu</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes pass</source>
        <translation>
            <numerusform>%n menit berlalu</numerusform>
        </translation>
    </message>
    <message>
        <source>The web service answers</source>
        <translation>Layanan web menjawab</translation>
    </message>
    <message>
        <source>%1 taken away</source>
        <translation>%1 dihapus</translation>
    </message>
    <message>
        <source>%1 set to “%2”</source>
        <translation>%1 diatur ke “%2”</translation>
    </message>
    <message>
        <source>The wait is skipped</source>
        <translation>Penantian dilewati</translation>
    </message>
    <message>
        <source>Handed back to the bot</source>
        <translation>Dikembalikan ke bot</translation>
    </message>
    <message>
        <source>A long silence</source>
        <translation>Lama diam</translation>
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
        <translation>Tampilkan Flotilla</translation>
    </message>
    <message>
        <source>Stop the engine and quit</source>
        <translation>Hentikan mesin dan keluar</translation>
    </message>
</context>
<context>
    <name>UptimeBar</name>
    <message>
        <source>Up %1 of %2, degraded %3, down %4</source>
        <translation>Aktif %1 dari %2, terganggu %3, mati %4</translation>
    </message>
</context>
<context>
    <name>flotilla::Activity</name>
    <message>
        <source>%1 made a flow</source>
        <translation>%1 membuat alur</translation>
    </message>
    <message>
        <source>%1 changed a draft</source>
        <translation>%1 mengubah draf</translation>
    </message>
    <message>
        <source>%1 deleted a draft</source>
        <translation>%1 menghapus draf</translation>
    </message>
    <message>
        <source>%1 published a flow</source>
        <translation>%1 menerbitkan alur</translation>
    </message>
    <message>
        <source>%1 rolled a flow back</source>
        <translation>%1 mengembalikan alur ke versi lama</translation>
    </message>
    <message>
        <source>%1 switched a flow off</source>
        <translation>%1 menonaktifkan alur</translation>
    </message>
    <message>
        <source>%1 changed the share of a version</source>
        <translation>%1 mengubah porsi versi</translation>
    </message>
    <message>
        <source>%1 made a flow of a template</source>
        <translation>%1 membuat alur dari template</translation>
    </message>
    <message>
        <source>%1 added a number</source>
        <translation>%1 menambah nomor</translation>
    </message>
    <message>
        <source>%1 changed a number</source>
        <translation>%1 mengubah nomor</translation>
    </message>
    <message>
        <source>%1 stopped a number</source>
        <translation>%1 menghentikan nomor</translation>
    </message>
    <message>
        <source>%1 connected a number</source>
        <translation>%1 menghubungkan nomor</translation>
    </message>
    <message>
        <source>%1 disconnected a number</source>
        <translation>%1 memutuskan nomor</translation>
    </message>
    <message>
        <source>%1 restarted a number</source>
        <translation>%1 memulai ulang nomor</translation>
    </message>
    <message>
        <source>%1 took a chat over</source>
        <translation>%1 mengambil alih chat</translation>
    </message>
    <message>
        <source>%1 gave a chat back to the bot</source>
        <translation>%1 mengembalikan chat ke bot</translation>
    </message>
    <message>
        <source>%1 closed a chat</source>
        <translation>%1 menutup chat</translation>
    </message>
    <message>
        <source>%1 sent a message</source>
        <translation>%1 mengirim pesan</translation>
    </message>
    <message>
        <source>%1 cancelled a message</source>
        <translation>%1 membatalkan pesan</translation>
    </message>
    <message>
        <source>%1 added a contact</source>
        <translation>%1 menambah kontak</translation>
    </message>
    <message>
        <source>%1 changed a contact</source>
        <translation>%1 mengubah kontak</translation>
    </message>
    <message>
        <source>%1 retried a dead letter</source>
        <translation>%1 mencoba lagi kiriman macet</translation>
    </message>
    <message>
        <source>%1 replayed a dead letter</source>
        <translation>%1 memproses ulang kiriman macet</translation>
    </message>
    <message>
        <source>%1 dismissed a dead letter</source>
        <translation>%1 mengabaikan kiriman macet</translation>
    </message>
    <message>
        <source>%1 invited somebody</source>
        <translation>%1 mengundang seseorang</translation>
    </message>
    <message>
        <source>%1 made a token</source>
        <translation>%1 membuat token</translation>
    </message>
    <message>
        <source>%1 revoked a token</source>
        <translation>%1 mencabut token</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>%1 masuk</translation>
    </message>
    <message>
        <source>%1 signed out</source>
        <translation>%1 keluar</translation>
    </message>
    <message>
        <source>%1 opened the console</source>
        <translation>%1 membuka konsol</translation>
    </message>
    <message>
        <source>%1 closed the console</source>
        <translation>%1 menutup konsol</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>Sebuah program</translation>
    </message>
    <message>
        <source>%1 changed something in %2</source>
        <translation>%1 mengubah sesuatu di %2</translation>
    </message>
</context>
<context>
    <name>flotilla::ActivityCard</name>
    <message>
        <source>Activity</source>
        <translation>Aktivitas</translation>
    </message>
    <message>
        <source>Whose activity</source>
        <translation>Aktivitas siapa</translation>
    </message>
    <message>
        <source>Nobody has changed anything yet.</source>
        <translation>Belum ada yang mengubah apa pun.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
</context>
<context>
    <name>flotilla::ApiClient</name>
    <message>
        <source>Give the engine&apos;s address, such as https://engine.example.com.</source>
        <translation>Beri alamat mesin, misalnya https://engine.example.com.</translation>
    </message>
    <message>
        <source>The address must begin with https://, or passwords and chats would cross the network in the clear.</source>
        <translation>Alamat harus diawali https://, agar kata sandi dan chat tidak melintasi jaringan tanpa enkripsi.</translation>
    </message>
</context>
<context>
    <name>flotilla::ApiError</name>
    <message>
        <source>Something here needs another look.</source>
        <translation>Ada yang perlu diperiksa lagi di sini.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Anda sudah keluar.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Peran Anda tidak mengizinkan ini.</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>Ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>Someone or something was faster.</source>
        <translation>Ada orang atau program yang lebih cepat.</translation>
    </message>
    <message>
        <source>This is larger than the engine takes.</source>
        <translation>Ini lebih besar dari yang diterima mesin.</translation>
    </message>
    <message>
        <source>Too many calls at once; wait a little.</source>
        <translation>Terlalu banyak panggilan sekaligus; tunggu sebentar.</translation>
    </message>
    <message>
        <source>The engine&apos;s disk is full.</source>
        <translation>Disk mesin penuh.</translation>
    </message>
    <message>
        <source>The engine cannot store anything now.</source>
        <translation>Mesin tidak bisa menyimpan apa pun sekarang.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>Tidak ada jawaban tepat waktu.</translation>
    </message>
    <message>
        <source>This was given up.</source>
        <translation>Ini dihentikan di tengah jalan.</translation>
    </message>
    <message>
        <source>The engine does not answer.</source>
        <translation>Mesin tidak menjawab.</translation>
    </message>
    <message>
        <source>The engine is busy.</source>
        <translation>Mesin sedang sibuk.</translation>
    </message>
    <message>
        <source>The engine has a fault; its log says more.</source>
        <translation>Mesin mengalami gangguan; log-nya memuat detailnya.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ini wajib diisi.</translation>
    </message>
    <message>
        <source>This is too short or too long.</source>
        <translation>Ini terlalu pendek atau terlalu panjang.</translation>
    </message>
    <message>
        <source>There are characters in it that cannot be here.</source>
        <translation>Ada karakter yang tidak boleh dipakai di sini.</translation>
    </message>
    <message>
        <source>This is not written as it must be.</source>
        <translation>Penulisannya tidak sesuai.</translation>
    </message>
    <message>
        <source>This is too little or too much.</source>
        <translation>Ini terlalu sedikit atau terlalu banyak.</translation>
    </message>
    <message>
        <source>This is not possible here.</source>
        <translation>Ini tidak bisa dilakukan di sini.</translation>
    </message>
</context>
<context>
    <name>flotilla::AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>Perlu perhatian</translation>
    </message>
    <message>
        <source>All quiet</source>
        <translation>Semua tenang</translation>
    </message>
    <message>
        <source>Numbers are up and no message is stuck.</source>
        <translation>Semua nomor aktif dan tidak ada pesan macet.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sejak %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 was logged out from the phone</source>
        <translation>%1 dikeluarkan lewat ponsel</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Tautkan lagi</translation>
    </message>
    <message>
        <source>%1 was banned by WhatsApp</source>
        <translation>%1 diblokir WhatsApp</translation>
    </message>
    <message>
        <source>%1 is reconnecting</source>
        <translation>%1 sedang menyambung ulang</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Hubungkan sekarang</translation>
    </message>
    <message numerus="yes">
        <source>More than %n dead letters to look at</source>
        <translation>
            <numerusform>Lebih dari %n kiriman macet perlu dilihat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dead letters to look at</source>
        <translation>
            <numerusform>%n kiriman macet perlu dilihat</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages and events that could not go on; nothing is lost</source>
        <translation>Pesan dan peristiwa yang tidak bisa lanjut; tidak ada yang hilang</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step, a matter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 could not be connected</source>
        <translation>%1 tidak bisa dihubungkan</translation>
    </message>
    <message>
        <source>%1 is up</source>
        <translation>%1 aktif</translation>
    </message>
    <message>
        <source>%1 waits to be paired</source>
        <translation>%1 menunggu ditautkan</translation>
    </message>
    <message>
        <source>Scan its code with the phone: %1</source>
        <translation>Pindai kodenya dengan ponsel: %1</translation>
    </message>
</context>
<context>
    <name>flotilla::BlockPalette</name>
    <message>
        <source>Blocks</source>
        <translation>Blok</translation>
    </message>
    <message>
        <source>Search blocks</source>
        <translation>Cari blok</translation>
    </message>
    <message>
        <source>Drag, or double-click to append</source>
        <translation>Seret, atau klik dua kali untuk menambahkan</translation>
    </message>
</context>
<context>
    <name>flotilla::BlockResults</name>
    <message>
        <source>What the block did in the test chat</source>
        <translation>Yang dilakukan blok ini di chat tes</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>belum diatur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a variable and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing yet: try the flow out, with T on the canvas.</source>
        <translation>Belum ada: coba alur ini, dengan T di kanvas.</translation>
    </message>
    <message>
        <source>This chat did not come here.</source>
        <translation>Chat ini tidak sampai ke sini.</translation>
    </message>
    <message>
        <source>Passed once in this chat</source>
        <translation>Dilewati sekali di chat ini</translation>
    </message>
    <message numerus="yes">
        <source>Passed %n times in this chat</source>
        <translation>
            <numerusform>Dilewati %n kali di chat ini</numerusform>
        </translation>
    </message>
    <message>
        <source>Last values</source>
        <translation>Nilai terakhir</translation>
    </message>
</context>
<context>
    <name>flotilla::BulkBar</name>
    <message>
        <source>Clear the selection</source>
        <translation>Batalkan pilihan</translation>
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
        <translation>%1 %2, dari %3</translation>
    </message>
</context>
<context>
    <name>flotilla::CheckList</name>
    <message>
        <source>Checks</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>In the way: %1</source>
        <translation>Menghalangi: %1</translation>
    </message>
    <message>
        <source>Worth a look: %1</source>
        <translation>Perlu dilihat: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a check</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Show on the canvas</source>
        <translation>Tampilkan di kanvas</translation>
    </message>
</context>
<context>
    <name>flotilla::ChoiceCard</name>
    <message>
        <source>Recommended</source>
        <translation>Disarankan</translation>
    </message>
</context>
<context>
    <name>flotilla::Chooser</name>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Pilihan</translation>
    </message>
</context>
<context>
    <name>flotilla::CommandPalette</name>
    <message>
        <source>Nothing fits these letters</source>
        <translation>Tidak ada yang cocok dengan huruf ini</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Cari atau jalankan</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Yang cocok</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter run   Esc close</source>
        <translation>↑ ↓ pilih   Enter jalankan   Esc tutup</translation>
    </message>
    <message>
        <source>Search flows, numbers, chats and contacts, or run a command</source>
        <translation>Cari alur, nomor, chat, dan kontak, atau jalankan perintah</translation>
    </message>
</context>
<context>
    <name>flotilla::ConditionGroup</name>
    <message>
        <source>All of these hold</source>
        <translation>Semua ini terpenuhi</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>Salah satu terpenuhi</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Perbandingan</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ekspresi</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>the condition</source>
        <translation>kondisi</translation>
    </message>
    <message>
        <source>condition %1</source>
        <translation>kondisi %1</translation>
    </message>
    <message>
        <source>How the parts of %1 are joined</source>
        <translation>Cara menggabungkan bagian %1</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Hapus grup</translation>
    </message>
    <message>
        <source>Remove the group %1</source>
        <translation>Hapus grup %1</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Tambah ke %1</translation>
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
        <translation>Variabel atau ekspresi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between one value and another</comment>
        <translation>dan</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>One, another</source>
        <translation>Satu, lainnya</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>%1, condition %2</source>
        <translation>%1, kondisi %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation>Hapus kondisi %1</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ekspresi</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Perbandingan</translation>
    </message>
</context>
<context>
    <name>flotilla::ConflictDialog</name>
    <message>
        <source>Two drafts of one flow</source>
        <translation>Dua draf untuk satu alur</translation>
    </message>
    <message>
        <source>Nothing is lost yet: theirs is in the engine, yours is on this computer. Taking theirs can be undone; keeping yours replaces theirs.</source>
        <translation>Belum ada yang hilang: draf mereka ada di mesin, draf Anda ada di komputer ini. Mengambil draf mereka bisa diurungkan; mempertahankan draf Anda menggantikan draf mereka.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Draf Anda</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Draf mereka</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Putuskan nanti</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Pertahankan draf saya</translation>
    </message>
    <message>
        <source>Yours takes the place of theirs in the engine.</source>
        <translation>Draf Anda menggantikan draf mereka di mesin.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Ambil draf mereka</translation>
    </message>
    <message>
        <source>Ctrl Z brings yours back.</source>
        <translation>Ctrl Z mengembalikan draf Anda.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n perubahan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what changed</source>
        <comment>whose</comment>
        <translation>%1: yang berubah</translation>
    </message>
</context>
<context>
    <name>flotilla::ConnectDialog</name>
    <message>
        <source>Connect a number</source>
        <translation>Hubungkan nomor</translation>
    </message>
    <message>
        <source>At WasenderApi, make a session for the number and take its key. The bot stays off until you publish a flow.</source>
        <translation>Di WasenderApi, buat sesi untuk nomor ini dan ambil kuncinya. Bot tetap nonaktif sampai Anda menerbitkan alur.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Add the number</source>
        <translation>Tambah nomor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>As your team calls the number.</source>
        <translation>Sebutan tim Anda untuk nomor ini.</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>Alamat gateway</translation>
    </message>
    <message>
        <source>Key of the session</source>
        <translation>Kunci sesi</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Rahasia webhook</translation>
    </message>
    <message>
        <source>Leave it empty, and one is made that you give to the gateway.</source>
        <translation>Kosongkan, dan rahasia akan dibuat untuk Anda berikan ke gateway.</translation>
    </message>
    <message>
        <source>Personal access token, if you have one</source>
        <translation>Token akses pribadi, jika ada</translation>
    </message>
    <message>
        <source>With it Flotilla can show codes and restart the session.</source>
        <translation>Dengan token ini Flotilla bisa menampilkan kode dan memulai ulang sesi.</translation>
    </message>
    <message>
        <source>The gateway&apos;s own number of the session</source>
        <translation>Nomor sesi di gateway</translation>
    </message>
    <message>
        <source>Needed with the token.</source>
        <translation>Diperlukan bersama token.</translation>
    </message>
    <message>
        <source>Webhook address for the gateway</source>
        <translation>Alamat webhook untuk gateway</translation>
    </message>
    <message>
        <source>Webhook secret, shown only now</source>
        <translation>Rahasia webhook, hanya tampil sekarang</translation>
    </message>
    <message>
        <source>From outside, the address needs the public name of this computer, through a tunnel or a reverse proxy. Subscribe to all events.</source>
        <translation>Dari luar, alamat ini memerlukan nama publik komputer ini, lewat tunnel atau reverse proxy. Berlangganan semua peristiwa.</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Belum terhubung</translation>
    </message>
    <message>
        <source>No webhook has come in yet</source>
        <translation>Belum ada webhook yang masuk</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Give the gateway this address and secret, then connect.</source>
        <translation>Berikan alamat dan rahasia ini ke gateway, lalu hubungkan.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Hubungkan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Bertanya ke gateway…</translation>
    </message>
    <message>
        <source>The phone must be linked: open the session at the gateway and scan its code with WhatsApp. It goes on here by itself.</source>
        <translation>Ponsel harus ditautkan: buka sesi di gateway dan pindai kodenya dengan WhatsApp. Di sini proses berlanjut sendiri.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Terhubung</translation>
    </message>
    <message>
        <source>The last webhook came at %1</source>
        <translation>Webhook terakhir masuk pukul %1</translation>
    </message>
    <message>
        <source>All is well: messages come in and can go out.</source>
        <translation>Semua beres: pesan masuk dan bisa keluar.</translation>
    </message>
    <message>
        <source>Code that links the phone</source>
        <translation>Kode untuk menautkan ponsel</translation>
    </message>
    <message>
        <source>Link the phone</source>
        <translation>Tautkan ponsel</translation>
    </message>
    <message>
        <source>1. Open WhatsApp on the phone.</source>
        <translation>1. Buka WhatsApp di ponsel.</translation>
    </message>
    <message>
        <source>2. In its settings, choose Linked devices.</source>
        <translation>2. Di setelan, pilih Perangkat tertaut.</translation>
    </message>
    <message>
        <source>3. Choose Link a device, and scan this code.</source>
        <translation>3. Pilih Tautkan perangkat, lalu pindai kode ini.</translation>
    </message>
    <message>
        <source>A new code comes by itself. Done, it goes on here.</source>
        <translation>Kode baru muncul sendiri. Setelah itu, lanjut di sini.</translation>
    </message>
</context>
<context>
    <name>flotilla::ConversationsModel</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>who answers a chat</comment>
        <translation>Penjawab</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Pesan terakhir</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Di ponsel</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Tidak ada</translation>
    </message>
</context>
<context>
    <name>flotilla::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Salin: %1</translation>
    </message>
</context>
<context>
    <name>flotilla::DetachedWindow</name>
    <message>
        <source>View</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Cari atau jalankan</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel berikutnya</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel sebelumnya</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Tutup jendela ini</translation>
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
        <translation>Langkah baru, diubah, dan dihapus diberi garis tepi dan label</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>What the canvas shows</source>
        <translation>Yang ditampilkan kanvas</translation>
    </message>
    <message>
        <source>Revert this</source>
        <translation>Kembalikan ini</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Changes on the canvas</source>
        <translation>Perubahan di kanvas</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudah</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Perubahan sebelumnya</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Perubahan berikutnya</translation>
    </message>
    <message>
        <source>Takes this change out of the draft; Ctrl Z brings it back</source>
        <translation>Mengeluarkan perubahan ini dari draf; Ctrl Z mengembalikannya</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>two versions</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>There was nothing</source>
        <translation>Sebelumnya tidak ada apa pun</translation>
    </message>
    <message>
        <source>A version of this flow cannot be read by this program.</source>
        <translation>Satu versi alur ini tidak bisa dibaca program ini.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Tidak ada perubahan</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 perubahan</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n perubahan</numerusform>
        </translation>
    </message>
    <message>
        <source>New words: %1</source>
        <translation>Kata baru: %1</translation>
    </message>
    <message>
        <source>Words gone: %1</source>
        <translation>Kata dihapus: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>New file: %1</source>
        <translation>File baru: %1</translation>
    </message>
    <message>
        <source>File gone: %1</source>
        <translation>File dihapus: %1</translation>
    </message>
</context>
<context>
    <name>flotilla::Draft</name>
    <message>
        <source>Option %1</source>
        <translation>Opsi %1</translation>
    </message>
    <message>
        <source>A flow has at most %1 steps.</source>
        <translation>Satu alur memuat maksimal %1 langkah.</translation>
    </message>
    <message>
        <source>A flow has at most %1 blocks.</source>
        <translation>Satu alur memuat maksimal %1 blok.</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;</source>
        <translation>Tambah &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Delete a step</source>
        <translation>Hapus langkah</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n steps</source>
        <translation>
            <numerusform>Hapus %n langkah</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a step</source>
        <translation>Pindahkan langkah</translation>
    </message>
    <message numerus="yes">
        <source>Move %n steps</source>
        <translation>
            <numerusform>Pindahkan %n langkah</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename &quot;%1&quot;</source>
        <translation>Ganti nama &quot;%1&quot;</translation>
    </message>
    <message>
        <source>There is no such step or block.</source>
        <translation>Langkah atau blok itu tidak ada.</translation>
    </message>
    <message>
        <source>A step has at most %1 blocks.</source>
        <translation>Satu langkah memuat maksimal %1 blok.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Tambah %1</translation>
    </message>
    <message>
        <source>Delete a block</source>
        <translation>Hapus blok</translation>
    </message>
    <message>
        <source>Move a block</source>
        <translation>Pindahkan blok</translation>
    </message>
    <message>
        <source>Duplicate a block</source>
        <translation>Duplikatkan blok</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ubah %1</translation>
    </message>
    <message>
        <source>Connect to &quot;%1&quot;</source>
        <translation>Hubungkan ke &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Putuskan</translation>
    </message>
    <message>
        <source>There is no such block.</source>
        <translation>Blok itu tidak ada.</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Sisipkan %1</translation>
    </message>
    <message>
        <source>Insert &quot;%1&quot;</source>
        <translation>Sisipkan &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Buat grup</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Bubarkan grup</translation>
    </message>
    <message>
        <source>Change a group</source>
        <translation>Ubah grup</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Tambah catatan</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>Ubah catatan</translation>
    </message>
    <message>
        <source>Delete a note</source>
        <translation>Hapus catatan</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n notes</source>
        <translation>
            <numerusform>Hapus %n catatan</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the flow&apos;s settings</source>
        <translation>Ubah setelan alur</translation>
    </message>
    <message>
        <source>Rename the variable &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>Ganti nama variabel &quot;%1&quot; menjadi &quot;%2&quot;</translation>
    </message>
    <message>
        <source>This text is not a piece of a flow: %1</source>
        <translation>Teks ini bukan bagian alur: %1</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tempel</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikatkan</translation>
    </message>
</context>
<context>
    <name>flotilla::DraftChecker</name>
    <message>
        <source>There is no ready fix for this.</source>
        <translation>Tidak ada perbaikan siap pakai untuk ini.</translation>
    </message>
</context>
<context>
    <name>flotilla::DraftSync</name>
    <message>
        <source>Changes from elsewhere</source>
        <translation>Perubahan dari tempat lain</translation>
    </message>
</context>
<context>
    <name>flotilla::Drawer</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Tutup (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bagian</translation>
    </message>
</context>
<context>
    <name>flotilla::ExportDialog</name>
    <message>
        <source>Save all flows</source>
        <translation>Simpan semua alur</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Flows saved</source>
        <translation>Alur tersimpan</translation>
    </message>
    <message>
        <source>Looking what there is</source>
        <translation>Memeriksa yang ada</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flows</source>
        <translation>
            <numerusform>%1 dari %n alur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows could not be saved:</source>
        <translation>
            <numerusform>%n alur tidak bisa disimpan:</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>flotilla::FieldEditor</name>
    <message>
        <source>%1: closed</source>
        <translation>%1: tutup</translation>
    </message>
    <message>
        <source>%1, such as 09:00-12:00, 13:00-18:00</source>
        <translation>%1, misalnya 09:00-12:00, 13:00-18:00</translation>
    </message>
    <message>
        <source>No step</source>
        <translation>Tanpa langkah</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Deskripsi</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porsi</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Perbandingan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>From the answer</source>
        <translation>Dari jawaban</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Ke</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>%1 (unknown)</source>
        <comment>a word that the list does not have</comment>
        <translation>%1 (tidak dikenal)</translation>
    </message>
</context>
<context>
    <name>flotilla::FiguresBar</name>
    <message>
        <source>The thicker a line, the more people</source>
        <translation>Makin tebal garis, makin banyak orang</translation>
    </message>
    <message>
        <source>Window of the figures</source>
        <translation>Rentang waktu angka</translation>
    </message>
    <message>
        <source>started</source>
        <translation>dimulai</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>in it now</source>
        <translation>sedang berjalan</translation>
    </message>
    <message>
        <source>Live figures</source>
        <translation>Angka langsung</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 jam</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 jam</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 hari</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Langsung</translation>
    </message>
    <message>
        <source>The figures cannot be read</source>
        <translation>Angka tidak bisa dibaca</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>Membaca angka…</translation>
    </message>
    <message>
        <source>No chats in the %1</source>
        <comment>the last hour, 24 hours, 7 days</comment>
        <translation>Tidak ada chat dalam %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Live figures, %1: %2 started, %3 finished, %4 in it now</source>
        <translation>Angka langsung, %1: %2 dimulai, %3 selesai, %4 sedang berjalan</translation>
    </message>
    <message>
        <source>%1. The other colour: the way of this test</source>
        <translation>%1. Warna lain: jalur tes ini</translation>
    </message>
    <message>
        <source>people</source>
        <translation>orang</translation>
    </message>
    <message>
        <source>this test</source>
        <translation>tes ini</translation>
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
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Ganti semua</translation>
    </message>
    <message>
        <source>Find in this flow</source>
        <translation>Cari di alur ini</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ganti dengan</translation>
    </message>
    <message>
        <source>Previous hit (Shift F3)</source>
        <translation>Hasil sebelumnya (Shift F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Hasil berikutnya (F3)</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>small and capital letters</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Replace (Ctrl H)</source>
        <translation>Ganti (Ctrl H)</translation>
    </message>
    <message>
        <source>Find in all flows (Ctrl Shift F)</source>
        <translation>Cari di semua alur (Ctrl Shift F)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Tutup (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Tidak dipakai</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>1 use</source>
        <translation>1 pemakaian</translation>
    </message>
    <message numerus="yes">
        <source>%n uses</source>
        <translation>
            <numerusform>%n pemakaian</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 hasil</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hasil</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>Ganti “%1” dengan “%2”</translation>
    </message>
    <message>
        <source>Tell capitals and accents apart</source>
        <translation>Bedakan huruf besar dan aksen</translation>
    </message>
</context>
<context>
    <name>flotilla::FindDialog</name>
    <message>
        <source>Find in all flows</source>
        <translation>Cari di semua alur</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>In drafts only: nothing goes live by itself, and every flow can be taken back.</source>
        <translation>Hanya di draf: tidak ada yang tayang sendiri, dan setiap alur bisa dikembalikan.</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ganti dengan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Open the flow</source>
        <translation>Buka alur</translation>
    </message>
    <message>
        <source>Take this flow back</source>
        <translation>Kembalikan alur ini</translation>
    </message>
    <message>
        <source>Replace this</source>
        <translation>Ganti ini</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Ganti semua</translation>
    </message>
    <message>
        <source>Replace 1 hit</source>
        <translation>Ganti 1 hasil</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n hits</source>
        <translation>
            <numerusform>Ganti %n hasil</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Mengganti…</translation>
    </message>
    <message numerus="yes">
        <source>Looking… %n hits so far</source>
        <translation>
            <numerusform>Mencari… %n hasil sejauh ini</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>so many hits in so many flows</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 hasil</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hasil</numerusform>
        </translation>
    </message>
    <message>
        <source>1 flow</source>
        <translation>1 alur</translation>
    </message>
    <message numerus="yes">
        <source>%n flows</source>
        <translation>
            <numerusform>%n alur</numerusform>
        </translation>
    </message>
    <message>
        <source>No flow has it.</source>
        <translation>Tidak ada alur yang memuatnya.</translation>
    </message>
    <message>
        <source>There are more: look for something narrower.</source>
        <translation>Masih ada lagi: cari yang lebih spesifik.</translation>
    </message>
    <message>
        <source>Tell capitals and accents apart</source>
        <translation>Bedakan huruf besar dan aksen</translation>
    </message>
</context>
<context>
    <name>flotilla::FindModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a block and its field</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>What begins the flow</source>
        <translation>Yang memulai alur</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Nilai awal</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Mengganti…</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Diganti</translation>
    </message>
    <message>
        <source>Changed meanwhile: search again</source>
        <translation>Sudah berubah: cari lagi</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>%1, to become %2</source>
        <translation>%1, menjadi %2</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Alur</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
</context>
<context>
    <name>flotilla::FleetCard</name>
    <message numerus="yes">
        <source>%n up</source>
        <translation>
            <numerusform>%n aktif</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a number and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Armada</translation>
    </message>
    <message>
        <source>No number is connected yet.</source>
        <translation>Belum ada nomor yang terhubung.</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <translation>%1 dari %2 aktif</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowBar</name>
    <message>
        <source>The flow and what can be done with it</source>
        <translation>Alur dan tindakannya</translation>
    </message>
    <message>
        <source>Back to the flows</source>
        <translation>Kembali ke alur</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Flow %1: what can be done with it</source>
        <translation>Alur %1: tindakannya</translation>
    </message>
    <message>
        <source>Draft v%1</source>
        <translation>Draf v%1</translation>
    </message>
    <message>
        <source>v%1 live</source>
        <translation>v%1 tayang</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>nonaktif</translation>
    </message>
    <message>
        <source>never published</source>
        <translation>belum pernah terbit</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Menyimpan…</translation>
    </message>
    <message>
        <source>Kept here until the engine is back</source>
        <translation>Disimpan di sini sampai mesin kembali</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Tidak tersimpan</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Diubah orang lain</translation>
    </message>
    <message>
        <source>You may look, not change</source>
        <translation>Anda boleh melihat, tidak mengubah</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Urungkan: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ulangi: %1</translation>
    </message>
    <message>
        <source>Check: %1, %2</source>
        <comment>how many errors and warnings</comment>
        <translation>Periksa: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n kesalahan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n peringatan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::FlowCardDelegate</name>
    <message>
        <source>No chats yet</source>
        <translation>Belum ada chat</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowChats</name>
    <message>
        <source>Which of the chats</source>
        <translation>Chat yang mana</translation>
    </message>
    <message>
        <source>No chats here</source>
        <translation>Tidak ada chat di sini</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Were here</source>
        <comment>chats at a step</comment>
        <translation>Pernah di sini</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>chats at a step</comment>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Here now</source>
        <comment>chats at a step</comment>
        <translation>Kini di sini</translation>
    </message>
    <message>
        <source>Nobody&apos;s chat ended here in the %1.</source>
        <translation>Tidak ada chat yang berakhir di sini dalam %1.</translation>
    </message>
    <message>
        <source>Nobody stands here now.</source>
        <translation>Tidak ada yang berada di sini sekarang.</translation>
    </message>
    <message>
        <source>Nobody came here in the %1. Chats of a flow that calls this one are listed there, and here while they stand here.</source>
        <translation>Tidak ada yang ke sini dalam %1. Chat dari alur yang memanggil alur ini terdaftar di sana, dan di sini selama berada di sini.</translation>
    </message>
    <message>
        <source>The chats cannot be read</source>
        <translation>Chat tidak bisa dibaca</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowChatsModel</name>
    <message>
        <source>finished</source>
        <comment>a chat with a flow</comment>
        <translation>selesai</translation>
    </message>
    <message>
        <source>said nothing more</source>
        <comment>a chat with a flow</comment>
        <translation>tidak menulis lagi</translation>
    </message>
    <message>
        <source>began anew or was closed</source>
        <comment>a chat with a flow</comment>
        <translation>mulai lagi atau ditutup</translation>
    </message>
    <message>
        <source>the flow failed</source>
        <comment>a chat with a flow</comment>
        <translation>alur gagal</translation>
    </message>
    <message>
        <source>goes on</source>
        <comment>a chat with a flow</comment>
        <translation>berlanjut</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Berada di sana</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a chat: whose, when, how it stands</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowDesigner</name>
    <message>
        <source>You may look at this flow, not change it</source>
        <translation>Anda boleh melihat alur ini, tidak mengubahnya</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Hasil berikutnya</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Hasil sebelumnya</translation>
    </message>
    <message>
        <source>Find in all flows</source>
        <translation>Cari di semua alur</translation>
    </message>
    <message>
        <source>Below the canvas</source>
        <translation>Di bawah kanvas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tes</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 kesalahan</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n kesalahan</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 peringatan</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n peringatan</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Masalah berikutnya</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Masalah sebelumnya</translation>
    </message>
    <message>
        <source>Look at what would be published</source>
        <translation>Lihat apa yang akan diterbitkan</translation>
    </message>
    <message>
        <source>Tidy up the canvas</source>
        <translation>Rapikan kanvas</translation>
    </message>
    <message>
        <source>Show everything on the canvas</source>
        <translation>Tampilkan semua di kanvas</translation>
    </message>
    <message>
        <source>Show the flow as a list, or on the canvas</source>
        <translation>Tampilkan alur sebagai daftar atau di kanvas</translation>
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
        <translation>Belum selesai dibuat; bisa dibuka, tidak bisa disimpan sebagai file.</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowListModel</name>
    <message>
        <source>Steps of the flow</source>
        <translation>Langkah alur</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowPage</name>
    <message>
        <source>Look at both…</source>
        <translation>Lihat keduanya…</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Alur</translation>
    </message>
    <message>
        <source>Live figures</source>
        <translation>Angka langsung</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tes</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Terbitkan…</translation>
    </message>
    <message>
        <source>Figures come with the first chats, once the flow is published</source>
        <translation>Angka muncul bersama chat pertama, setelah alur terbit</translation>
    </message>
    <message>
        <source>How many people go through the flow</source>
        <translation>Berapa orang yang melewati alur ini</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two steps of a flow</comment>
        <translation>%1 ke %2</translation>
    </message>
    <message>
        <source>This chat cannot be opened yet</source>
        <translation>Chat ini belum bisa dibuka</translation>
    </message>
    <message>
        <source>Its number is not known; WhatsApp tells it later.</source>
        <translation>Nomornya belum diketahui; WhatsApp memberitahukannya nanti.</translation>
    </message>
    <message>
        <source>Find in all flows…</source>
        <translation>Cari di semua alur…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Simpan ke file…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Nonaktifkan</translation>
    </message>
    <message>
        <source>Somebody else changed this flow</source>
        <translation>Orang lain mengubah alur ini</translation>
    </message>
    <message>
        <source>This is their draft now.</source>
        <translation>Ini sekarang draf mereka.</translation>
    </message>
    <message>
        <source>This flow cannot be opened</source>
        <translation>Alur ini tidak bisa dibuka</translation>
    </message>
    <message>
        <source>This flow is open in another window</source>
        <translation>Alur ini terbuka di jendela lain</translation>
    </message>
    <message>
        <source>Go on there, or close that window first.</source>
        <translation>Lanjutkan di sana, atau tutup dulu jendela itu.</translation>
    </message>
    <message>
        <source>Opening the flow</source>
        <translation>Membuka alur</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Somebody else saved this flow meanwhile</source>
        <translation>Orang lain sudah menyimpan alur ini</translation>
    </message>
    <message>
        <source>Yours is kept here and nothing is overwritten. Look at both and choose.</source>
        <translation>Draf Anda disimpan di sini dan tidak ada yang ditimpa. Lihat keduanya dan pilih.</translation>
    </message>
    <message>
        <source>It cannot go live yet</source>
        <translation>Belum bisa tayang</translation>
    </message>
    <message>
        <source>The draft is not saved: %1</source>
        <translation>Draf tidak tersimpan: %1</translation>
    </message>
    <message>
        <source>%1 is scheduled</source>
        <translation>%1 sudah dijadwalkan</translation>
    </message>
    <message>
        <source>%1 is live</source>
        <translation>%1 sudah tayang</translation>
    </message>
    <message>
        <source>This cannot be taken back by itself</source>
        <translation>Ini tidak bisa dikembalikan secara terpisah</translation>
    </message>
    <message>
        <source>It leads to a step that is not there: bring that back first.</source>
        <translation>Ini menuju langkah yang tidak ada: kembalikan dulu langkah itu.</translation>
    </message>
    <message>
        <source>Revert “%1”</source>
        <translation>Kembalikan “%1”</translation>
    </message>
    <message>
        <source>The draft is not saved</source>
        <translation>Draf tidak tersimpan</translation>
    </message>
    <message>
        <source>%1 is back at version %2</source>
        <translation>%1 kembali ke versi %2</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation>%1 nonaktif</translation>
    </message>
    <message>
        <source>Conversations in progress go on.</source>
        <translation>Percakapan yang berlangsung tetap lanjut.</translation>
    </message>
    <message>
        <source>It could not be switched off</source>
        <translation>Tidak bisa dinonaktifkan</translation>
    </message>
    <message>
        <source>Everyone in the flow</source>
        <translation>Semua orang di alur</translation>
    </message>
    <message>
        <source>Test chat</source>
        <translation>Chat tes</translation>
    </message>
    <message>
        <source>Versions of the flow</source>
        <translation>Versi alur</translation>
    </message>
    <message>
        <source>Review and publish…</source>
        <translation>Tinjau dan terbitkan…</translation>
    </message>
    <message>
        <source>Saved drafts…</source>
        <translation>Draf tersimpan…</translation>
    </message>
    <message>
        <source>It cannot be kept yet</source>
        <translation>Belum bisa disimpan</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>Kembali ke “%1”</translation>
    </message>
    <message>
        <source>This is “%1” again</source>
        <translation>Ini “%1” lagi</translation>
    </message>
    <message>
        <source>Ctrl Z brings back what was there.</source>
        <translation>Ctrl Z mengembalikan yang tadi ada.</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowRows</name>
    <message>
        <source>Draft</source>
        <comment>state of a flow</comment>
        <translation>Draf</translation>
    </message>
    <message>
        <source>never published</source>
        <translation>belum pernah terbit</translation>
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
            <numerusform>%n sedang berlangsung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a flow: its name, how it stands, its version</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>Tindakan untuk %1</translation>
    </message>
    <message>
        <source>%1, %2 finished</source>
        <comment>how many chats, how many percent of them</comment>
        <translation>%1, %2 selesai</translation>
    </message>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>%n chat</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1 draft</source>
        <translation>Draf v%1</translation>
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
            <numerusform>%n orang sampai di sini. Klik untuk melihat chat mereka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left here. Click to see their chats.</source>
        <translation>
            <numerusform>%n orang berhenti di sini. Klik untuk melihat chat mereka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats stand here now. Click to see them.</source>
        <translation>
            <numerusform>%n chat kini berada di sini. Klik untuk melihatnya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people went this way. Click to see their chats.</source>
        <translation>
            <numerusform>%n orang lewat jalur ini. Klik untuk melihat chat mereka.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leave</source>
        <translation>%1 berhenti</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Test is here</source>
        <translation>Tes ada di sini</translation>
    </message>
    <message>
        <source>No test comes here</source>
        <translation>Tidak ada tes sampai di sini</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Dihapus</translation>
    </message>
    <message numerus="yes">
        <source>%n people began here. Click to see their chats.</source>
        <translation>
            <numerusform>%n orang mulai di sini. Klik untuk melihat obrolannya.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::FlowTestsModel</name>
    <message>
        <source>%1: not run</source>
        <translation>%1: belum dijalankan</translation>
    </message>
    <message>
        <source>%1: passed</source>
        <translation>%1: lulus</translation>
    </message>
    <message>
        <source>%1: failed. %2</source>
        <translation>%1: gagal. %2</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowTestsPanel</name>
    <message>
        <source>Tests of this flow</source>
        <translation>Tes alur ini</translation>
    </message>
    <message>
        <source>Enter opens the test as the chat, Delete deletes it</source>
        <translation>Enter membuka tes sebagai chat, Delete menghapusnya</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Jalankan semua</translation>
    </message>
    <message>
        <source>Save this chat</source>
        <translation>Simpan chat ini</translation>
    </message>
    <message>
        <source>Show coverage</source>
        <translation>Tampilkan cakupan</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Menjalankan…</translation>
    </message>
    <message>
        <source>%1 of %2 passed · %3 of %4 lines walked</source>
        <translation>%1 dari %2 lulus · %3 dari %4 garis dilewati</translation>
    </message>
    <message>
        <source>Save this chat as a test</source>
        <translation>Simpan chat ini sebagai tes</translation>
    </message>
    <message>
        <source>From then on every run of the tests checks that the flow still says and does the same.</source>
        <translation>Sejak itu setiap kali tes dijalankan, dipastikan alur tetap berkata dan bertindak sama.</translation>
    </message>
    <message>
        <source>Name of the test</source>
        <translation>Nama tes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Replaces the test of this name.</source>
        <translation>Menggantikan tes bernama ini.</translation>
    </message>
    <message>
        <source>Saved as the test “%1”.</source>
        <translation>Disimpan sebagai tes “%1”.</translation>
    </message>
    <message>
        <source>Delete the test “%1”?</source>
        <translation>Hapus tes “%1”?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Tes ini tidak bisa dipulihkan.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Jangan hapus</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowView</name>
    <message>
        <source>1 output</source>
        <translation>1 jalur keluar</translation>
    </message>
    <message numerus="yes">
        <source>%n outputs</source>
        <translation>
            <numerusform>%n jalur keluar</numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 kesalahan</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n kesalahan</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 peringatan</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n peringatan</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation>ditambahkan</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>diubah</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>dihapus</translation>
    </message>
    <message numerus="yes">
        <source>%n people came</source>
        <translation>
            <numerusform>%n orang sampai di sini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n berhenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here now</source>
        <translation>
            <numerusform>%n kini di sini</numerusform>
        </translation>
    </message>
    <message>
        <source>the test is here</source>
        <translation>tes ada di sini</translation>
    </message>
    <message>
        <source>the test stops here</source>
        <translation>tes berhenti di sini</translation>
    </message>
    <message>
        <source>no test comes here</source>
        <translation>tidak ada tes sampai di sini</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 leads to %3</source>
        <translation>&quot;%1&quot; dari %2 menuju %3</translation>
    </message>
    <message>
        <source>%1 leads to %2</source>
        <translation>%1 menuju %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n orang</numerusform>
        </translation>
    </message>
    <message>
        <source>Flow canvas</source>
        <translation>Kanvas alur</translation>
    </message>
    <message>
        <source>Go on to</source>
        <translation>Lanjut ke</translation>
    </message>
    <message>
        <source>Go back to</source>
        <translation>Kembali ke</translation>
    </message>
    <message>
        <source>Way on</source>
        <translation>Jalur lanjut</translation>
    </message>
    <message>
        <source>Connect &quot;%1&quot; to</source>
        <translation>Hubungkan &quot;%1&quot; ke</translation>
    </message>
    <message>
        <source>Nothing follows this step.</source>
        <translation>Tidak ada yang menyusul langkah ini.</translation>
    </message>
    <message>
        <source>Connect from</source>
        <translation>Hubungkan dari</translation>
    </message>
    <message>
        <source>Insert a block</source>
        <translation>Sisipkan blok</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>There is no group here; Ctrl G makes one of the selection.</source>
        <translation>Tidak ada grup di sini; Ctrl G membuat grup dari pilihan.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Nowhere: take the line away</source>
        <translation>Tidak ke mana-mana: hapus garisnya</translation>
    </message>
    <message>
        <source>A new block in between…</source>
        <translation>Blok baru di antaranya…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Hapus garis ini</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Open in the inspector</source>
        <translation>Buka di inspektor</translation>
    </message>
    <message>
        <source>Test from here</source>
        <translation>Tes dari sini</translation>
    </message>
    <message>
        <source>Stop test chats here</source>
        <translation>Hentikan chat tes di sini</translation>
    </message>
    <message>
        <source>Show its chats</source>
        <translation>Tampilkan chatnya</translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation>Hubungkan ke…</translation>
    </message>
    <message>
        <source>Begin chats here</source>
        <translation>Mulai chat di sini</translation>
    </message>
    <message>
        <source>Insert a block here…</source>
        <translation>Sisipkan blok di sini…</translation>
    </message>
    <message>
        <source>Write a note here</source>
        <translation>Tulis catatan di sini</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Potong</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tempel</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikatkan</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Bubarkan grup</translation>
    </message>
    <message>
        <source>Name and colour of the group…</source>
        <translation>Nama dan warna grup…</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ratakan</translation>
    </message>
    <message>
        <source>Left edges</source>
        <translation>Tepi kiri</translation>
    </message>
    <message>
        <source>Centres, one below the other</source>
        <translation>Tengah, bersusun ke bawah</translation>
    </message>
    <message>
        <source>Right edges</source>
        <translation>Tepi kanan</translation>
    </message>
    <message>
        <source>Top edges</source>
        <translation>Tepi atas</translation>
    </message>
    <message>
        <source>Centres, side by side</source>
        <translation>Tengah, bersebelahan</translation>
    </message>
    <message>
        <source>Bottom edges</source>
        <translation>Tepi bawah</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Pilih semua</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Rapikan</translation>
    </message>
    <message>
        <source>Fit the selection</source>
        <translation>Paskan pilihan</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Catatan: %1</translation>
    </message>
    <message>
        <source>Note of %1: %2</source>
        <translation>Catatan %1: %2</translation>
    </message>
    <message>
        <source>Write in the note</source>
        <translation>Tulis di catatan</translation>
    </message>
    <message>
        <source>No line leaves this step or comes to it.</source>
        <translation>Tidak ada garis yang keluar dari langkah ini atau menuju ke sana.</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowsModel</name>
    <message>
        <source>Flow</source>
        <translation>Alur</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Percakapan</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>To a person</source>
        <translation>Ke orang</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>Schedule refused</source>
        <comment>state of a flow</comment>
        <translation>Jadwal ditolak</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <comment>state of a flow</comment>
        <translation>Terjadwal</translation>
    </message>
    <message>
        <source>Shared at %1 %</source>
        <comment>state of a flow</comment>
        <translation>Dibagi %1 %</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>state of a flow</comment>
        <translation>Tayang</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>state of a flow</comment>
        <translation>Nonaktif</translation>
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
        <translation>Cari alur</translation>
    </message>
    <message>
        <source>How flows stand</source>
        <translation>Status alur</translation>
    </message>
    <message>
        <source>List or cards</source>
        <translation>Daftar atau kartu</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Alur</translation>
    </message>
    <message>
        <source>Draw your first flow</source>
        <translation>Gambar alur pertama Anda</translation>
    </message>
    <message>
        <source>Start from a template and change the words.</source>
        <translation>Mulai dari template dan ubah kata-katanya.</translation>
    </message>
    <message>
        <source>No flow fits these filters</source>
        <translation>Tidak ada alur yang cocok dengan filter ini</translation>
    </message>
    <message>
        <source>Take a word away.</source>
        <translation>Kurangi satu kata.</translation>
    </message>
    <message>
        <source>Browse templates</source>
        <translation>Lihat template</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>Alur baru</translation>
    </message>
    <message>
        <source>From a template…</source>
        <translation>Dari template…</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Kosong</translation>
    </message>
    <message>
        <source>Find in all flows…</source>
        <translation>Cari di semua alur…</translation>
    </message>
    <message>
        <source>Find in all flows (Ctrl Shift F)</source>
        <translation>Cari di semua alur (Ctrl Shift F)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Figures of the %1</source>
        <translation>Angka untuk %1</translation>
    </message>
    <message>
        <source>Flows as cards</source>
        <translation>Alur sebagai kartu</translation>
    </message>
    <message numerus="yes">
        <source>%n flows</source>
        <translation>
            <numerusform>%n alur</numerusform>
        </translation>
    </message>
    <message>
        <source>The flows cannot be read</source>
        <translation>Alur tidak bisa dibaca</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of flows, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Tayang</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Nonaktif</translation>
    </message>
    <message>
        <source>No flow was made</source>
        <translation>Tidak ada alur yang dibuat</translation>
    </message>
    <message>
        <source>The templates cannot be read</source>
        <translation>Template tidak bisa dibaca</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Terbitkan…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Nonaktifkan</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikatkan</translation>
    </message>
    <message>
        <source>Copy to another workspace</source>
        <translation>Salin ke ruang kerja lain</translation>
    </message>
    <message>
        <source>Push to workspaces…</source>
        <translation>Kirim ke ruang kerja…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Simpan ke file…</translation>
    </message>
    <message>
        <source>Save all flows to a folder…</source>
        <translation>Simpan semua alur ke folder…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation>%1 nonaktif</translation>
    </message>
    <message>
        <source>Conversations in progress go on.</source>
        <translation>Percakapan yang berlangsung tetap lanjut.</translation>
    </message>
    <message>
        <source>%1 could not be switched off</source>
        <translation>%1 tidak bisa dinonaktifkan</translation>
    </message>
    <message>
        <source>The flow cannot be read</source>
        <translation>Alur tidak bisa dibaca</translation>
    </message>
    <message>
        <source>%1 is a draft now</source>
        <translation>%1 kini draf</translation>
    </message>
    <message>
        <source>%1 is a draft in %2 now</source>
        <comment>a flow, a workspace</comment>
        <translation>%1 kini draf di %2</translation>
    </message>
    <message>
        <source>Nothing was copied to %1</source>
        <translation>Tidak ada yang disalin ke %1</translation>
    </message>
    <message>
        <source>Save all flows</source>
        <translation>Simpan semua alur</translation>
    </message>
    <message numerus="yes">
        <source>%n flows are saved</source>
        <translation>
            <numerusform>%n alur tersimpan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be deleted</source>
        <translation>%1 tidak bisa dihapus</translation>
    </message>
    <message>
        <source>It was published, and the history of its chats needs its versions. Switched off, no customer gets it any more.</source>
        <translation>Alur ini pernah terbit, dan riwayat chatnya memerlukan versinya. Jika dinonaktifkan, tidak ada pelanggan yang menerimanya lagi.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Hapus %1?</translation>
    </message>
    <message>
        <source>The draft and its tests go for good. No customer has ever had it.</source>
        <translation>Draf dan tesnya dihapus selamanya. Belum pernah ada pelanggan yang menerimanya.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Jangan hapus</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 sudah dihapus</translation>
    </message>
    <message>
        <source>%1 is still there</source>
        <translation>%1 masih ada</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Tidak diimpor</translation>
    </message>
    <message>
        <source>New flow, blank</source>
        <translation>Alur baru, kosong</translation>
    </message>
    <message>
        <source>New flow from a template…</source>
        <translation>Alur baru dari template…</translation>
    </message>
    <message>
        <source>Import flows…</source>
        <translation>Impor alur…</translation>
    </message>
</context>
<context>
    <name>flotilla::GalleryPage</name>
    <message>
        <source>Buttons</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primer</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Sekunder</translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation>Polos</translation>
    </message>
    <message>
        <source>Hover</source>
        <translation>Disorot</translation>
    </message>
    <message>
        <source>Pressed</source>
        <translation>Ditekan</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Nonaktif</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Bahaya</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Small 24</source>
        <translation>Kecil 24</translation>
    </message>
    <message>
        <source>Base 28</source>
        <translation>Dasar 28</translation>
    </message>
    <message>
        <source>Large 32</source>
        <translation>Besar 32</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>With key</source>
        <translation>Dengan pintasan</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>Halus</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Hint sits under the field</source>
        <translation>Petunjuk ada di bawah kolom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Kesalahan</translation>
    </message>
    <message>
        <source>Digits only, with the country code</source>
        <translation>Hanya angka, dengan kode negara</translation>
    </message>
    <message>
        <source>Follow the “Not sure” branch</source>
        <translation>Ikuti cabang “Belum yakin”</translation>
    </message>
    <message>
        <source>Hand over to a person</source>
        <translation>Alihkan ke orang</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Pilih</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Search blocks</source>
        <translation>Cari blok</translation>
    </message>
    <message>
        <source>Managed by the owner</source>
        <translation>Dikelola pemilik</translation>
    </message>
    <message>
        <source>Good morning! Which size would you like?</source>
        <translation>Selamat pagi! Mau ukuran yang mana?</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Sebagian</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Nonaktif</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Dipilih</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Pengiriman</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Jam tenang</translation>
    </message>
    <message>
        <source>Messages per minute</source>
        <translation>Pesan per menit</translation>
    </message>
    <message>
        <source>Segmented control and tabs</source>
        <translation>Kontrol segmen dan tab</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Rentang</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Window of time</source>
        <translation>Rentang waktu</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 jam</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 jam</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 jam</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Tautkan</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setelan</translation>
    </message>
    <message>
        <source>Chips, badges, status</source>
        <translation>Chip, lencana, status</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Netral</translation>
    </message>
    <message>
        <source>Draft v13</source>
        <translation>Draf v13</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Terjadwal</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Perlu persetujuan</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Dikeluarkan</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Tayang</translation>
    </message>
    <message>
        <source>Wants a person</source>
        <translation>Minta bicara dengan orang</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Menyambung ulang</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>all 3</source>
        <translation>semua 3</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Table, 36 px rows, 32 px header</source>
        <translation>Tabel, baris 36 px, kepala 32 px</translation>
    </message>
    <message>
        <source>Surfaces and lines</source>
        <translation>Permukaan dan garis</translation>
    </message>
    <message>
        <source>Text and state, ratio on its background</source>
        <translation>Teks dan status, rasio terhadap latarnya</translation>
    </message>
    <message>
        <source>Lanes and block categories</source>
        <translation>Lajur dan kategori blok</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipografi</translation>
    </message>
    <message>
        <source>12,008 waiting</source>
        <translation>12.008 menunggu</translation>
    </message>
    <message>
        <source>Display 24/32 600</source>
        <translation>Display 24/32 600</translation>
    </message>
    <message>
        <source>Figure 22/28 600</source>
        <translation>Angka 22/28 600</translation>
    </message>
    <message>
        <source>Priority lanes</source>
        <translation>Lajur prioritas</translation>
    </message>
    <message>
        <source>Title 16/24 600</source>
        <translation>Judul 16/24 600</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Perlu perhatian</translation>
    </message>
    <message>
        <source>Heading 14/20 600</source>
        <translation>Kepala 14/20 600</translation>
    </message>
    <message>
        <source>Lapa was logged out from the phone</source>
        <translation>Lapa dikeluarkan lewat ponsel</translation>
    </message>
    <message>
        <source>Base 13/20 400</source>
        <translation>Dasar 13/20 400</translation>
    </message>
    <message>
        <source>Small 12/16 400</source>
        <translation>Kecil 12/16 400</translation>
    </message>
    <message>
        <source>Budget, 24 h</source>
        <translation>Kuota, 24 jam</translation>
    </message>
    <message>
        <source>Caption 11/16 500</source>
        <translation>Keterangan 11/16 500</translation>
    </message>
    <message>
        <source>Mono 12/18 400</source>
        <translation>Mono 12/18 400</translation>
    </message>
    <message>
        <source>Avatars, clients, keys</source>
        <translation>Avatar, klien, tombol</translation>
    </message>
    <message>
        <source>Icons, Lucide</source>
        <translation>Ikon, Lucide</translation>
    </message>
    <message>
        <source>Spacing, radii, motion</source>
        <translation>Jarak, radius, gerak</translation>
    </message>
    <message>
        <source>hover %1 ms</source>
        <translation>sorot %1 ms</translation>
    </message>
    <message>
        <source>popover %1</source>
        <translation>popover %1</translation>
    </message>
    <message>
        <source>zoom %1</source>
        <translation>zoom %1</translation>
    </message>
    <message>
        <source>drawer %1</source>
        <translation>laci %1</translation>
    </message>
    <message>
        <source>fit %1</source>
        <translation>paskan %1</translation>
    </message>
    <message>
        <source>Chat bubbles</source>
        <translation>Gelembung chat</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Bot · Talla</source>
        <translation>Bot · Talla</translation>
    </message>
    <message>
        <source>Only your team sees this</source>
        <translation>Hanya tim Anda yang melihat ini</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>Empty state</source>
        <translation>Keadaan kosong</translation>
    </message>
    <message>
        <source>All quiet</source>
        <translation>Semua tenang</translation>
    </message>
    <message>
        <source>When someone asks for a person, they appear here.</source>
        <translation>Saat ada yang minta bicara dengan orang, chatnya muncul di sini.</translation>
    </message>
    <message>
        <source>Watch bot chats</source>
        <translation>Pantau chat bot</translation>
    </message>
    <message>
        <source>Figures and chart</source>
        <translation>Angka dan grafik</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Sent, last hour</source>
        <translation>Terkirim, sejam terakhir</translation>
    </message>
    <message>
        <source>+4 %</source>
        <translation>+4 %</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Menu and tooltip</source>
        <translation>Menu dan tooltip</translation>
    </message>
    <message>
        <source>Menu of a step</source>
        <translation>Menu langkah</translation>
    </message>
    <message>
        <source>Test from here</source>
        <translation>Tes dari sini</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikatkan</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Buat grup</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>logged out 10:38</source>
        <translation>dikeluarkan 10:38</translation>
    </message>
    <message>
        <source>Toasts, bottom right, 5 s</source>
        <translation>Toast, kanan bawah, 5 dtk</translation>
    </message>
    <message>
        <source>v13 is live on 12 numbers</source>
        <translation>v13 tayang di 12 nomor</translation>
    </message>
    <message>
        <source>Could not reach the clinic’s calendar</source>
        <translation>Kalender klinik tidak bisa dihubungi</translation>
    </message>
    <message>
        <source>Tried 3 times. Messages wait in Medium.</source>
        <translation>Sudah dicoba 3 kali. Pesan menunggu di lajur Sedang.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>Spanduk</translation>
    </message>
    <message>
        <source>The engine stopped at 10:38</source>
        <translation>Mesin berhenti pukul 10:38</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>41 people have no preferred shop</source>
        <translation>41 orang tidak punya toko pilihan</translation>
    </message>
    <message>
        <source>A token is shown once</source>
        <translation>Token ditampilkan sekali</translation>
    </message>
    <message>
        <source>Dialog</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>Stop Black Friday?</source>
        <translation>Hentikan Black Friday?</translation>
    </message>
    <message>
        <source>12,008 people will not get it. 6,412 already did. You cannot restart it.</source>
        <translation>12.008 orang tidak akan menerimanya. 6.412 sudah menerima. Anda tidak bisa memulainya lagi.</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Lanjutkan pengiriman</translation>
    </message>
    <message>
        <source>Stop for good</source>
        <translation>Hentikan selamanya</translation>
    </message>
    <message>
        <source>Progress, sparkline, uptime</source>
        <translation>Progres, sparkline, waktu aktif</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Black Friday</source>
        <translation>Black Friday</translation>
    </message>
    <message>
        <source>read</source>
        <translation>dibaca</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>tersampaikan</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gagal</translation>
    </message>
    <message>
        <source>Waiting in high</source>
        <translation>Menunggu di lajur tinggi</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Per jam</translation>
    </message>
    <message>
        <source>Drawer, 360 px, slides 180 ms</source>
        <translation>Laci, 360 px, bergeser 180 ms</translation>
    </message>
    <message>
        <source>Body scrolls, 16 px inset</source>
        <translation>Isi bergulir, tepi 16 px</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Mulai ulang</translation>
    </message>
    <message>
        <source>Phone preview, bulk bar</source>
        <translation>Pratinjau ponsel, bilah massal</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>3 selected</source>
        <translation>3 dipilih</translation>
    </message>
    <message>
        <source>Flotilla design system</source>
        <translation>Sistem desain Flotilla</translation>
    </message>
    <message>
        <source>Dark theme, text at %1 %</source>
        <translation>Tema gelap, teks %1 %</translation>
    </message>
    <message>
        <source>Light theme, text at %1 %</source>
        <translation>Tema terang, teks %1 %</translation>
    </message>
</context>
<context>
    <name>flotilla::GroupEditor</name>
    <message>
        <source>Title and colour of the group</source>
        <translation>Judul dan warna grup</translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation>Judul grup</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Colour of the group: %1</source>
        <translation>Warna grup: %1</translation>
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
        <translation>Terang atau gelap</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Lihat-lihat dulu</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Buka cadangan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
</context>
<context>
    <name>flotilla::HomePage</name>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>as much as</source>
        <translation>sama</translation>
    </message>
    <message>
        <source>↑ %1 %</source>
        <translation>↑ %1 %</translation>
    </message>
    <message>
        <source>↓ %1 %</source>
        <translation>↓ %1 %</translation>
    </message>
    <message>
        <source>%1 vs last %2</source>
        <comment>a change, a day of the week</comment>
        <translation>%1 dibanding %2 lalu</translation>
    </message>
    <message>
        <source>Messages in</source>
        <translation>Pesan masuk</translation>
    </message>
    <message>
        <source>Messages out</source>
        <translation>Pesan keluar</translation>
    </message>
    <message>
        <source>Conversations today</source>
        <translation>Percakapan hari ini</translation>
    </message>
    <message>
        <source>Answered by bots alone</source>
        <translation>Dijawab bot sendiri</translation>
    </message>
    <message>
        <source>Opt-outs</source>
        <translation>Opt-out</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Beranda</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no figure yet</comment>
        <translation>–</translation>
    </message>
    <message numerus="yes">
        <source>%n handed to people</source>
        <translation>
            <numerusform>%n dialihkan ke orang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::IconGrid</name>
    <message>
        <source>Icons</source>
        <translation>Ikon</translation>
    </message>
</context>
<context>
    <name>flotilla::ImportDialog</name>
    <message>
        <source>%1 is imported</source>
        <translation>%1 sudah diimpor</translation>
    </message>
    <message>
        <source>It is a draft: nobody gets it before you publish it. %1, %2, %3.</source>
        <translation>Ini draf: tidak ada yang menerimanya sebelum Anda menerbitkannya. %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts taken over</source>
        <translation>
            <numerusform>%n bagian diambil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nearly</source>
        <translation>
            <numerusform>%n hampir sama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n dihilangkan</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Open the flow</source>
        <translation>Buka alur</translation>
    </message>
    <message>
        <source>%1 is not finished</source>
        <translation>%1 belum selesai</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Jangan impor</translation>
    </message>
    <message>
        <source>Import as a draft</source>
        <translation>Impor sebagai draf</translation>
    </message>
    <message>
        <source>What became of each part</source>
        <translation>Hasil setiap bagian</translation>
    </message>
</context>
<context>
    <name>flotilla::Inspector</name>
    <message>
        <source>What is shown of the block</source>
        <translation>Yang ditampilkan dari blok</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>Nama langkah</translation>
    </message>
    <message>
        <source>More for this block</source>
        <translation>Lainnya untuk blok ini</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setelan</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Kesalahan</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>No blocks yet</source>
        <translation>Belum ada blok</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <comment>a tab, and how many there are</comment>
        <translation>Kesalahan %1</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1 · block %2 of %3</source>
        <translation>%1 · blok %2 dari %3</translation>
    </message>
    <message>
        <source>Settings of the flow</source>
        <translation>Setelan alur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Of the flow, for your team.</source>
        <translation>Nama alur, untuk tim Anda.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>How dates, numbers and amounts are written and read, such as pt-BR.</source>
        <translation>Cara tanggal, angka, dan jumlah uang ditulis dan dibaca, misalnya pt-BR.</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Langkah pertama</translation>
    </message>
    <message>
        <source>Where a chat begins.</source>
        <translation>Tempat chat dimulai.</translation>
    </message>
    <message>
        <source>After a long silence</source>
        <translation>Setelah lama diam</translation>
    </message>
    <message>
        <source>The step to run when the customer has been silent for too long.</source>
        <translation>Langkah yang dijalankan jika pelanggan diam terlalu lama.</translation>
    </message>
    <message>
        <source>Canvas from right to left</source>
        <translation>Kanvas dari kanan ke kiri</translation>
    </message>
    <message>
        <source>Mirrors ports and lines for people who read from right to left.</source>
        <translation>Mencerminkan port dan garis untuk orang yang membaca dari kanan ke kiri.</translation>
    </message>
    <message>
        <source>Variables and their first values</source>
        <translation>Variabel dan nilai awalnya</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>For the people who edit the flow.</source>
        <translation>Untuk orang yang mengedit alur.</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>Blok berikutnya</translation>
    </message>
    <message>
        <source>Previous block</source>
        <translation>Blok sebelumnya</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Naikkan</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Turunkan</translation>
    </message>
    <message>
        <source>Duplicate block</source>
        <translation>Duplikatkan blok</translation>
    </message>
    <message>
        <source>Delete block</source>
        <translation>Hapus blok</translation>
    </message>
    <message>
        <source>Begin chats here</source>
        <translation>Mulai chat di sini</translation>
    </message>
</context>
<context>
    <name>flotilla::InviteDialog</name>
    <message>
        <source>Invite your team</source>
        <translation>Undang tim Anda</translation>
    </message>
    <message>
        <source>They sign in with a code that you hand over; no mail is sent.</source>
        <translation>Mereka masuk dengan kode yang Anda berikan; tidak ada email yang dikirim.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Undang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>A client who only looks</source>
        <translation>Klien yang hanya melihat</translation>
    </message>
    <message>
        <source>Agent: answers chats</source>
        <translation>Agen: menjawab chat</translation>
    </message>
    <message>
        <source>Designer: makes and publishes flows</source>
        <translation>Desainer: membuat dan menerbitkan alur</translation>
    </message>
    <message>
        <source>Admin: numbers, people and keys too</source>
        <translation>Admin: juga nomor, orang, dan kunci</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>Yang boleh mereka lakukan</translation>
    </message>
    <message>
        <source>Code, shown only now</source>
        <translation>Kode, hanya tampil sekarang</translation>
    </message>
    <message>
        <source>This person belongs to the workspace already.</source>
        <translation>Orang ini sudah menjadi anggota ruang kerja.</translation>
    </message>
    <message>
        <source>%1 starts Flotilla with --connect %2 and chooses “I have an invitation”. The code works once, until %3.</source>
        <translation>%1 menjalankan Flotilla dengan --connect %2 dan memilih “Saya punya undangan”. Kode berlaku sekali, sampai %3.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
</context>
<context>
    <name>flotilla::LaneMark</name>
    <message>
        <source>%1 in the %2 lane</source>
        <comment>a number, then high, medium or low</comment>
        <translation>%1 di lajur %2</translation>
    </message>
</context>
<context>
    <name>flotilla::LanesCard</name>
    <message>
        <source>High</source>
        <translation>Tinggi</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Sedang</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Rendah</translation>
    </message>
    <message>
        <source>Live replies, takeover</source>
        <translation>Balasan langsung, ambil alih</translation>
    </message>
    <message>
        <source>Flows, reminders</source>
        <translation>Alur, pengingat</translation>
    </message>
    <message>
        <source>Broadcasts</source>
        <translation>Broadcast</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing waits</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 dtk</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 mnt</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 jam</translation>
    </message>
    <message>
        <source>Priority lanes</source>
        <translation>Lajur prioritas</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Lajur</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Terlama</translation>
    </message>
    <message>
        <source>Per min</source>
        <translation>Per mnt</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Sejam terakhir</translation>
    </message>
    <message>
        <source>%1 lane, sent in the last hour</source>
        <translation>Lajur %1, terkirim dalam sejam terakhir</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>at least so many</comment>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>flotilla::LinkBanner</name>
    <message>
        <source>Try now</source>
        <translation>Coba sekarang</translation>
    </message>
    <message>
        <source>The engine does not answer since %1</source>
        <translation>Mesin tidak menjawab sejak %1</translation>
    </message>
    <message numerus="yes">
        <source>You see what was loaded until then. Trying again in %n s.</source>
        <translation>
            <numerusform>Yang tampil adalah data sampai saat itu. Mencoba lagi dalam %n dtk.</numerusform>
        </translation>
    </message>
    <message>
        <source>You see what was loaded until then. Trying again now.</source>
        <translation>Yang tampil adalah data sampai saat itu. Sedang mencoba lagi.</translation>
    </message>
    <message>
        <source>The engine is slow</source>
        <translation>Mesin lambat</translation>
    </message>
    <message>
        <source>What you see may be a little behind. Nothing is lost.</source>
        <translation>Yang tampil mungkin sedikit tertinggal. Tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Anda sudah keluar</translation>
    </message>
    <message>
        <source>Bots go on answering. Sign in to see what is new.</source>
        <translation>Bot tetap menjawab. Masuk untuk melihat yang baru.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
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
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Cari atau jalankan</translation>
    </message>
    <message>
        <source>Sidebar wide or narrow</source>
        <translation>Lebarkan atau sempitkan bilah sisi</translation>
    </message>
    <message>
        <source>This page in a window of its own</source>
        <translation>Halaman ini di jendela tersendiri</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel berikutnya</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel sebelumnya</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema terang</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema gelap</translation>
    </message>
    <message>
        <source>Theme of the desktop</source>
        <translation>Tema desktop</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Perbesar teks</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Perkecil teks</translation>
    </message>
    <message>
        <source>Text as usual</source>
        <translation>Ukuran teks normal</translation>
    </message>
    <message>
        <source>Quit Flotilla</source>
        <translation>Keluar dari Flotilla</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Language of the desktop</source>
        <translation>Bahasa sistem</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>%1 - Flotilla</source>
        <translation>%1 - Flotilla</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Keluar dari akun</translation>
    </message>
</context>
<context>
    <name>flotilla::MatchBox</name>
    <message>
        <source>Ask</source>
        <translation>Tanya</translation>
    </message>
    <message>
        <source>The customer never wrote before</source>
        <translation>Pelanggan belum pernah menulis</translation>
    </message>
    <message>
        <source>Which flow catches this text?</source>
        <translation>Alur mana yang menangkap teks ini?</translation>
    </message>
    <message>
        <source>What a customer writes</source>
        <translation>Yang ditulis pelanggan</translation>
    </message>
    <message>
        <source>Ask which flow catches it</source>
        <translation>Tanya alur mana yang menangkapnya</translation>
    </message>
    <message>
        <source>This draft does not catch it.</source>
        <translation>Draf ini tidak menangkapnya.</translation>
    </message>
    <message>
        <source>This draft catches it by trigger %1: %2.</source>
        <comment>a number, and its kind</comment>
        <translation>Draf ini menangkapnya lewat pemicu %1: %2.</translation>
    </message>
    <message>
        <source>Live now: “%1” begins.</source>
        <translation>Tayang sekarang: “%1” dimulai.</translation>
    </message>
    <message>
        <source>Live now: no flow catches it.</source>
        <translation>Tayang sekarang: tidak ada alur yang menangkapnya.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a flow, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::MeasureSample</name>
    <message>
        <source>Spacing and radii</source>
        <translation>Jarak dan radius</translation>
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
        <translation>Ikhtisar alur</translation>
    </message>
    <message>
        <source>Overview: click to go there</source>
        <translation>Ikhtisar: klik untuk ke sana</translation>
    </message>
</context>
<context>
    <name>flotilla::MinutesDialog</name>
    <message>
        <source>Let time pass</source>
        <translation>Majukan waktu</translation>
    </message>
    <message>
        <source>Waits and limits for an answer that end meanwhile end at their own time.</source>
        <translation>Penantian dan batas waktu jawaban yang berakhir sementara itu, berakhir pada waktunya sendiri.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>menit</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>jam</translation>
    </message>
    <message>
        <source>days</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Berapa lama</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>Majukan</translation>
    </message>
</context>
<context>
    <name>flotilla::NoticesModel</name>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Isi</translation>
    </message>
</context>
<context>
    <name>flotilla::PaletteModel</name>
    <message>
        <source>Flow</source>
        <translation>Alur</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number&apos;s name and phone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a contact&apos;s name and phone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, of which kind</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: what flows did</source>
        <comment>a chat or a contact</comment>
        <translation>%1: yang dilakukan alur</translation>
    </message>
    <message>
        <source>%1: copy</source>
        <comment>a chat or a contact</comment>
        <translation>%1: salin</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Halaman ini</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
</context>
<context>
    <name>flotilla::PastChat</name>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>A past chat on the canvas</source>
        <translation>Chat lampau di kanvas</translation>
    </message>
    <message>
        <source>The flow as it was</source>
        <translation>Alur saat itu</translation>
    </message>
    <message>
        <source>Which chat</source>
        <translation>Chat yang mana</translation>
    </message>
    <message>
        <source>One block back</source>
        <translation>Mundur satu blok</translation>
    </message>
    <message>
        <source>One block on</source>
        <translation>Maju satu blok</translation>
    </message>
    <message>
        <source>Close the past chat</source>
        <translation>Tutup chat lampau</translation>
    </message>
    <message>
        <source>Close the past chat (Esc)</source>
        <translation>Tutup chat lampau (Esc)</translation>
    </message>
    <message>
        <source>Time travel</source>
        <translation>Jelajah waktu</translation>
    </message>
    <message>
        <source>%1 · v%2</source>
        <comment>when a chat began, and its version</comment>
        <translation>%1 · v%2</translation>
    </message>
    <message>
        <source>No flow took part in this chat.</source>
        <translation>Tidak ada alur yang ikut dalam chat ini.</translation>
    </message>
    <message>
        <source>This version cannot be read by this program any more.</source>
        <translation>Versi ini tidak bisa lagi dibaca program ini.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>The chat is here</source>
        <translation>Chat ada di sini</translation>
    </message>
</context>
<context>
    <name>flotilla::PastChatPage</name>
    <message>
        <source>A past chat</source>
        <translation>Chat yang lalu</translation>
    </message>
</context>
<context>
    <name>flotilla::PastStepsModel</name>
    <message>
        <source>%1 › %2</source>
        <comment>a called flow and its step</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>time, step, kind of block, why</comment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Why it went on like that</source>
        <translation>Alasan berlanjut seperti itu</translation>
    </message>
</context>
<context>
    <name>flotilla::PeopleWindow</name>
    <message>
        <source>last hour</source>
        <translation>sejam terakhir</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>24 jam terakhir</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>7 hari terakhir</translation>
    </message>
</context>
<context>
    <name>flotilla::PhonePreview</name>
    <message>
        <source>Chat with %1 as on the phone</source>
        <translation>Chat dengan %1 seperti di ponsel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who says what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Us: %1</source>
        <translation>Kami: %1</translation>
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
        <translation>Kesalahan: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Peringatan: %1</translation>
    </message>
</context>
<context>
    <name>flotilla::ProblemsPanel</name>
    <message>
        <source>Nothing stands in the way of publishing.</source>
        <translation>Tidak ada yang menghalangi penerbitan.</translation>
    </message>
    <message>
        <source>Nothing is wrong with this block.</source>
        <translation>Tidak ada yang salah dengan blok ini.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Errors of this block</source>
        <translation>Kesalahan blok ini</translation>
    </message>
    <message>
        <source>Enter goes there, Alt Enter mends</source>
        <translation>Enter ke sana, Alt Enter memperbaiki</translation>
    </message>
</context>
<context>
    <name>flotilla::PublishReview</name>
    <message>
        <source>Publish review</source>
        <translation>Tinjauan penerbitan</translation>
    </message>
    <message>
        <source>Reviewing</source>
        <translation>Meninjau</translation>
    </message>
    <message>
        <source>off</source>
        <translation>nonaktif</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Tutup tinjauan</translation>
    </message>
    <message>
        <source>Close the review (Esc)</source>
        <translation>Tutup tinjauan (Esc)</translation>
    </message>
    <message>
        <source>Who gets it, and when</source>
        <translation>Siapa yang menerima, dan kapan</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>A share first</source>
        <translation>Sebagian dulu</translation>
    </message>
    <message>
        <source>At a set time</source>
        <translation>Pada waktu tertentu</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Percent of the conversations that begin</source>
        <translation>Persen percakapan yang dimulai</translation>
    </message>
    <message>
        <source>Goes live at, in your time</source>
        <translation>Tayang pada, menurut waktu Anda</translation>
    </message>
    <message>
        <source>Checked again then; if it is refused you are told.</source>
        <translation>Diperiksa lagi saat itu; jika ditolak, Anda diberi tahu.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Lanjut mengedit</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Terbitkan</translation>
    </message>
    <message>
        <source>Review again</source>
        <translation>Tinjau lagi</translation>
    </message>
    <message>
        <source>What changed, for the team</source>
        <translation>Yang berubah, untuk tim</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Reviewing %1</source>
        <translation>Meninjau %1</translation>
    </message>
    <message>
        <source>v%1 live</source>
        <translation>v%1 tayang</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>Terbitkan %1</translation>
    </message>
    <message>
        <source>New conversations use %1</source>
        <translation>Percakapan baru memakai %1</translation>
    </message>
    <message>
        <source>Last edited by %1, %2</source>
        <comment>who, and when</comment>
        <translation>Terakhir diubah oleh %1, %2</translation>
    </message>
    <message>
        <source>%1 is kept</source>
        <translation>%1 dipertahankan</translation>
    </message>
    <message>
        <source>There is no live version that the others could get.</source>
        <translation>Tidak ada versi tayang yang bisa diterima sisanya.</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Menerbitkan…</translation>
    </message>
    <message>
        <source>Schedule %1</source>
        <translation>Jadwalkan %1</translation>
    </message>
    <message>
        <source>Publish %1 anyway</source>
        <translation>Tetap terbitkan %1</translation>
    </message>
    <message>
        <source>Looking for problems…</source>
        <translation>Mencari masalah…</translation>
    </message>
    <message>
        <source>Every step is reachable, every answer leads somewhere</source>
        <translation>Setiap langkah terjangkau, setiap jawaban ada lanjutannya</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Running the saved tests…</source>
        <translation>Menjalankan tes tersimpan…</translation>
    </message>
    <message>
        <source>No chat is saved as a test</source>
        <translation>Belum ada chat yang disimpan sebagai tes</translation>
    </message>
    <message>
        <source>%1 of %2 saved tests pass</source>
        <translation>%1 dari %2 tes tersimpan lulus</translation>
    </message>
    <message>
        <source>No chat will notice: nothing but looks has changed</source>
        <translation>Chat tidak terpengaruh: hanya tampilan yang berubah</translation>
    </message>
    <message>
        <source>The flow was changed meanwhile</source>
        <translation>Alur berubah sementara itu</translation>
    </message>
</context>
<context>
    <name>flotilla::PushDialog</name>
    <message>
        <source>%1 for other workspaces</source>
        <translation>%1 untuk ruang kerja lain</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Ruang kerja</translation>
    </message>
    <message>
        <source>What changes there</source>
        <translation>Yang berubah di sana</translation>
    </message>
    <message>
        <source>Publish it there at once</source>
        <translation>Langsung terbitkan di sana</translation>
    </message>
    <message>
        <source>Where a flow of this name is, its draft is replaced; elsewhere it is made. Every row can be taken back.</source>
        <translation>Jika sudah ada alur bernama ini, drafnya diganti; di tempat lain alur dibuat. Setiap baris bisa dikembalikan.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Roll this row back</source>
        <translation>Kembalikan baris ini</translation>
    </message>
    <message numerus="yes">
        <source>Push to %n workspaces</source>
        <translation>
            <numerusform>Kirim ke %n ruang kerja</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::PushModel</name>
    <message>
        <source>It is a draft there</source>
        <translation>Sudah jadi draf di sana</translation>
    </message>
    <message>
        <source>It is a draft there, but cannot go live: %1</source>
        <translation>Sudah jadi draf di sana, tetapi tidak bisa tayang: %1</translation>
    </message>
    <message>
        <source>Version %1 is live</source>
        <translation>Versi %1 sudah tayang</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Seperti semula</translation>
    </message>
    <message>
        <source>Switched off; its history stays</source>
        <translation>Dinonaktifkan; riwayatnya tetap ada</translation>
    </message>
    <message>
        <source>Removed again</source>
        <translation>Dihapus lagi</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Memeriksa…</translation>
    </message>
    <message>
        <source>New there</source>
        <translation>Baru di sana</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Sama</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n perubahan</numerusform>
        </translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>Mengirim…</translation>
    </message>
    <message>
        <source>Going back…</source>
        <translation>Mengembalikan…</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Ruang kerja</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Yang berubah</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
</context>
<context>
    <name>flotilla::RecordsEditor</name>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Tambah ke %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Naikkan</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
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
        <translation>Diambil</translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation>Hampir sama</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dihilangkan</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Kesalahan</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
</context>
<context>
    <name>flotilla::ResultDialog</name>
    <message>
        <source>What the web service answers</source>
        <translation>Jawaban layanan web</translation>
    </message>
    <message>
        <source>A test asks nobody. Give the answer that the flow is to go on with.</source>
        <translation>Tes tidak bertanya ke siapa pun. Beri jawaban untuk melanjutkan alur.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Body, as JSON</source>
        <translation>Isi, sebagai JSON</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawab</translation>
    </message>
    <message>
        <source>This is no JSON: %1</source>
        <translation>Ini bukan JSON: %1</translation>
    </message>
</context>
<context>
    <name>flotilla::ReviewModel</name>
    <message>
        <source>Edited</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ditambahkan</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>kind of change, what, how</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n changes</source>
        <translation>
            <numerusform>%1, %n perubahan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::RunningBars</name>
    <message>
        <source>Elsewhere</source>
        <translation>Di tempat lain</translation>
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
        <translation>Tetap di tempatnya</translation>
    </message>
    <message>
        <source>Move them where they stand</source>
        <translation>Pindahkan di posisinya sekarang</translation>
    </message>
    <message>
        <source>They begin anew</source>
        <translation>Mulai dari awal</translation>
    </message>
    <message>
        <source>At their next turn, with everything they said so far.</source>
        <translation>Pada giliran berikutnya, dengan semua yang sudah mereka katakan.</translation>
    </message>
    <message>
        <source>With the customer&apos;s next message; until then the bot is silent.</source>
        <translation>Saat pelanggan mengirim pesan berikutnya; sampai saat itu bot diam.</translation>
    </message>
    <message>
        <source>No conversations are in flight</source>
        <translation>Tidak ada percakapan yang berlangsung</translation>
    </message>
    <message>
        <source>1 conversation is in flight</source>
        <translation>1 percakapan berlangsung</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are in flight</source>
        <translation>
            <numerusform>%n percakapan berlangsung</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay on %1</source>
        <translation>Tetap di %1</translation>
    </message>
    <message>
        <source>Nobody loses their place.</source>
        <translation>Tidak ada yang kehilangan posisinya.</translation>
    </message>
    <message>
        <source>The same step</source>
        <translation>Langkah yang sama</translation>
    </message>
    <message>
        <source>Choose a step</source>
        <translation>Pilih langkah</translation>
    </message>
    <message>
        <source>%1 (%2) goes on at</source>
        <comment>a step and how many</comment>
        <translation>%1 (%2) lanjut di</translation>
    </message>
    <message>
        <source>%1 goes on at</source>
        <translation>%1 lanjut di</translation>
    </message>
</context>
<context>
    <name>flotilla::SavesDialog</name>
    <message>
        <source>Saved drafts</source>
        <translation>Draf tersimpan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>What is different in the draft in hand</source>
        <translation>Yang berbeda di draf sekarang</translation>
    </message>
    <message>
        <source>A draft saves itself. Under a name it stays as it is now, to come back to.</source>
        <translation>Draf tersimpan sendiri. Dengan nama, draf tetap seperti sekarang agar bisa dikembalikan.</translation>
    </message>
    <message>
        <source>Name of the draft in hand</source>
        <translation>Nama draf sekarang</translation>
    </message>
    <message>
        <source>Before the spring campaign</source>
        <translation>Sebelum kampanye akhir tahun</translation>
    </message>
    <message>
        <source>Save the draft in hand under this name</source>
        <translation>Simpan draf sekarang dengan nama ini</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Sejak itu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Back to this</source>
        <translation>Kembali ke ini</translation>
    </message>
    <message>
        <source>Ctrl Z brings the draft in hand back.</source>
        <translation>Ctrl Z mengembalikan draf sekarang.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Hapus “%1”?</translation>
    </message>
    <message>
        <source>What was kept goes for good. The draft in hand stays as it is.</source>
        <translation>Yang disimpan hilang selamanya. Draf sekarang tetap seperti adanya.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Jangan hapus</translation>
    </message>
</context>
<context>
    <name>flotilla::SavesModel</name>
    <message>
        <source>this computer</source>
        <translation>komputer ini</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <comment>a kept draft: its name, when, whose</comment>
        <translation>%1, %2, oleh %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Disimpan</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
</context>
<context>
    <name>flotilla::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Kosongkan pencarian</translation>
    </message>
</context>
<context>
    <name>flotilla::SessionsModel</name>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Kabar terakhir</translation>
    </message>
    <message>
        <source>New</source>
        <comment>state of a number</comment>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Pairing</source>
        <comment>state of a number</comment>
        <translation>Menautkan</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>state of a number</comment>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <comment>state of a number</comment>
        <translation>Menyambung ulang</translation>
    </message>
    <message>
        <source>Logged out</source>
        <comment>state of a number</comment>
        <translation>Dikeluarkan</translation>
    </message>
    <message>
        <source>Banned</source>
        <comment>state of a number</comment>
        <translation>Diblokir</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>state of a number</comment>
        <translation>Dihentikan</translation>
    </message>
</context>
<context>
    <name>flotilla::SetupCard</name>
    <message>
        <source>%1: done</source>
        <translation>%1: selesai</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Penyiapan</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Undang</translation>
    </message>
    <message>
        <source>Engine is running</source>
        <translation>Mesin berjalan</translation>
    </message>
    <message>
        <source>It keeps everything on its own disk</source>
        <translation>Semuanya disimpan di disk mesin sendiri</translation>
    </message>
    <message>
        <source>Choose simulator or number</source>
        <translation>Pilih simulator atau nomor</translation>
    </message>
    <message>
        <source>You can have both</source>
        <translation>Anda bisa memakai keduanya</translation>
    </message>
    <message>
        <source>Pick a flow</source>
        <translation>Pilih alur</translation>
    </message>
    <message>
        <source>Start from a template, or draw your own</source>
        <translation>Mulai dari template, atau gambar sendiri</translation>
    </message>
    <message>
        <source>Say hello to your bot</source>
        <translation>Sapa bot Anda</translation>
    </message>
    <message>
        <source>Write to the number and watch it answer</source>
        <translation>Tulis ke nomor itu dan lihat bot menjawab</translation>
    </message>
    <message>
        <source>Invite your team</source>
        <translation>Undang tim Anda</translation>
    </message>
    <message>
        <source>Designers, agents, or a client who only looks</source>
        <translation>Desainer, agen, atau klien yang hanya melihat</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
</context>
<context>
    <name>flotilla::Sidebar</name>
    <message>
        <source>You</source>
        <translation>Anda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>%1: theme, text size, signing out</source>
        <translation>%1: tema, ukuran teks, keluar dari akun</translation>
    </message>
</context>
<context>
    <name>flotilla::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>To the engine at %1. Who runs it invites you.</source>
        <translation>Ke mesin di %1. Pengelolanya mengundang Anda.</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Code of the invitation</source>
        <translation>&amp;Kode undangan</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Kata &amp;sandi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Choose one, or give the one you have here already.</source>
        <translation>Buat kata sandi, atau isi yang sudah Anda punya di sini.</translation>
    </message>
    <message>
        <source>The token goes to this computer&apos;s keychain, not to a file.</source>
        <translation>Token masuk ke rantai kunci komputer ini, bukan ke file.</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>Saya punya akun</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Saya punya undangan</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Sedang masuk…</translation>
    </message>
    <message>
        <source>There is no such invitation, or it has ended.</source>
        <translation>Undangan itu tidak ada, atau sudah berakhir.</translation>
    </message>
    <message>
        <source>You have an account here, of another password.</source>
        <translation>Anda punya akun di sini, dengan kata sandi lain.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation>Alamat email atau kata sandi salah.</translation>
    </message>
</context>
<context>
    <name>flotilla::Sparkline</name>
    <message>
        <source>%1: now %2, at most %3</source>
        <translation>%1: kini %2, maksimal %3</translation>
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
        <translation>Chat dengan bot</translation>
    </message>
    <message>
        <source>Chocolate</source>
        <translation>Cokelat</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Klasik</translation>
    </message>
    <message>
        <source>We do. Which one would you like?</source>
        <translation>Ada. Mau yang mana?</translation>
    </message>
    <message>
        <source>Hi! Do you have panettone?</source>
        <translation>Hai! Ada panettone?</translation>
    </message>
    <message>
        <source>The session&apos;s key</source>
        <translation>Kunci sesi</translation>
    </message>
    <message>
        <source>from your gateway</source>
        <translation>dari gateway Anda</translation>
    </message>
    <message>
        <source>Try it with the simulator</source>
        <translation>Coba dengan simulator</translation>
    </message>
    <message>
        <source>A pretend agency on this computer.</source>
        <translation>Agensi tiruan di komputer ini.</translation>
    </message>
    <message>
        <source>No number, no account</source>
        <translation>Tanpa nomor, tanpa akun</translation>
    </message>
    <message>
        <source>Flows and customers who chat</source>
        <translation>Ada alur dan pelanggan yang mengobrol</translation>
    </message>
    <message>
        <source>Move to a real number later</source>
        <translation>Pindah ke nomor asli nanti</translation>
    </message>
    <message>
        <source>Start the simulator</source>
        <translation>Mulai simulator</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 mnt</translation>
    </message>
    <message>
        <source>Connect a number</source>
        <translation>Hubungkan nomor</translation>
    </message>
    <message>
        <source>Use a WhatsApp you already have.</source>
        <translation>Pakai WhatsApp yang sudah Anda punya.</translation>
    </message>
    <message>
        <source>Through your WasenderApi session</source>
        <translation>Lewat sesi WasenderApi Anda</translation>
    </message>
    <message>
        <source>The bot stays off until you say so</source>
        <translation>Bot tetap nonaktif sampai Anda mengizinkan</translation>
    </message>
    <message>
        <source>Add as many as you like</source>
        <translation>Tambah sebanyak yang Anda mau</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 mnt</translation>
    </message>
    <message>
        <source>Your gateway&apos;s key, and a code to scan</source>
        <translation>Kunci gateway Anda, dan kode untuk dipindai</translation>
    </message>
    <message>
        <source>Pair a phone</source>
        <translation>Tautkan ponsel</translation>
    </message>
    <message>
        <source>scan a QR code</source>
        <translation>pindai kode QR</translation>
    </message>
</context>
<context>
    <name>flotilla::StatusStrip</name>
    <message>
        <source>Status of the engine</source>
        <translation>Status mesin</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Menghubungkan</translation>
    </message>
    <message>
        <source>Engine running</source>
        <translation>Mesin berjalan</translation>
    </message>
    <message>
        <source>Engine is slow</source>
        <translation>Mesin lambat</translation>
    </message>
    <message>
        <source>Engine does not answer</source>
        <translation>Mesin tidak menjawab</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sudah keluar</translation>
    </message>
    <message>
        <source>%1 msg/min</source>
        <translation>%1 pesan/mnt</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>date, time, zone</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>In this time 95 of 100 webhooks are answered</source>
        <translation>Dalam waktu ini 95 dari 100 webhook dijawab</translation>
    </message>
    <message>
        <source>Webhook p95 %1 ms</source>
        <translation>Webhook p95 %1 ms</translation>
    </message>
    <message numerus="yes">
        <source>Quiet hours begin in %1 in %n min</source>
        <translation>
            <numerusform>Jam tenang di %1 mulai dalam %n mnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quiet hours end in %1 in %n min</source>
        <translation>
            <numerusform>Jam tenang di %1 berakhir dalam %n mnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet hours begin in %1 at %2</source>
        <translation>Jam tenang di %1 mulai pukul %2</translation>
    </message>
    <message>
        <source>Quiet hours end in %1 at %2</source>
        <translation>Jam tenang di %1 berakhir pukul %2</translation>
    </message>
    <message>
        <source>%1. Customers elsewhere have their own clock.</source>
        <translation>%1. Pelanggan di tempat lain mengikuti jam mereka sendiri.</translation>
    </message>
    <message>
        <source>%1 takes no work</source>
        <translation>%1 tidak menerima pekerjaan</translation>
    </message>
    <message>
        <source>Where the engine keeps everything</source>
        <translation>Tempat mesin menyimpan semuanya</translation>
    </message>
</context>
<context>
    <name>flotilla::StepFigures</name>
    <message>
        <source>came</source>
        <comment>people, to a step</comment>
        <translation>datang</translation>
    </message>
    <message>
        <source>went on</source>
        <comment>people, from a step</comment>
        <translation>lanjut</translation>
    </message>
    <message>
        <source>here now</source>
        <comment>people, at a step</comment>
        <translation>di sini</translation>
    </message>
    <message>
        <source>leave</source>
        <comment>people, at a step</comment>
        <translation>pergi</translation>
    </message>
    <message>
        <source>Live figures of the step: %1</source>
        <translation>Angka langsung langkah ini: %1</translation>
    </message>
</context>
<context>
    <name>flotilla::TemplateDialog</name>
    <message>
        <source>Start from a template</source>
        <translation>Mulai dari template</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Name of the flow</source>
        <translation>Nama alur</translation>
    </message>
    <message>
        <source>Customers never see it.</source>
        <translation>Pelanggan tidak pernah melihatnya.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Use this template</source>
        <translation>Pakai template ini</translation>
    </message>
</context>
<context>
    <name>flotilla::TemplateEdit</name>
    <message>
        <source>Preview of %1</source>
        <translation>Pratinjau %1</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Tebal</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Miring</translation>
    </message>
    <message>
        <source>Strikethrough</source>
        <translation>Coret</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Insert a variable</source>
        <translation>Sisipkan variabel</translation>
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
        <translation>Mulai dari template</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Import flows from files</source>
        <translation>Impor alur dari file</translation>
    </message>
    <message>
        <source>Blank flow</source>
        <translation>Alur kosong</translation>
    </message>
    <message numerus="yes">
        <source>All %n templates</source>
        <translation>
            <numerusform>Semua %n template</numerusform>
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
        <translation>Nomor Anda</translation>
    </message>
    <message>
        <source>Test chat</source>
        <translation>Chat tes</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Jalankan lagi</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Pilih jawaban</translation>
    </message>
    <message>
        <source>Choose an answer (Alt Down)</source>
        <translation>Pilih jawaban (Alt Down)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Kirim (Enter)</translation>
    </message>
    <message>
        <source>Contact, clock and gateway…</source>
        <translation>Kontak, jam, dan gateway…</translation>
    </message>
    <message>
        <source>Save as a test…</source>
        <translation>Simpan sebagai tes…</translation>
    </message>
    <message>
        <source>Let time pass…</source>
        <translation>Majukan waktu…</translation>
    </message>
    <message>
        <source>A long silence</source>
        <translation>Lama diam</translation>
    </message>
    <message>
        <source>Hand back to the bot</source>
        <translation>Kembalikan ke bot</translation>
    </message>
    <message>
        <source>Answer of the web service…</source>
        <translation>Jawaban layanan web…</translation>
    </message>
    <message>
        <source>Clear the chat</source>
        <translation>Kosongkan chat</translation>
    </message>
    <message>
        <source>Close the test chat</source>
        <translation>Tutup chat tes</translation>
    </message>
    <message>
        <source>Begin the chat</source>
        <translation>Mulai chat</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Skip the wait</source>
        <translation>Lewati penantian</translation>
    </message>
    <message>
        <source>Let the time for an answer run out</source>
        <translation>Biarkan waktu jawaban habis</translation>
    </message>
    <message>
        <source>Answer of the web service</source>
        <translation>Jawaban layanan web</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Mulai lagi</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Mundur satu langkah</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ulang dari awal</translation>
    </message>
    <message>
        <source>More for the test chat</source>
        <translation>Lainnya untuk chat tes</translation>
    </message>
    <message>
        <source>Reply as %1</source>
        <translation>Balas sebagai %1</translation>
    </message>
    <message>
        <source>Begin as %1</source>
        <translation>Mulai sebagai %1</translation>
    </message>
    <message>
        <source>simulator · as %1</source>
        <translation>simulator · sebagai %1</translation>
    </message>
    <message>
        <source>The chat has grown too large to go on.</source>
        <translation>Chat sudah terlalu besar untuk dilanjutkan.</translation>
    </message>
    <message>
        <source>The flow has changed since.</source>
        <translation>Alur sudah berubah sejak itu.</translation>
    </message>
</context>
<context>
    <name>flotilla::TestVariablesModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
</context>
<context>
    <name>flotilla::TestWorldDialog</name>
    <message>
        <source>Where the test takes place</source>
        <translation>Situasi tes</translation>
    </message>
    <message>
        <source>At a fixed time</source>
        <translation>Pada waktu tetap</translation>
    </message>
    <message>
        <source>Nothing is sent and nobody real takes part: the contact, the clock and the gateway are made up.</source>
        <translation>Tidak ada yang dikirim dan tidak ada orang sungguhan yang ikut: kontak, jam, dan gateway hanya rekaan.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>Variables with other values at the start</source>
        <translation>Variabel dengan nilai awal lain</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Play like this</source>
        <translation>Jalankan seperti ini</translation>
    </message>
    <message>
        <source>Name of the contact</source>
        <translation>Nama kontak</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Nomor telepon</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>Pisahkan dengan koma.</translation>
    </message>
    <message>
        <source>As the workspace</source>
        <translation>Seperti ruang kerja</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>First message at</source>
        <translation>Pesan pertama pukul</translation>
    </message>
    <message>
        <source>WasenderApi: numbered lists</source>
        <translation>WasenderApi: daftar bernomor</translation>
    </message>
    <message>
        <source>WhatsApp Cloud API: buttons, lists, templates</source>
        <translation>WhatsApp Cloud API: tombol, daftar, template</translation>
    </message>
    <message>
        <source>Buttons and lists, no templates</source>
        <translation>Tombol dan daftar, tanpa template</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Longest text</source>
        <translation>Teks terpanjang</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>Zona waktu itu tidak ada.</translation>
    </message>
</context>
<context>
    <name>flotilla::ThroughputCard</name>
    <message>
        <source>Throughput</source>
        <translation>Laju pesan</translation>
    </message>
    <message>
        <source>Messages per minute, last hour</source>
        <translation>Pesan per menit, sejam terakhir</translation>
    </message>
    <message>
        <source>messages per minute, last hour</source>
        <translation>pesan per menit, sejam terakhir</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>messages a minute</comment>
        <translation>Masuk %1</translation>
    </message>
    <message>
        <source>Out %1</source>
        <comment>messages a minute</comment>
        <translation>Keluar %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>kini</translation>
    </message>
    <message>
        <source>In</source>
        <comment>messages</comment>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>messages</comment>
        <translation>Keluar</translation>
    </message>
</context>
<context>
    <name>flotilla::TimeText</name>
    <message>
        <source>just now</source>
        <translation>baru saja</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n mnt lalu</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>kemarin</translation>
    </message>
</context>
<context>
    <name>flotilla::Toast</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>flotilla::TopBar</name>
    <message>
        <source>Search or run…</source>
        <translation>Cari atau jalankan…</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Cari atau jalankan perintah</translation>
    </message>
</context>
<context>
    <name>flotilla::TriggerCard</name>
    <message>
        <source>Image</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Stiker</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Also interrupts a chat that runs</source>
        <translation>Sela juga chat yang berjalan</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>The chat the customer is in ends, and this flow begins.</source>
        <translation>Chat yang sedang diikuti pelanggan berakhir, dan alur ini dimulai.</translation>
    </message>
    <message>
        <source>Trigger %1: what begins the flow</source>
        <translation>Pemicu %1: yang memulai alur</translation>
    </message>
    <message>
        <source>Remove trigger %1</source>
        <translation>Hapus pemicu %1</translation>
    </message>
    <message>
        <source>Remove this trigger</source>
        <translation>Hapus pemicu ini</translation>
    </message>
    <message>
        <source>%1, trigger %2</source>
        <translation>%1, pemicu %2</translation>
    </message>
    <message>
        <source>The whole message</source>
        <translation>Seluruh pesan</translation>
    </message>
    <message>
        <source>Anywhere in the message</source>
        <translation>Di mana saja dalam pesan</translation>
    </message>
    <message>
        <source>A pattern</source>
        <translation>Sebuah pola</translation>
    </message>
    <message>
        <source>Where the words stand</source>
        <translation>Letak kata</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Kata</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Yang dikirim</translation>
    </message>
    <message>
        <source>None chosen: any of them.</source>
        <translation>Tidak ada yang dipilih: semuanya.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>None chosen: every day, or the date.</source>
        <translation>Tidak ada yang dipilih: setiap hari, atau tanggalnya.</translation>
    </message>
    <message>
        <source>On one date only</source>
        <translation>Hanya pada satu tanggal</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Empty: the workspace&apos;s.</source>
        <translation>Kosong: zona ruang kerja.</translation>
    </message>
    <message>
        <source>Contacts with the tag</source>
        <translation>Kontak dengan tag</translation>
    </message>
    <message>
        <source>Contacts on the list</source>
        <translation>Kontak di daftar</translation>
    </message>
    <message>
        <source>One per line.</source>
        <translation>Satu per baris.</translation>
    </message>
    <message>
        <source>One per line: what your link puts at the beginning of the message.</source>
        <translation>Satu per baris: awalan pesan dari tautan Anda.</translation>
    </message>
    <message>
        <source>One pattern per line.</source>
        <translation>Satu pola per baris.</translation>
    </message>
    <message>
        <source>The name that your program tells over the API.</source>
        <translation>Nama yang dikirim program Anda lewat API.</translation>
    </message>
    <message>
        <source>The highest wins; then the flow that is older.</source>
        <translation>Yang tertinggi menang; lalu alur yang lebih lama.</translation>
    </message>
</context>
<context>
    <name>flotilla::TriggersForm</name>
    <message>
        <source>What begins the flow</source>
        <translation>Yang memulai alur</translation>
    </message>
    <message>
        <source>Add a trigger</source>
        <translation>Tambah pemicu</translation>
    </message>
</context>
<context>
    <name>flotilla::UndoJournal</name>
    <message>
        <source>Another window has this flow open.</source>
        <translation>Alur ini terbuka di jendela lain.</translation>
    </message>
    <message>
        <source>The history of this flow cannot be kept.</source>
        <translation>Riwayat alur ini tidak bisa disimpan.</translation>
    </message>
    <message>
        <source>The history of this flow cannot be kept: undo ends with this window.</source>
        <translation>Riwayat alur ini tidak bisa disimpan: urungkan berakhir bersama jendela ini.</translation>
    </message>
</context>
<context>
    <name>flotilla::VariablesForm</name>
    <message>
        <source>Variables of the flow</source>
        <translation>Variabel alur</translation>
    </message>
    <message>
        <source>Where variables are used</source>
        <translation>Tempat variabel dipakai</translation>
    </message>
    <message>
        <source>Where “%1” is used</source>
        <translation>Tempat “%1” dipakai</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Ganti nama “%1”</translation>
    </message>
    <message>
        <source>Letters, digits and _ only; contact, session and now are taken.</source>
        <translation>Hanya huruf, angka, dan _; contact, session, dan now sudah terpakai.</translation>
    </message>
    <message>
        <source>There is a variable of this name already.</source>
        <translation>Variabel bernama ini sudah ada.</translation>
    </message>
    <message>
        <source>Wherever the flow speaks of it: in texts, conditions, scripts and first values.</source>
        <translation>Di mana pun alur menyebutnya: di teks, kondisi, skrip, dan nilai awal.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
</context>
<context>
    <name>flotilla::VariablesPanel</name>
    <message>
        <source>Variables in this test</source>
        <translation>Variabel di tes ini</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>in this test</source>
        <translation>di tes ini</translation>
    </message>
    <message>
        <source>Set a variable</source>
        <translation>Atur variabel</translation>
    </message>
    <message>
        <source>Enter or F2 changes a value, Delete takes the variable away</source>
        <translation>Enter atau F2 mengubah nilai, Delete menghapus variabel</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Pilih semua</translation>
    </message>
    <message>
        <source>The chat goes on with this value.</source>
        <translation>Chat lanjut dengan nilai ini.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Atur</translation>
    </message>
    <message>
        <source>Letters, digits and _ only; contact, session and now are taken.</source>
        <translation>Hanya huruf, angka, dan _; contact, session, dan now sudah terpakai.</translation>
    </message>
</context>
<context>
    <name>flotilla::VersionsModel</name>
    <message>
        <source>live</source>
        <translation>tayang</translation>
    </message>
    <message>
        <source>%1 % of new conversations</source>
        <translation>%1 % percakapan baru</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>goes live %1</source>
        <translation>tayang %1</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Version %1 %2</source>
        <translation>Versi %1 %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Diterbitkan</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Yang berubah</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Sidik jari</translation>
    </message>
</context>
<context>
    <name>flotilla::VersionsView</name>
    <message>
        <source>Versions</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Kembalikan…</translation>
    </message>
    <message>
        <source>Makes the chosen version live again</source>
        <translation>Menayangkan lagi versi yang dipilih</translation>
    </message>
    <message>
        <source>Cancel the schedule</source>
        <translation>Batalkan jadwal</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>Bandingkan dari</translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation>Bandingkan dengan</translation>
    </message>
    <message>
        <source>Close the versions</source>
        <translation>Tutup versi</translation>
    </message>
    <message>
        <source>Close the versions (Esc)</source>
        <translation>Tutup versi (Esc)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>with</source>
        <translation>dengan</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Take v%1 back…</source>
        <translation>Kembalikan v%1…</translation>
    </message>
    <message>
        <source>Make v%1 live again?</source>
        <translation>Tayangkan v%1 lagi?</translation>
    </message>
    <message>
        <source>New conversations get v%1 instead of v%2.</source>
        <translation>Percakapan baru memakai v%1, bukan v%2.</translation>
    </message>
    <message>
        <source>New conversations get v%1.</source>
        <translation>Percakapan baru memakai v%1.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>Make v%1 live</source>
        <translation>Tayangkan v%1</translation>
    </message>
    <message>
        <source>v%1 is live.</source>
        <translation>v%1 sudah tayang.</translation>
    </message>
</context>
<context>
    <name>flotilla::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Selamat datang</translation>
    </message>
    <message>
        <source>Your first bot can talk in two minutes</source>
        <translation>Bot pertama Anda bisa bicara dalam dua menit</translation>
    </message>
    <message>
        <source>The engine is already running on this machine. Pick how you want to start.</source>
        <translation>Mesin sudah berjalan di komputer ini. Pilih cara memulai.</translation>
    </message>
    <message>
        <source>The engine is running. Connect the first number.</source>
        <translation>Mesin berjalan. Hubungkan nomor pertama.</translation>
    </message>
    <message>
        <source>A sample to look around</source>
        <translation>Contoh untuk dilihat-lihat</translation>
    </message>
    <message>
        <source>Two pretend clients with flows and chats.</source>
        <translation>Dua klien tiruan dengan alur dan chat.</translation>
    </message>
    <message>
        <source>Bakery, São Paulo</source>
        <translation>Toko roti, São Paulo</translation>
    </message>
    <message>
        <source>Clinic, Jakarta</source>
        <translation>Klinik, Jakarta</translation>
    </message>
    <message>
        <source>Load the sample</source>
        <translation>Muat contoh</translation>
    </message>
    <message>
        <source>Yours, on your machine</source>
        <translation>Milik Anda, di komputer Anda</translation>
    </message>
    <message>
        <source>Chats and contacts stay in your own database. Keys are stored encrypted.</source>
        <translation>Chat dan kontak tetap di basis data Anda sendiri. Kunci disimpan terenkripsi.</translation>
    </message>
</context>
<context>
    <name>flotilla::WorkspaceButton</name>
    <message>
        <source>Workspace: %1</source>
        <translation>Ruang kerja: %1</translation>
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
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Ikhtisar</translation>
    </message>
    <message>
        <source>Snap to the grid</source>
        <translation>Tempel ke kisi</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Tampilkan sebagai daftar</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
</TS>
