<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BlockLook</name>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Logic</source>
        <translation>Lógica</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>IA</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation>Traspaso</translation>
    </message>
    <message>
        <source>%1 input</source>
        <translation>Entrada: %1</translation>
    </message>
    <message>
        <source>%1 message</source>
        <translation>Mensaje: %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Agregar un bloque</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>Emit event</source>
        <translation>Emitir evento</translation>
    </message>
    <message>
        <source>Tells programs of yours that listen to Flotilla&apos;s events.</source>
        <translation>Avisa a tus programas que escuchan los eventos de Flotilla.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Such as order.confirmed.</source>
        <translation>Por ejemplo, order.confirmed.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>{&quot;order&quot;: &quot;{{number}}&quot;}: an object whose texts may hold placeholders.</source>
        <translation>{&quot;order&quot;: &quot;{{number}}&quot;}: un objeto cuyos textos pueden llevar marcadores.</translation>
    </message>
    <message>
        <source>HTTP request</source>
        <translation>Solicitud HTTP</translation>
    </message>
    <message>
        <source>Asks a web service and takes parts of its JSON answer into variables. The way on is for answers of the 2xx kind.</source>
        <translation>Consulta un servicio web y guarda partes de su respuesta JSON en variables. La continuación es para las respuestas de tipo 2xx.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>GET reads; the others change something.</source>
        <translation>GET lee; los demás cambian algo.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Placeholders in it are made safe for addresses.</source>
        <translation>Los marcadores que lleve se adaptan para direcciones.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>{&quot;Authorization&quot;: &quot;Bearer {{secret.shop_key}}&quot;}: keys are kept as secrets of the workspace, not in the flow.</source>
        <translation>{&quot;Authorization&quot;: &quot;Bearer {{secret.shop_key}}&quot;}: las claves se guardan como secretos del espacio de trabajo, no en el flujo.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>JSON whose texts may hold placeholders, or one text.</source>
        <translation>JSON cuyos textos pueden llevar marcadores, o un solo texto.</translation>
    </message>
    <message>
        <source>Longest wait (seconds)</source>
        <translation>Espera máxima (segundos)</translation>
    </message>
    <message>
        <source>Then the request has failed.</source>
        <translation>Después, la solicitud se da por fallida.</translation>
    </message>
    <message>
        <source>May be repeated</source>
        <translation>Se puede repetir</translation>
    </message>
    <message>
        <source>True where asking twice does no harm: it is then tried again after a failure. GET is repeatable unless this says otherwise.</source>
        <translation>Verdadero si preguntar dos veces no causa daño: así se reintenta después de una falla. GET se puede repetir, salvo que aquí se indique lo contrario.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>[{&quot;path&quot;: &quot;order.items.0.price&quot;, &quot;variable&quot;: &quot;price&quot;}]; an empty path keeps the whole answer.</source>
        <translation>[{&quot;path&quot;: &quot;order.items.0.price&quot;, &quot;variable&quot;: &quot;price&quot;}]; una ruta vacía guarda toda la respuesta.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>No answer, or one that is not of the 2xx kind.</source>
        <translation>Sin respuesta, o una que no es de tipo 2xx.</translation>
    </message>
    <message>
        <source>Segment list</source>
        <translation>Lista de segmento</translation>
    </message>
    <message>
        <source>Puts the contact on a list that broadcasts can be sent to, or takes it off.</source>
        <translation>Agrega el contacto a una lista a la que se pueden enviar difusiones, o lo quita de ella.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>Su nombre.</translation>
    </message>
    <message>
        <source>Notify team</source>
        <translation>Avisar al equipo</translation>
    </message>
    <message>
        <source>Tells your people something about this chat; the bot goes on.</source>
        <translation>Le cuenta algo de este chat a tu equipo; el bot sigue.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Team or person; empty: everybody.</source>
        <translation>Equipo o persona; vacío: todos.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>What they should know; the customer does not see it.</source>
        <translation>Lo que deben saber; el cliente no lo ve.</translation>
    </message>
    <message>
        <source>Opt in or out</source>
        <translation>Alta o baja</translation>
    </message>
    <message>
        <source>Keeps that the customer wants your broadcasts, or no longer does.</source>
        <translation>Registra que el cliente quiere recibir tus difusiones, o que ya no.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>In or out.</source>
        <translation>Alta o baja.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Constancia</translation>
    </message>
    <message>
        <source>How they said so, such as: answered yes to the newsletter.</source>
        <translation>Cómo lo dijo, por ejemplo: respondió que sí al boletín.</translation>
    </message>
    <message>
        <source>Record purchase</source>
        <translation>Registrar compra</translation>
    </message>
    <message>
        <source>Keeps with the contact what was bought and for how much. The same reference counts once.</source>
        <translation>Guarda en el contacto qué compró y por cuánto. La misma referencia cuenta una sola vez.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Such as total or quantity * 12.5.</source>
        <translation>Por ejemplo, total o quantity * 12.5.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Three letters, such as BRL; money brings its own.</source>
        <translation>Tres letras, como BRL; un valor de dinero ya trae la suya.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What was bought.</source>
        <translation>Qué se compró.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Number of the order, so that it is not counted twice.</source>
        <translation>Número del pedido, para no contarlo dos veces.</translation>
    </message>
    <message>
        <source>Set attribute</source>
        <translation>Definir atributo</translation>
    </message>
    <message>
        <source>Keeps a value with the contact, beyond this run.</source>
        <translation>Guarda un valor en el contacto, más allá de esta ejecución.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Its name; &quot;name&quot; is the contact&apos;s own name.</source>
        <translation>Su nombre; &quot;name&quot; es el nombre del propio contacto.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Text, number or true/false; texts may hold placeholders.</source>
        <translation>Texto, número o verdadero/falso; los textos pueden llevar marcadores.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Puts a tag on the contact, or takes it off.</source>
        <translation>Le pone una etiqueta al contacto, o se la quita.</translation>
    </message>
    <message>
        <source>Its text.</source>
        <translation>Su texto.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>What to ask.</source>
        <translation>Qué preguntar.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>What can be chosen: id, title and, in lists, a description.</source>
        <translation>Lo que se puede elegir: id, título y, en las listas, una descripción.</translation>
    </message>
    <message>
        <source>Save the title in</source>
        <translation>Guardar el título en</translation>
    </message>
    <message>
        <source>Variable that takes the title of the chosen entry.</source>
        <translation>Variable que recibe el título de la opción elegida.</translation>
    </message>
    <message>
        <source>Save the id in</source>
        <translation>Guardar el id en</translation>
    </message>
    <message>
        <source>Variable that takes the id of the chosen entry.</source>
        <translation>Variable que recibe el id de la opción elegida.</translation>
    </message>
    <message>
        <source>Hand over to a person</source>
        <translation>Pasar a una persona</translation>
    </message>
    <message>
        <source>Gives the chat to a person or team; the bot is silent until they hand it back.</source>
        <translation>Le da el chat a una persona o equipo; el bot calla hasta que lo devuelvan.</translation>
    </message>
    <message>
        <source>Team or person; empty: whoever is free.</source>
        <translation>Equipo o persona; vacío: quien esté libre.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>They gave the chat back to the bot.</source>
        <translation>Le devolvieron el chat al bot.</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Elección</translation>
    </message>
    <message>
        <source>Asks for one of up to thirty choices, shown as buttons, list or numbered text.</source>
        <translation>Pide elegir entre un máximo de treinta opciones, que se muestran como botones, lista o texto numerado.</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Se muestra como</translation>
    </message>
    <message>
        <source>Buttons take three choices and lists ten; more are numbered.</source>
        <translation>Los botones admiten tres opciones y las listas, diez; si hay más, se numeran.</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Botones</translation>
    </message>
    <message>
        <source>Numbered text</source>
        <translation>Texto numerado</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botón</translation>
    </message>
    <message>
        <source>On the button that opens a list.</source>
        <translation>En el botón que abre una lista.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Asks for a day and keeps it as 2026-03-15. Understands 15/03, 15 March, tomorrow, Friday and the like in English, Portuguese, Spanish and Indonesian.</source>
        <translation>Pide un día y lo guarda como 2026-03-15. Entiende 15/03, 15 de marzo, mañana, viernes y similares en inglés, portugués, español e indonesio.</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <source>Days from today; 0 is today.</source>
        <translation>Días desde hoy; 0 es hoy.</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>No después de</translation>
    </message>
    <message>
        <source>Days from today.</source>
        <translation>Días desde hoy.</translation>
    </message>
    <message>
        <source>Variable that takes the date.</source>
        <translation>Variable que recibe la fecha.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Asks for an e-mail address and checks its form.</source>
        <translation>Pide un correo electrónico y revisa su formato.</translation>
    </message>
    <message>
        <source>Variable that takes the address.</source>
        <translation>Variable que recibe la dirección.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Asks for a picture, video, voice note or document.</source>
        <translation>Pide una imagen, video, nota de voz o documento.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Which kind of file fits.</source>
        <translation>Qué tipo de archivo sirve.</translation>
    </message>
    <message>
        <source>Any file</source>
        <translation>Cualquier archivo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Voice note or sound</source>
        <translation>Nota de voz o audio</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Variable that takes the file: a record of kind, url, mime_type, file_name and caption.</source>
        <translation>Variable que recibe el archivo: un registro con kind, url, mime_type, file_name y caption.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Asks for a place: one shared from the map, or latitude and longitude (-23.55, -46.63).</source>
        <translation>Pide un lugar: uno compartido desde el mapa, o latitud y longitud (-23.55, -46.63).</translation>
    </message>
    <message>
        <source>Variable that takes the place: a record of latitude, longitude, name and address.</source>
        <translation>Variable que recibe el lugar: un registro con latitude, longitude, name y address.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Asks for a number: digits as they are written in the flow&apos;s language, with or without a currency, or one to twelve in words.</source>
        <translation>Pide un número: cifras como se escriben en el idioma del flujo, con o sin moneda, o de uno a doce en palabras.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Smallest number that fits.</source>
        <translation>El número más pequeño que sirve.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Largest number that fits.</source>
        <translation>El número más grande que sirve.</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimales</translation>
    </message>
    <message>
        <source>Digits after the point; 0 asks for a whole number.</source>
        <translation>Cifras después del punto decimal; 0 pide un número entero.</translation>
    </message>
    <message>
        <source>Variable that takes the number.</source>
        <translation>Variable que recibe el número.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Asks for a phone number and keeps it in international form (+5511999990000). A shared contact card is an answer too.</source>
        <translation>Pide un número de teléfono y lo guarda en formato internacional (+5511999990000). Una tarjeta de contacto compartida también vale como respuesta.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Of numbers without a country code; empty: the customer&apos;s own.</source>
        <translation>De los números sin código de país; vacío: el del cliente.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Asks for a grade from 1 to the best one. Understands 4, four, 4/5 and ⭐⭐⭐⭐.</source>
        <translation>Pide una calificación de 1 a la máxima. Entiende 4, cuatro, 4/5 y ⭐⭐⭐⭐.</translation>
    </message>
    <message>
        <source>Best grade</source>
        <translation>Calificación máxima</translation>
    </message>
    <message>
        <source>The highest grade that can be given.</source>
        <translation>La calificación más alta que se puede dar.</translation>
    </message>
    <message>
        <source>Variable that takes the grade, a number.</source>
        <translation>Variable que recibe la calificación, un número.</translation>
    </message>
    <message>
        <source>Asks for a text.</source>
        <translation>Pide un texto.</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Largo mínimo</translation>
    </message>
    <message>
        <source>At least so many characters.</source>
        <translation>Al menos esta cantidad de caracteres.</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Largo máximo</translation>
    </message>
    <message>
        <source>At most so many characters.</source>
        <translation>Como máximo esta cantidad de caracteres.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Regular expression that the whole answer must match, case ignored.</source>
        <translation>Expresión regular que debe cumplir toda la respuesta, sin distinguir mayúsculas.</translation>
    </message>
    <message>
        <source>Variable that takes the answer.</source>
        <translation>Variable que recibe la respuesta.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Asks for a time of day and keeps it as 14:30. Understands 14:30, 14h30, 2 pm, noon and the like in English, Portuguese, Spanish and Indonesian.</source>
        <translation>Pide una hora del día y la guarda como 14:30. Entiende 14:30, 14h30, 2 pm, mediodía y similares en inglés, portugués, español e indonesio.</translation>
    </message>
    <message>
        <source>Such as 09:00.</source>
        <translation>Por ejemplo, 09:00.</translation>
    </message>
    <message>
        <source>Such as 17:30.</source>
        <translation>Por ejemplo, 17:30.</translation>
    </message>
    <message>
        <source>Variable that takes the time.</source>
        <translation>Variable que recibe la hora.</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Horario de atención</translation>
    </message>
    <message>
        <source>Goes one way while the business is open and another while it is closed.</source>
        <translation>Va por un camino mientras el negocio está abierto y por otro mientras está cerrado.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>{&quot;mon&quot;: [[&quot;09:00&quot;, &quot;12:00&quot;], [&quot;13:00&quot;, &quot;18:00&quot;]], ..}; a span may run over midnight.</source>
        <translation>{&quot;mon&quot;: [[&quot;09:00&quot;, &quot;12:00&quot;], [&quot;13:00&quot;, &quot;18:00&quot;]], ..}; un tramo puede pasar de la medianoche.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrado el</translation>
    </message>
    <message>
        <source>Days such as 2026-12-24, or 12-25 for every year.</source>
        <translation>Días como 2026-12-24, o 12-25 para todos los años.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Of the business, such as America/Sao_Paulo; empty: the customer&apos;s.</source>
        <translation>La del negocio, como America/Sao_Paulo; vacío: la del cliente.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Within the hours.</source>
        <translation>Dentro del horario.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Outside the hours, or a holiday.</source>
        <translation>Fuera del horario, o un feriado.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Goes one of two ways. Comparisons are joined by groups: all of them, or any.</source>
        <translation>Va por uno de dos caminos. Las comparaciones se unen en grupos: todas, o alguna.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>{&quot;all&quot;: [..]}, {&quot;any&quot;: [..]} or one comparison {&quot;left&quot;: &quot;quantity&quot;, &quot;is&quot;: &quot;greater&quot;, &quot;right&quot;: 3}.</source>
        <translation>{&quot;all&quot;: [..]}, {&quot;any&quot;: [..]} o una comparación {&quot;left&quot;: &quot;quantity&quot;, &quot;is&quot;: &quot;greater&quot;, &quot;right&quot;: 3}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>It holds.</source>
        <translation>Se cumple.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>It does not hold.</source>
        <translation>No se cumple.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Ends the run. The next message may begin a new one.</source>
        <translation>Termina la ejecución. El siguiente mensaje puede empezar una nueva.</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Goes on at another step, without a line across the canvas.</source>
        <translation>Sigue en otro paso, sin una línea que cruce el lienzo.</translation>
    </message>
    <message>
        <source>To step</source>
        <translation>Al paso</translation>
    </message>
    <message>
        <source>Where the chat goes on.</source>
        <translation>Dónde sigue el chat.</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Runs JavaScript of your own on the chat&apos;s values, shut off from everything else and for 50 ms at most. It sees vars, contact, session and message, and returns a value.</source>
        <translation>Ejecuta tu propio JavaScript con los valores del chat, aislado de todo lo demás y durante 50 ms como máximo. Ve vars, contact, session y message, y devuelve un valor.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>The body of a function, such as: return {total: vars.count * 2};</source>
        <translation>El cuerpo de una función, por ejemplo: return {total: vars.count * 2};</translation>
    </message>
    <message>
        <source>[{&quot;path&quot;: &quot;total&quot;, &quot;variable&quot;: &quot;total&quot;}]; an empty path keeps the whole result.</source>
        <translation>[{&quot;path&quot;: &quot;total&quot;, &quot;variable&quot;: &quot;total&quot;}]; una ruta vacía guarda todo el resultado.</translation>
    </message>
    <message>
        <source>It has a mistake, took too long or too much memory.</source>
        <translation>Tiene un error, tardó demasiado o usó demasiada memoria.</translation>
    </message>
    <message>
        <source>Set variable</source>
        <translation>Definir variable</translation>
    </message>
    <message>
        <source>Gives a variable a value, or calculates with it.</source>
        <translation>Le da un valor a una variable, o calcula con ella.</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Text, number, list or object; texts may hold placeholders. To calculate: an expression, such as quantity * price + 5.</source>
        <translation>Texto, número, lista u objeto; los textos pueden llevar marcadores. Para calcular: una expresión, como quantity * price + 5.</translation>
    </message>
    <message>
        <source>What to do with the value.</source>
        <translation>Qué hacer con el valor.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Sumar</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>Restar</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <translation>Multiplicar por</translation>
    </message>
    <message>
        <source>Divide by</source>
        <translation>Dividir entre</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>Agregar al final</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>A/B split</source>
        <translation>División A/B</translation>
    </message>
    <message>
        <source>Sends customers different ways by chance, in the shares that you give.</source>
        <translation>Manda a los clientes por caminos distintos al azar, según los porcentajes que indiques.</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Caminos</translation>
    </message>
    <message>
        <source>[{&quot;id&quot;: &quot;a&quot;, &quot;title&quot;: &quot;Old text&quot;, &quot;share&quot;: 50}, ..].</source>
        <translation>[{&quot;id&quot;: &quot;a&quot;, &quot;title&quot;: &quot;Texto anterior&quot;, &quot;share&quot;: 50}, ..].</translation>
    </message>
    <message>
        <source>Same way every time</source>
        <translation>Siempre el mismo camino</translation>
    </message>
    <message>
        <source>A customer who comes again takes the same way; else it is drawn anew.</source>
        <translation>Un cliente que vuelve toma el mismo camino; si no, se sortea de nuevo.</translation>
    </message>
    <message>
        <source>Sub-flow</source>
        <translation>Subflujo</translation>
    </message>
    <message>
        <source>Runs another flow and comes back when it ends. Both stay on the versions that were live when the chat began.</source>
        <translation>Ejecuta otro flujo y vuelve cuando termina. Los dos siguen en las versiones que estaban activas cuando empezó el chat.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Name of a live flow of this workspace.</source>
        <translation>Nombre de un flujo activo de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>{&quot;city&quot;: &quot;{{contact.attributes.city}}&quot;}: variables of the other flow and their first values.</source>
        <translation>{&quot;city&quot;: &quot;{{contact.attributes.city}}&quot;}: variables del otro flujo y sus valores iniciales.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>[{&quot;path&quot;: &quot;day&quot;, &quot;variable&quot;: &quot;appointment&quot;}]: variables of the other flow and where to keep them.</source>
        <translation>[{&quot;path&quot;: &quot;day&quot;, &quot;variable&quot;: &quot;appointment&quot;}]: variables del otro flujo y dónde guardarlas.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No está</translation>
    </message>
    <message>
        <source>No flow of that name was live.</source>
        <translation>No había ningún flujo activo con ese nombre.</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Bifurcación</translation>
    </message>
    <message>
        <source>Looks at one value and takes the way of the first case that fits.</source>
        <translation>Mira un valor y toma el camino del primer caso que coincide.</translation>
    </message>
    <message>
        <source>What to look at, such as city or quantity * price.</source>
        <translation>Qué mirar, por ejemplo city o quantity * price.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>[{&quot;id&quot;: &quot;big&quot;, &quot;title&quot;: &quot;Big order&quot;, &quot;is&quot;: &quot;greater&quot;, &quot;right&quot;: 100}]; the first that fits.</source>
        <translation>[{&quot;id&quot;: &quot;big&quot;, &quot;title&quot;: &quot;Pedido grande&quot;, &quot;is&quot;: &quot;greater&quot;, &quot;right&quot;: 100}]; el primero que coincide.</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Si no</translation>
    </message>
    <message>
        <source>No case fits.</source>
        <translation>Ningún caso coincide.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Goes on after a time, however long; survives restarts. What the customer writes meanwhile is kept in the chat and changes nothing, unless the outlet `message` leads somewhere.</source>
        <translation>Sigue después de un tiempo, por largo que sea; resiste los reinicios. Lo que el cliente escribe mientras tanto queda en el chat y no cambia nada, salvo que la salida `message` lleve a algún lado.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>Number of units.</source>
        <translation>Cantidad de unidades.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Days and longer keep the time of day in the customer&apos;s zone.</source>
        <translation>Con días o más, se respeta la hora del día en la zona del cliente.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>The customer wrote before the time was over; when open the wait goes on.</source>
        <translation>El cliente escribió antes de que pasara el tiempo; si la salida no lleva a ningún lado, la espera sigue.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Put it on or take it off.</source>
        <translation>Ponerla o quitarla.</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>Poner</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Sends a sound or voice note.</source>
        <translation>Envía un audio o una nota de voz.</translation>
    </message>
    <message>
        <source>Web address of the sound.</source>
        <translation>Dirección web del audio.</translation>
    </message>
    <message>
        <source>Sends a text with up to three buttons and waits for the choice. Where the channel has no buttons, a numbered list that takes the number, the text or nearly the text.</source>
        <translation>Envía un texto con hasta tres botones y espera la elección. Si el canal no tiene botones, una lista numerada que acepta el número, el texto o algo muy parecido.</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Tarjeta de contacto</translation>
    </message>
    <message>
        <source>Sends a person&apos;s name and number as a card that can be saved.</source>
        <translation>Envía el nombre y el número de una persona como tarjeta que se puede guardar.</translation>
    </message>
    <message>
        <source>Who it is.</source>
        <translation>Quién es.</translation>
    </message>
    <message>
        <source>With country code, such as +5511999990000.</source>
        <translation>Con código de país, por ejemplo +5511999990000.</translation>
    </message>
    <message>
        <source>Sends a file, such as a price list in PDF, with a caption.</source>
        <translation>Envía un archivo, como una lista de precios en PDF, con una leyenda.</translation>
    </message>
    <message>
        <source>Web address of the file.</source>
        <translation>Dirección web del archivo.</translation>
    </message>
    <message>
        <source>Text under the file.</source>
        <translation>Texto debajo del archivo.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Shown to the customer, such as prices.pdf.</source>
        <translation>Lo ve el cliente, por ejemplo precios.pdf.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Sends a picture with a caption.</source>
        <translation>Envía una imagen con una leyenda.</translation>
    </message>
    <message>
        <source>Web address of the picture.</source>
        <translation>Dirección web de la imagen.</translation>
    </message>
    <message>
        <source>Text under the picture.</source>
        <translation>Texto debajo de la imagen.</translation>
    </message>
    <message>
        <source>Sends a text with a list of up to ten entries and waits for the choice. Where the channel has no lists, a numbered list that takes the number, the text or nearly the text.</source>
        <translation>Envía un texto con una lista de hasta diez opciones y espera la elección. Si el canal no tiene listas, una lista numerada que acepta el número, el texto o algo muy parecido.</translation>
    </message>
    <message>
        <source>On the button that opens the list.</source>
        <translation>En el botón que abre la lista.</translation>
    </message>
    <message>
        <source>Sends a place on the map.</source>
        <translation>Envía un lugar en el mapa.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Degrees north, such as -23.5505.</source>
        <translation>Grados al norte, por ejemplo -23.5505.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Degrees east, such as -46.6333.</source>
        <translation>Grados al este, por ejemplo -46.6333.</translation>
    </message>
    <message>
        <source>Of the place, such as Main shop.</source>
        <translation>Del lugar, por ejemplo Tienda principal.</translation>
    </message>
    <message>
        <source>Shown under the name.</source>
        <translation>Se muestra debajo del nombre.</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Encuesta</translation>
    </message>
    <message>
        <source>Sends a poll and goes on at once; the votes stay in WhatsApp.</source>
        <translation>Envía una encuesta y sigue de inmediato; los votos quedan en WhatsApp.</translation>
    </message>
    <message>
        <source>What to vote on.</source>
        <translation>Qué se vota.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Two to twelve.</source>
        <translation>De dos a doce.</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Varias respuestas</translation>
    </message>
    <message>
        <source>Lets a person choose more than one option.</source>
        <translation>Permite que una persona elija más de una opción.</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>Sends a sticker: a small picture in the form WebP.</source>
        <translation>Envía un sticker: una imagen pequeña en formato WebP.</translation>
    </message>
    <message>
        <source>Web address of the sticker.</source>
        <translation>Dirección web del sticker.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Sends a message that WhatsApp has approved (Cloud API): the only kind that may begin a chat there. Other channels get a text of yours instead.</source>
        <translation>Envía un mensaje que WhatsApp aprobó (Cloud API): el único tipo que puede empezar un chat ahí. Los otros canales reciben un texto tuyo en su lugar.</translation>
    </message>
    <message>
        <source>As it was approved, such as order_ready.</source>
        <translation>Tal como se aprobó, por ejemplo order_ready.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the approved text, such as pt_BR; empty: the flow&apos;s.</source>
        <translation>Del texto aprobado, por ejemplo pt_BR; vacío: el del flujo.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>What fills the template&apos;s gaps, in order.</source>
        <translation>Lo que llena los espacios de la plantilla, en orden.</translation>
    </message>
    <message>
        <source>Text instead</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>Sent where the channel has no templates.</source>
        <translation>Se envía si el canal no tiene plantillas.</translation>
    </message>
    <message>
        <source>Sends a text. WhatsApp formatting (*bold*, _italic_) is kept; a text longer than the channel takes is sent in several messages.</source>
        <translation>Envía un texto. El formato de WhatsApp (*negrita*, _cursiva_) se conserva; un texto más largo de lo que admite el canal se envía en varios mensajes.</translation>
    </message>
    <message>
        <source>What to say.</source>
        <translation>Qué decir.</translation>
    </message>
    <message>
        <source>Sends a video with a caption.</source>
        <translation>Envía un video con una leyenda.</translation>
    </message>
    <message>
        <source>Web address of the video.</source>
        <translation>Dirección web del video.</translation>
    </message>
    <message>
        <source>Text under the video.</source>
        <translation>Texto debajo del video.</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>no contiene</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>empieza con</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>termina con</translation>
    </message>
    <message>
        <source>matches the expression</source>
        <translation>cumple la expresión</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>es uno de</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>no es ninguno de</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>tiene valor</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>es mayor que</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>es al menos</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>es menor que</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>es como máximo</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>está entre</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>es antes del</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>es después del</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>es el día</translation>
    </message>
    <message>
        <source>is from</source>
        <translation>está entre los días</translation>
    </message>
    <message>
        <source>Used where the value is missing or empty.</source>
        <translation>Se usa si el valor falta o está vacío.</translation>
    </message>
    <message>
        <source>In capitals.</source>
        <translation>En mayúsculas.</translation>
    </message>
    <message>
        <source>In small letters.</source>
        <translation>En minúsculas.</translation>
    </message>
    <message>
        <source>First letter in capitals.</source>
        <translation>Primera letra en mayúscula.</translation>
    </message>
    <message>
        <source>Without blanks at both ends.</source>
        <translation>Sin espacios al principio ni al final.</translation>
    </message>
    <message>
        <source>As numbers are written in the flow&apos;s language, with so many decimals.</source>
        <translation>Como se escriben los números en el idioma del flujo, con esta cantidad de decimales.</translation>
    </message>
    <message>
        <source>A date in the given form (d, dd, ddd, dddd, M, MM, MMM, MMMM, yy, yyyy, HH, mm).</source>
        <translation>Una fecha en el formato indicado (d, dd, ddd, dddd, M, MM, MMM, MMMM, yy, yyyy, HH, mm).</translation>
    </message>
    <message>
        <source>An amount with its currency: an ISO code or a sign of your own; money has its own.</source>
        <translation>Un importe con su moneda: un código ISO o un signo tuyo; un valor de dinero ya trae la suya.</translation>
    </message>
    <message>
        <source>The entries of a list with a text between them.</source>
        <translation>Los elementos de una lista con un texto entre ellos.</translation>
    </message>
    <message>
        <source>First entry of a list, or first letter.</source>
        <translation>Primer elemento de una lista, o primera letra.</translation>
    </message>
    <message>
        <source>Last entry of a list, or last letter.</source>
        <translation>Último elemento de una lista, o última letra.</translation>
    </message>
    <message>
        <source>Number of entries, or of characters.</source>
        <translation>Cantidad de elementos, o de caracteres.</translation>
    </message>
    <message>
        <source>Safe inside an address.</source>
        <translation>Apto para usar dentro de una dirección.</translation>
    </message>
    <message>
        <source>Adds.</source>
        <translation>Suma.</translation>
    </message>
    <message>
        <source>Subtracts.</source>
        <translation>Resta.</translation>
    </message>
    <message>
        <source>Multiplies.</source>
        <translation>Multiplica.</translation>
    </message>
    <message>
        <source>Divides.</source>
        <translation>Divide.</translation>
    </message>
    <message>
        <source>With at most so many decimals.</source>
        <translation>Con esta cantidad de decimales como máximo.</translation>
    </message>
    <message>
        <source>The larger of the two.</source>
        <translation>El mayor de los dos.</translation>
    </message>
    <message>
        <source>The smaller of the two.</source>
        <translation>El menor de los dos.</translation>
    </message>
    <message>
        <source>A number as money of a currency (ISO code).</source>
        <translation>Un número como dinero de una moneda (código ISO).</translation>
    </message>
    <message>
        <source>The number in a text, or the amount of money.</source>
        <translation>El número que hay en un texto, o el importe de un valor de dinero.</translation>
    </message>
    <message>
        <source>One text in place of another, everywhere.</source>
        <translation>Un texto en lugar de otro, en todas partes.</translation>
    </message>
    <message>
        <source>A list of the parts between a text.</source>
        <translation>Una lista de las partes que hay entre un texto.</translation>
    </message>
    <message>
        <source>One part of every record in a list.</source>
        <translation>Una parte de cada registro de una lista.</translation>
    </message>
    <message>
        <source>The records of a list that have this value.</source>
        <translation>Los registros de una lista que tienen este valor.</translation>
    </message>
    <message>
        <source>A list in order; of records by one part.</source>
        <translation>Una lista en orden; si es de registros, según una parte.</translation>
    </message>
    <message>
        <source>A list from its end.</source>
        <translation>Una lista desde el final.</translation>
    </message>
    <message>
        <source>A list without what it has twice.</source>
        <translation>Una lista sin repetidos.</translation>
    </message>
    <message>
        <source>All entries of a list added up.</source>
        <translation>La suma de todos los elementos de una lista.</translation>
    </message>
    <message>
        <source>A date so many days later.</source>
        <translation>Una fecha tantos días después.</translation>
    </message>
    <message>
        <source>Days from today to a date.</source>
        <translation>Días desde hoy hasta una fecha.</translation>
    </message>
    <message>
        <source>If the answer does not fit</source>
        <translation>Si la respuesta no sirve</translation>
    </message>
    <message>
        <source>Sent when the answer does not fit; empty: the question again.</source>
        <translation>Se envía si la respuesta no sirve; vacío: la pregunta otra vez.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>After so many answers that do not fit the block gives up.</source>
        <translation>Después de tantas respuestas que no sirven, el bloque se rinde.</translation>
    </message>
    <message>
        <source>No answer within (minutes)</source>
        <translation>Sin respuesta en (minutos)</translation>
    </message>
    <message>
        <source>Gives up waiting after so long; 0 waits as long as the run lives.</source>
        <translation>Deja de esperar después de este tiempo; 0 espera mientras dure la ejecución.</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Guardar en</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válida</translation>
    </message>
    <message>
        <source>The attempts are used up.</source>
        <translation>Se agotaron los intentos.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Nothing came within the time.</source>
        <translation>No llegó nada en ese tiempo.</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>palabra clave</translation>
    </message>
    <message>
        <source>click-to-chat</source>
        <translation>clic para chatear</translation>
    </message>
    <message>
        <source>broadcast reply</source>
        <translation>respuesta a una difusión</translation>
    </message>
    <message>
        <source>media</source>
        <translation>multimedia</translation>
    </message>
    <message>
        <source>first message</source>
        <translation>primer mensaje</translation>
    </message>
    <message>
        <source>any message</source>
        <translation>cualquier mensaje</translation>
    </message>
    <message>
        <source>API event</source>
        <translation>evento de la API</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>programación</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Invite your team…</source>
        <translation>Invitar a tu equipo…</translation>
    </message>
    <message>
        <source>Flotilla</source>
        <translation>Flotilla</translation>
    </message>
    <message>
        <source>Try it with the simulator</source>
        <translation>Probar con el simulador</translation>
    </message>
    <message>
        <source>Back to your own data</source>
        <translation>Volver a tus datos</translation>
    </message>
    <message>
        <source>The engine is starting</source>
        <translation>El motor está iniciando</translation>
    </message>
    <message>
        <source>With the sample agency and simulated customers.</source>
        <translation>Con la agencia de ejemplo y clientes simulados.</translation>
    </message>
    <message>
        <source>It reads what was stored and goes on where it was.</source>
        <translation>Lee lo que estaba guardado y sigue donde quedó.</translation>
    </message>
    <message>
        <source>The engine is finishing what it has in hand</source>
        <translation>El motor está terminando lo que tiene entre manos</translation>
    </message>
    <message>
        <source>Messages that wait are stored and go out at the next start.</source>
        <translation>Los mensajes en espera quedan guardados y salen en el próximo inicio.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>What the engine says</source>
        <translation>Lo que dice el motor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation>No se pudo abrir el espacio de trabajo</translation>
    </message>
    <message>
        <source>This address is not safe to sign in at</source>
        <translation>No es seguro iniciar sesión en esta dirección</translation>
    </message>
    <message>
        <source>You will be asked again next time</source>
        <translation>Se te preguntará de nuevo la próxima vez</translation>
    </message>
    <message>
        <source>The keychain of this computer took no token: %1</source>
        <translation>El llavero de esta computadora no guardó ningún token: %1</translation>
    </message>
    <message>
        <source>Keep the bots answering?</source>
        <translation>¿Quieres que los bots sigan respondiendo?</translation>
    </message>
    <message>
        <source>The engine can go on without the window, from the tray. Stopped, bots stay silent until the next start; nothing is lost.</source>
        <translation>El motor puede seguir sin la ventana, desde la bandeja. Si se detiene, los bots callan hasta el próximo inicio; no se pierde nada.</translation>
    </message>
    <message>
        <source>The engine can go on with the window minimised. Stopped, bots stay silent until the next start; nothing is lost.</source>
        <translation>El motor puede seguir con la ventana minimizada. Si se detiene, los bots callan hasta el próximo inicio; no se pierde nada.</translation>
    </message>
    <message>
        <source>Stop the engine</source>
        <translation>Detener el motor</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Dejarlo en marcha</translation>
    </message>
    <message>
        <source>Flotilla: the engine is running</source>
        <translation>Flotilla: el motor está en marcha</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Abrir una copia de seguridad…</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Abrir una copia de seguridad</translation>
    </message>
    <message>
        <source>Open this backup?</source>
        <translation>¿Abrir esta copia de seguridad?</translation>
    </message>
    <message>
        <source>It takes the place of what is here now, which is kept beside it as a backup. Nothing that waited in it is sent by itself: you decide, message by message.</source>
        <translation>Ocupa el lugar de lo que hay aquí ahora, que se guarda al lado como copia de seguridad. Nada de lo que esperaba en ella se envía solo: tú decides, mensaje por mensaje.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Abrir la copia</translation>
    </message>
    <message>
        <source>The backup is open</source>
        <translation>La copia de seguridad está abierta</translation>
    </message>
    <message>
        <source>What was here is kept in %1</source>
        <translation>Lo que había aquí se guarda en %1</translation>
    </message>
    <message>
        <source>The backup cannot be opened</source>
        <translation>La copia de seguridad no se puede abrir</translation>
    </message>
    <message>
        <source>Everything is as it was before. %1</source>
        <translation>Todo está como antes. %1</translation>
    </message>
    <message>
        <source>A past chat</source>
        <translation>Un chat pasado</translation>
    </message>
</context>
<context>
    <name>EngineTrouble</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Another program uses the engine&apos;s port</source>
        <translation>Otro programa usa el puerto del motor</translation>
    </message>
    <message>
        <source>Everything stored is safe. On another port the engine can start now; webhooks reach it again when it is back on its own.</source>
        <translation>Todo lo guardado está a salvo. El motor puede iniciar ahora en otro puerto; los webhooks le llegan de nuevo cuando vuelva al suyo.</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>Usar otro puerto</translation>
    </message>
    <message>
        <source>Another engine already runs on this data</source>
        <translation>Ya hay otro motor trabajando con estos datos</translation>
    </message>
    <message>
        <source>It goes on working and nothing is lost. Stop it, then start it here; or attach to it with --connect.</source>
        <translation>Sigue trabajando y no se pierde nada. Detenlo y después inicia aquí, o conéctate a él con --connect.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Everything stored is safe, and nothing new can be stored. Make some room, then try again.</source>
        <translation>Todo lo guardado está a salvo, pero no se puede guardar nada nuevo. Libera espacio e intenta de nuevo.</translation>
    </message>
    <message>
        <source>These data are of a newer Flotilla</source>
        <translation>Estos datos son de una versión más nueva de Flotilla</translation>
    </message>
    <message>
        <source>They are safe and were not touched. Install the newer version again; this one cannot read them.</source>
        <translation>Están a salvo y no se tocaron. Instala de nuevo la versión más nueva; esta no los puede leer.</translation>
    </message>
    <message>
        <source>The engine cannot start</source>
        <translation>El motor no puede iniciar</translation>
    </message>
    <message>
        <source>Everything stored is in %1 and was not touched.</source>
        <translation>Todo lo guardado está en %1 y no se tocó.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
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
        <translation>Se quitó: %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>New %1</source>
        <comment>a field has another value</comment>
        <translation>Cambio en: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a line between two steps</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>When “%1”</source>
        <translation>Cuando “%1”</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>Se agregó: %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>Se quitó: %1</translation>
    </message>
    <message>
        <source>Leads to %1 now</source>
        <translation>Ahora lleva a %1</translation>
    </message>
    <message>
        <source>Another place on the canvas</source>
        <translation>Otro lugar en el lienzo</translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>Cuándo empieza</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Settings of the flow</source>
        <translation>Ajustes del flujo</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <comment>a picture or file, and its name</comment>
        <translation>Se quitó: %1, %2</translation>
    </message>
    <message>
        <source>%1 exchanged, its name is still %2</source>
        <comment>a picture or file</comment>
        <translation>%1: se cambió por otro del mismo nombre, %2</translation>
    </message>
    <message>
        <source>%1 exchanged: %2 → %3</source>
        <comment>a picture or file, its name before and after</comment>
        <translation>%1, se cambió: %2 → %3</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <comment>a picture or file, and its name</comment>
        <translation>Se agregó: %1, %2</translation>
    </message>
</context>
<context>
    <name>FlowFiles</name>
    <message>
        <source>Save the flow</source>
        <translation>Guardar el flujo</translation>
    </message>
    <message>
        <source>Flows (*.json)</source>
        <translation>Flujos (*.json)</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1 se guardó</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>No se pudo escribir el archivo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MB, which no flow may be.</source>
        <translation>%1 pesa más de 4 MB, el máximo para un flujo.</translation>
    </message>
    <message>
        <source>%1 is no JSON file: %2 at character %3.</source>
        <translation>%1 no es un archivo JSON: %2 en el carácter %3.</translation>
    </message>
    <message>
        <source>%1 is no flow.</source>
        <translation>%1 no es un flujo.</translation>
    </message>
    <message>
        <source>%1 is neither a flow of Flotilla nor an export of Typebot.</source>
        <translation>%1 no es un flujo de Flotilla ni una exportación de Typebot.</translation>
    </message>
    <message>
        <source>Import flows</source>
        <translation>Importar flujos</translation>
    </message>
    <message>
        <source>Flows and Typebot exports (*.json)</source>
        <translation>Flujos y exportaciones de Typebot (*.json)</translation>
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
        <translation>¡Hola! ¿En qué te podemos ayudar?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>Flujo nuevo</translation>
    </message>
</context>
<context>
    <name>FlowWords</name>
    <message>
        <source>WhatsApp takes %1 characters at most; this text will arrive in several messages.</source>
        <translation>WhatsApp admite %1 caracteres como máximo; este texto llegará en varios mensajes.</translation>
    </message>
    <message>
        <source>The flow calls itself. After eight times inside one another the chat is stopped; make sure that it ends before.</source>
        <translation>El flujo se llama a sí mismo. Después de ocho veces, una dentro de otra, el chat se detiene; asegúrate de que termine antes.</translation>
    </message>
    <message>
        <source>No flow is called &quot;%1&quot;: the chat will go on without it.</source>
        <translation>Ningún flujo se llama &quot;%1&quot;: el chat seguirá sin él.</translation>
    </message>
    <message>
        <source>This channel has no buttons: customers will see a numbered list and answer with its numbers or words.</source>
        <translation>Este canal no tiene botones: los clientes verán una lista numerada y responderán con sus números o palabras.</translation>
    </message>
    <message>
        <source>This channel has no lists: customers will see a numbered list and answer with its numbers or words.</source>
        <translation>Este canal no tiene listas: los clientes verán una lista numerada y responderán con sus números o palabras.</translation>
    </message>
    <message>
        <source>Above buttons and lists WhatsApp takes %1 characters at most. Say the longer part in a text before.</source>
        <translation>Encima de botones y listas, WhatsApp admite %1 caracteres como máximo. Di la parte más larga antes, en un texto.</translation>
    </message>
    <message>
        <source>WhatsApp shows only %1 characters of this description.</source>
        <translation>WhatsApp muestra solo %1 caracteres de esta descripción.</translation>
    </message>
    <message>
        <source>This channel has no approved templates: nothing would be sent here. Write the text to send instead.</source>
        <translation>Este canal no tiene plantillas aprobadas: aquí no se enviaría nada. Escribe el texto que se envía en su lugar.</translation>
    </message>
    <message>
        <source>In step &quot;%1&quot; nothing follows &quot;%2&quot;: the chat simply ends there.</source>
        <translation>En el paso &quot;%1&quot; nada sigue a &quot;%2&quot;: el chat simplemente termina ahí.</translation>
    </message>
    <message>
        <source>In step &quot;%1&quot; no chat ever leaves by &quot;%2&quot;: say first how long to wait for an answer.</source>
        <translation>En el paso &quot;%1&quot; ningún chat sale nunca por &quot;%2&quot;: indica primero cuánto esperar una respuesta.</translation>
    </message>
    <message>
        <source>An event&apos;s name has letters, digits, _, - and . only.</source>
        <translation>El nombre de un evento lleva letras, cifras, _, - y ., nada más.</translation>
    </message>
    <message>
        <source>An event carries names with their values: {&quot;order&quot;: &quot;{{number}}&quot;}.</source>
        <translation>Un evento lleva nombres con sus valores: {&quot;order&quot;: &quot;{{number}}&quot;}.</translation>
    </message>
    <message>
        <source>Write the currency in three letters, such as BRL or USD.</source>
        <translation>Escribe la moneda con tres letras, como BRL o USD.</translation>
    </message>
    <message>
        <source>Choice %1 has no title.</source>
        <translation>La opción %1 no tiene título.</translation>
    </message>
    <message>
        <source>Choices %1 and %2 read the same; nobody could choose the second.</source>
        <translation>Las opciones %1 y %2 se leen igual; nadie podría elegir la segunda.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is choice number %2: in a numbered list an answer of %1 means choice number %1.</source>
        <translation>&quot;%1&quot; es la opción número %2: en una lista numerada, la respuesta %1 significa la opción número %1.</translation>
    </message>
    <message>
        <source>WhatsApp shows only %1 characters of this title.</source>
        <translation>WhatsApp muestra solo %1 caracteres de este título.</translation>
    </message>
    <message>
        <source>The earliest day is after the latest one.</source>
        <translation>El primer día permitido es posterior al último.</translation>
    </message>
    <message>
        <source>No number is both at least %1 and at most %2.</source>
        <translation>Ningún número es al menos %1 y como máximo %2 a la vez.</translation>
    </message>
    <message>
        <source>Write the time as 09:00 or 17:30.</source>
        <translation>Escribe la hora como 09:00 o 17:30.</translation>
    </message>
    <message>
        <source>The earliest time is after the latest one.</source>
        <translation>La primera hora permitida es posterior a la última.</translation>
    </message>
    <message>
        <source>To %1, give a number or a placeholder.</source>
        <translation>Para la operación %1, indica un número o un marcador.</translation>
    </message>
    <message>
        <source>Say which value to set.</source>
        <translation>Indica qué valor definir.</translation>
    </message>
    <message>
        <source>Way %1 has no share: nobody takes it.</source>
        <translation>El camino %1 no tiene porcentaje: nadie lo toma.</translation>
    </message>
    <message>
        <source>Give at least one way a share.</source>
        <translation>Dale un porcentaje al menos a un camino.</translation>
    </message>
    <message>
        <source>The address of the file must begin with https:// or http://.</source>
        <translation>La dirección del archivo debe empezar con https:// o http://.</translation>
    </message>
    <message>
        <source>Write the number with its country code, such as +5511999990000.</source>
        <translation>Escribe el número con su código de país, por ejemplo +5511999990000.</translation>
    </message>
    <message>
        <source>Give degrees from -%1 to %1, such as -23.55.</source>
        <translation>Indica los grados de -%1 a %1, por ejemplo -23.55.</translation>
    </message>
    <message>
        <source>A poll needs at least two options.</source>
        <translation>Una encuesta necesita al menos dos opciones.</translation>
    </message>
    <message>
        <source>Option %1 is empty.</source>
        <translation>La opción %1 está vacía.</translation>
    </message>
    <message>
        <source>Option %1 reads like an earlier one.</source>
        <translation>La opción %1 se lee igual que una anterior.</translation>
    </message>
    <message>
        <source>This condition is not written to its end.</source>
        <translation>Esta condición no está completa.</translation>
    </message>
    <message>
        <source>A condition is an object with &quot;all&quot;, &quot;any&quot; or &quot;left&quot;.</source>
        <translation>Una condición es un objeto con &quot;all&quot;, &quot;any&quot; o &quot;left&quot;.</translation>
    </message>
    <message>
        <source>Conditions are nested deeper than %1 levels.</source>
        <translation>Las condiciones tienen más de %1 niveles.</translation>
    </message>
    <message>
        <source>More than %1 comparisons.</source>
        <translation>Más de %1 comparaciones.</translation>
    </message>
    <message>
        <source>A group has &quot;all&quot; or &quot;any&quot; and nothing else.</source>
        <translation>Un grupo lleva &quot;all&quot; o &quot;any&quot; y nada más.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list of conditions.</source>
        <translation>&quot;%1&quot; es una lista de condiciones.</translation>
    </message>
    <message>
        <source>An expression stands alone, without left, is and right.</source>
        <translation>Una expresión va sola, sin left, is ni right.</translation>
    </message>
    <message>
        <source>An expression is a text of at most %1 characters.</source>
        <translation>Una expresión es un texto de %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>A comparison has left, is, right and to; &quot;%1&quot; is unknown.</source>
        <translation>Una comparación lleva left, is, right y to; &quot;%1&quot; no se conoce.</translation>
    </message>
    <message>
        <source>&quot;left&quot; names a value, such as quantity.</source>
        <translation>&quot;left&quot; nombra un valor, por ejemplo quantity.</translation>
    </message>
    <message>
        <source>&quot;is&quot; must be an operator, such as equals, contains or greater.</source>
        <translation>&quot;is&quot; debe ser un operador, por ejemplo equals, contains o greater.</translation>
    </message>
    <message>
        <source>&quot;right&quot; is a list of texts or numbers.</source>
        <translation>&quot;right&quot; es una lista de textos o números.</translation>
    </message>
    <message>
        <source>&quot;right&quot; is a text, a number or true/false.</source>
        <translation>&quot;right&quot; es un texto, un número o verdadero/falso.</translation>
    </message>
    <message>
        <source>The list has at most %1 texts or numbers.</source>
        <translation>La lista lleva %1 textos o números como máximo.</translation>
    </message>
    <message>
        <source>&quot;to&quot; is the upper end of a range.</source>
        <translation>&quot;to&quot; es el límite superior de un rango.</translation>
    </message>
    <message>
        <source>Say what &quot;%1&quot; is compared with.</source>
        <translation>Indica con qué se compara &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A range needs its upper end.</source>
        <translation>A un rango le hace falta el límite superior.</translation>
    </message>
    <message>
        <source>Choose which value to compare.</source>
        <translation>Elige qué valor comparar.</translation>
    </message>
    <message>
        <source>This condition compares nothing yet.</source>
        <translation>Esta condición todavía no compara nada.</translation>
    </message>
    <message>
        <source>%1 is now &quot;%2&quot;.</source>
        <translation>%1 ahora es &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 is now empty; it was &quot;%2&quot;.</source>
        <translation>%1 ahora no tiene valor; antes era &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>Cambió %1.</translation>
    </message>
    <message>
        <source>%1 is now &quot;%2&quot;; it was &quot;%3&quot;.</source>
        <translation>%1 ahora es &quot;%2&quot;; antes era &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>The notes changed.</source>
        <translation>Cambiaron las notas.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>El nombre</translation>
    </message>
    <message>
        <source>The language</source>
        <translation>El idioma</translation>
    </message>
    <message>
        <source>The first step</source>
        <translation>El primer paso</translation>
    </message>
    <message>
        <source>The step after a long silence</source>
        <translation>El paso después de un silencio largo</translation>
    </message>
    <message>
        <source>A chat that cannot go on now waits until someone decides.</source>
        <translation>Un chat que no puede seguir ahora espera hasta que alguien decida.</translation>
    </message>
    <message>
        <source>A chat that cannot go on now goes to a person.</source>
        <translation>Un chat que no puede seguir ahora pasa a una persona.</translation>
    </message>
    <message>
        <source>When a chat cannot go on</source>
        <translation>Si un chat no puede seguir</translation>
    </message>
    <message>
        <source>The canvas now reads from right to left.</source>
        <translation>El lienzo ahora se lee de derecha a izquierda.</translation>
    </message>
    <message>
        <source>The canvas now reads from left to right.</source>
        <translation>El lienzo ahora se lee de izquierda a derecha.</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>De derecha a izquierda</translation>
    </message>
    <message>
        <source>The first value of &quot;%1&quot;</source>
        <translation>El valor inicial de &quot;%1&quot;</translation>
    </message>
    <message>
        <source>New variable &quot;%1&quot;, &quot;%2&quot; at first.</source>
        <translation>Variable nueva &quot;%1&quot;, al inicio &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; is gone.</source>
        <translation>La variable &quot;%1&quot; ya no está.</translation>
    </message>
    <message>
        <source>the first message</source>
        <translation>el primer mensaje</translation>
    </message>
    <message>
        <source>any message</source>
        <translation>cualquier mensaje</translation>
    </message>
    <message>
        <source>the words %1</source>
        <translation>las palabras %1</translation>
    </message>
    <message>
        <source>the schedule at %1</source>
        <translation>la programación de las %1</translation>
    </message>
    <message>
        <source>The flow now begins with %1.</source>
        <translation>El flujo ahora empieza con %1.</translation>
    </message>
    <message>
        <source>The flow no longer begins with %1.</source>
        <translation>El flujo ya no empieza con %1.</translation>
    </message>
    <message>
        <source>The flow begins with %1 instead of %2.</source>
        <translation>El flujo empieza con %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>The trigger for %1 works differently.</source>
        <translation>El disparador para %1 funciona distinto.</translation>
    </message>
    <message>
        <source>New step &quot;%1&quot;, with: %2.</source>
        <translation>Paso nuevo &quot;%1&quot;, con: %2.</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; is now called &quot;%2&quot;.</source>
        <translation>El paso &quot;%1&quot; ahora se llama &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; stands elsewhere on the canvas.</source>
        <translation>El paso &quot;%1&quot; está en otro lugar del lienzo.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>no blocks</source>
        <translation>ningún bloque</translation>
    </message>
    <message>
        <source>The blocks of step &quot;%1&quot; come in another order.</source>
        <translation>Los bloques del paso &quot;%1&quot; van en otro orden.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; is gone, with: %2.</source>
        <translation>El paso &quot;%1&quot; ya no está, con: %2.</translation>
    </message>
    <message>
        <source>In step &quot;%1&quot;: new block &quot;%2&quot;.</source>
        <translation>En el paso &quot;%1&quot;: bloque nuevo &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The block &quot;%1&quot; went from step &quot;%2&quot; to step &quot;%3&quot;.</source>
        <translation>El bloque &quot;%1&quot; pasó del paso &quot;%2&quot; al paso &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is now &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; ahora es &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>In step &quot;%1&quot;, block &quot;%2&quot;: %3</source>
        <translation>En el paso &quot;%1&quot;, bloque &quot;%2&quot;: %3</translation>
    </message>
    <message>
        <source>After step &quot;%1&quot;</source>
        <translation>Después del paso &quot;%1&quot;,</translation>
    </message>
    <message>
        <source>In step &quot;%1&quot;, after &quot;%2&quot;,</source>
        <translation>En el paso &quot;%1&quot;, después de &quot;%2&quot;,</translation>
    </message>
    <message>
        <source>In step &quot;%1&quot;, by &quot;%2&quot; of the block &quot;%3&quot;,</source>
        <translation>En el paso &quot;%1&quot;, por &quot;%2&quot; del bloque &quot;%3&quot;,</translation>
    </message>
    <message>
        <source>%1 the chat now goes to &quot;%2&quot;.</source>
        <translation>%1 el chat ahora va a &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 the chat no longer goes to &quot;%2&quot;.</source>
        <translation>%1 el chat ya no va a &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 the chat now goes to &quot;%2&quot; instead of &quot;%3&quot;.</source>
        <translation>%1 el chat ahora va a &quot;%2&quot; en lugar de &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>In step &quot;%1&quot;: the block &quot;%2&quot; is gone.</source>
        <translation>En el paso &quot;%1&quot;: el bloque &quot;%2&quot; ya no está.</translation>
    </message>
    <message>
        <source>New group &quot;%1&quot;.</source>
        <translation>Grupo nuevo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; changed.</source>
        <translation>Cambió el grupo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; is gone.</source>
        <translation>El grupo &quot;%1&quot; ya no está.</translation>
    </message>
    <message>
        <source>%1 (character %2)</source>
        <translation>%1 (carácter %2)</translation>
    </message>
    <message>
        <source>Too many parentheses inside one another.</source>
        <translation>Demasiados paréntesis, unos dentro de otros.</translation>
    </message>
    <message>
        <source>More than %1 filters on one value.</source>
        <translation>Más de %1 filtros en un valor.</translation>
    </message>
    <message>
        <source>This is too long for one expression.</source>
        <translation>Esto es demasiado largo para una sola expresión.</translation>
    </message>
    <message>
        <source>Too many nots.</source>
        <translation>Demasiados not.</translation>
    </message>
    <message>
        <source>Too many minus signs.</source>
        <translation>Demasiados signos menos.</translation>
    </message>
    <message>
        <source>This ( is never closed by ).</source>
        <translation>Este ( no se cierra con ).</translation>
    </message>
    <message>
        <source>A name begins with a letter, a number has digits only.</source>
        <translation>Un nombre empieza con una letra; un número solo lleva cifras.</translation>
    </message>
    <message>
        <source>This quote is never closed.</source>
        <translation>Esta comilla no se cierra.</translation>
    </message>
    <message>
        <source>This text is longer than %1 characters.</source>
        <translation>Este texto tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>A name is missing here, such as contact.first_name.</source>
        <translation>Aquí falta un nombre, por ejemplo contact.first_name.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name.</source>
        <translation>&quot;%1&quot; no es un nombre.</translation>
    </message>
    <message>
        <source>The name of a filter is missing after |.</source>
        <translation>Falta el nombre de un filtro después de |.</translation>
    </message>
    <message>
        <source>There is no filter &quot;%1&quot;.</source>
        <translation>No hay ningún filtro &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Too many arguments.</source>
        <translation>Demasiados argumentos.</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; is used like this: %2</source>
        <translation>El filtro &quot;%1&quot; se usa así: %2</translation>
    </message>
    <message>
        <source>Put texts in quotes: &quot;%1&quot;; a variable in parentheses: (%1).</source>
        <translation>Pon los textos entre comillas: &quot;%1&quot;; una variable, entre paréntesis: (%1).</translation>
    </message>
    <message>
        <source>The expression is longer than %1 characters.</source>
        <translation>La expresión tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>Expected the end or an operator here, found &quot;%1&quot;.</source>
        <translation>Aquí va el final o un operador, pero está &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The expression ends too early: something is missing here.</source>
        <translation>La expresión termina antes de tiempo: aquí falta algo.</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>debe ser un texto</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>debe estar entre %1 y %2</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>debe ser una lista</translation>
    </message>
    <message>
        <source>has more than %1 entries</source>
        <translation>tiene más de %1 elementos</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>debe ser un objeto</translation>
    </message>
    <message>
        <source>is not a known key here</source>
        <translation>no es una clave conocida aquí</translation>
    </message>
    <message>
        <source>is missing: every entry needs an id</source>
        <translation>falta: cada elemento necesita un id</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of an outlet of the block</source>
        <translation>&quot;%1&quot; es el nombre de una salida del bloque</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the id of an earlier entry too</source>
        <translation>&quot;%1&quot; es también el id de un elemento anterior</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to %1</source>
        <translation>debe ser un número entero de 0 a %1</translation>
    </message>
    <message>
        <source>must be an object of variables and their values</source>
        <translation>debe ser un objeto de variables y sus valores</translation>
    </message>
    <message>
        <source>has &quot;%1&quot;, which is not the name of a variable</source>
        <translation>tiene &quot;%1&quot;, que no es el nombre de una variable</translation>
    </message>
    <message>
        <source>is larger than %1 bytes</source>
        <translation>pesa más de %1 bytes</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>debe ser una lista de textos</translation>
    </message>
    <message>
        <source>must be an object of header names and texts</source>
        <translation>debe ser un objeto de nombres de encabezado y textos</translation>
    </message>
    <message>
        <source>has &quot;%1&quot;, which is not the name of a header</source>
        <translation>tiene &quot;%1&quot;, que no es el nombre de un encabezado</translation>
    </message>
    <message>
        <source>must be a list of days such as 2026-12-25 or 12-25</source>
        <translation>debe ser una lista de días como 2026-12-25 o 12-25</translation>
    </message>
    <message>
        <source>has a day that is none: write it as 2026-12-25 or 12-25</source>
        <translation>tiene un día que no existe: escríbelo como 2026-12-25 o 12-25</translation>
    </message>
    <message>
        <source>must be a country of two letters, such as BR</source>
        <translation>debe ser un país de dos letras, como BR</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser verdadero o falso</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>debe ser uno de: %1</translation>
    </message>
    <message>
        <source>must be the name of a variable: a letter, then letters, digits and _ (not contact, session, message, now or today)</source>
        <translation>debe ser el nombre de una variable: una letra y después letras, cifras y _ (no contact, session, message, now ni today)</translation>
    </message>
    <message>
        <source>Everybody who can see this flow can read this key. Keep it as a secret of the workspace and write {{secret.name}} here.</source>
        <translation>Todos los que pueden ver este flujo pueden leer esta clave. Guárdala como secreto del espacio de trabajo y escribe {{secret.name}} aquí.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still empty.</source>
        <translation>&quot;%1&quot; todavía está vacío.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2.</source>
        <translation>&quot;%1&quot; %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone; use one such as America/Sao_Paulo.</source>
        <translation>&quot;%1&quot; no es una zona horaria; usa una como America/Sao_Paulo.</translation>
    </message>
    <message>
        <source>Say which variable takes this part of the answer.</source>
        <translation>Indica qué variable recibe esta parte de la respuesta.</translation>
    </message>
    <message>
        <source>Begin with step &quot;%1&quot;</source>
        <translation>Empezar con el paso &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Write dates and numbers as in English</source>
        <translation>Escribir fechas y números como en inglés</translation>
    </message>
    <message>
        <source>Begin with a contact&apos;s first message</source>
        <translation>Empezar con el primer mensaje de un contacto</translation>
    </message>
    <message>
        <source>Remove this keyword</source>
        <translation>Quitar esta palabra clave</translation>
    </message>
    <message>
        <source>Remove this text</source>
        <translation>Quitar este texto</translation>
    </message>
    <message>
        <source>Remove this trigger</source>
        <translation>Quitar este disparador</translation>
    </message>
    <message>
        <source>Ask this trigger first</source>
        <translation>Consultar primero este disparador</translation>
    </message>
    <message>
        <source>Use the customer&apos;s own time zone</source>
        <translation>Usar la zona horaria del cliente</translation>
    </message>
    <message>
        <source>Accept any text</source>
        <translation>Aceptar cualquier texto</translation>
    </message>
    <message>
        <source>Keep nothing of this part</source>
        <translation>No guardar nada de esta parte</translation>
    </message>
    <message>
        <source>Remove the empty block &quot;%1&quot;</source>
        <translation>Quitar el bloque vacío &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Remove choice %1</source>
        <translation>Quitar la opción %1</translation>
    </message>
    <message>
        <source>Shorten it to &quot;%1&quot;</source>
        <translation>Acortarlo a &quot;%1&quot;</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>End the chat there on purpose</source>
        <translation>Terminar el chat ahí a propósito</translation>
    </message>
    <message>
        <source>Wait %1 minutes for an answer</source>
        <translation>Esperar %1 minutos una respuesta</translation>
    </message>
    <message>
        <source>Remove step &quot;%1&quot;</source>
        <translation>Quitar el paso &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Remove this block</source>
        <translation>Quitar este bloque</translation>
    </message>
    <message>
        <source>Remove this block and those below it</source>
        <translation>Quitar este bloque y los de abajo</translation>
    </message>
    <message>
        <source>Add an End block after &quot;%1&quot;</source>
        <translation>Agregar un bloque Fin después de &quot;%1&quot;</translation>
    </message>
    <message>
        <source>End the chat after &quot;%1&quot; instead</source>
        <translation>Terminar el chat después de &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Let &quot;%1&quot; be empty until something fills it</source>
        <translation>Dejar &quot;%1&quot; sin valor hasta que algo lo llene</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;</source>
        <translation>Quitar &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Do not keep &quot;%1&quot;</source>
        <translation>No guardar &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Do not save it in &quot;%1&quot;</source>
        <translation>No guardarlo en &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Remove the block that fills &quot;%1&quot;</source>
        <translation>Quitar el bloque que llena &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Split it into %1 texts</source>
        <translation>Dividirlo en %1 textos</translation>
    </message>
    <message>
        <source>Swap the two ends</source>
        <translation>Intercambiar los dos límites</translation>
    </message>
    <message>
        <source>Give every way the same share</source>
        <translation>Darles a todos los caminos el mismo porcentaje</translation>
    </message>
    <message>
        <source>Call &quot;%1&quot;</source>
        <translation>Llamar a &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Nothing leads to step &quot;%1&quot;.</source>
        <translation>Nada lleva al paso &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>In step &quot;%1&quot; no chat gets as far as this block.</source>
        <translation>En el paso &quot;%1&quot; ningún chat llega hasta este bloque.</translation>
    </message>
    <message>
        <source>The chat stops after step &quot;%1&quot;. Lead it on, or add the block End if that is meant.</source>
        <translation>El chat se detiene después del paso &quot;%1&quot;. Llévalo a otro paso, o agrega el bloque Fin si esa es la idea.</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; leads back to itself without ever asking anything: the chat would never end.</source>
        <translation>El paso &quot;%1&quot; vuelve a sí mismo sin preguntar nunca nada: el chat no terminaría jamás.</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; can lead back to itself without asking anything; make sure that it ends.</source>
        <translation>El paso &quot;%1&quot; puede volver a sí mismo sin preguntar nada; asegúrate de que termine.</translation>
    </message>
    <message>
        <source>From step &quot;%1&quot; on the chat only waits and repeats, and never asks; it is stopped after a while.</source>
        <translation>Desde el paso &quot;%1&quot; el chat solo espera y se repite, y nunca pregunta; después de un rato se detiene.</translation>
    </message>
    <message>
        <source>A [ is never closed by ]: &quot;%1&quot;.</source>
        <translation>Un [ no se cierra con ]: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A ( is never closed by ), or a ) has no (.</source>
        <translation>Un ( no se cierra con ), o un ) no tiene (.</translation>
    </message>
    <message>
        <source>Nothing stands before &quot;%1&quot; that could repeat.</source>
        <translation>Antes de &quot;%1&quot; no hay nada que se pueda repetir.</translation>
    </message>
    <message>
        <source>Two signs that repeat stand together: &quot;%1&quot;.</source>
        <translation>Hay dos signos de repetición seguidos: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; repeats too often.</source>
        <translation>&quot;%1&quot; se repite demasiadas veces.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range of characters.</source>
        <translation>&quot;%1&quot; no es un rango de caracteres.</translation>
    </message>
    <message>
        <source>The expression ends with a single \.</source>
        <translation>La expresión termina con una sola \.</translation>
    </message>
    <message>
        <source>The expression would take too much memory; make it simpler.</source>
        <translation>La expresión usaría demasiada memoria; simplifícala.</translation>
    </message>
    <message>
        <source>The expression cannot be used: %1.</source>
        <translation>La expresión no se puede usar: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text.</source>
        <translation>&quot;%1&quot; debe ser un texto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than %2 characters.</source>
        <translation>&quot;%1&quot; tiene más de %2 caracteres.</translation>
    </message>
    <message>
        <source>&quot;days&quot; is a list of one to seven days, such as mon; leave it out for every day.</source>
        <translation>&quot;days&quot; es una lista de uno a siete días, como mon; omítela para todos los días.</translation>
    </message>
    <message>
        <source>A day is mon, tue, wed, thu, fri, sat or sun.</source>
        <translation>Un día es mon, tue, wed, thu, fri, sat o sun.</translation>
    </message>
    <message>
        <source>This {{ is never closed by }}.</source>
        <translation>Este {{ no se cierra con }}.</translation>
    </message>
    <message>
        <source>Expected | or }} here, found &quot;%1&quot;.</source>
        <translation>Aquí va | o }}, pero está &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>El texto tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>Another trigger starts the flow in the same case already.</source>
        <translation>Otro disparador ya inicia el flujo en el mismo caso.</translation>
    </message>
    <message>
        <source>This trigger has no event yet: write the name that your program tells.</source>
        <translation>Este disparador todavía no tiene evento: escribe el nombre que envía tu programa.</translation>
    </message>
    <message>
        <source>This trigger has no text yet: write what your link or code puts at the beginning of the message.</source>
        <translation>Este disparador todavía no tiene texto: escribe lo que tu enlace o código pone al principio del mensaje.</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>Este texto está vacío.</translation>
    </message>
    <message>
        <source>This trigger is never asked: one with a higher priority catches every message before it.</source>
        <translation>Este disparador nunca se consulta: uno con mayor prioridad capta todos los mensajes antes.</translation>
    </message>
    <message>
        <source>Another trigger of this flow catches &quot;%1&quot; already: it looks for &quot;%2&quot;.</source>
        <translation>Otro disparador de este flujo ya capta &quot;%1&quot;: busca &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1…&quot; has more than %2 characters.</source>
        <translation>&quot;%1…&quot; tiene más de %2 caracteres.</translation>
    </message>
    <message>
        <source>A trigger has at most %1 keywords or texts; give the flow another trigger.</source>
        <translation>Un disparador lleva %1 palabras clave o textos como máximo; agrega otro disparador al flujo.</translation>
    </message>
    <message>
        <source>This trigger has no keyword yet.</source>
        <translation>Este disparador todavía no tiene palabra clave.</translation>
    </message>
    <message>
        <source>This keyword is empty.</source>
        <translation>Esta palabra clave está vacía.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a keyword of an earlier trigger too.</source>
        <translation>&quot;%1&quot; es también palabra clave de un disparador anterior.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day: write it as 2026-12-24.</source>
        <translation>&quot;%1&quot; no es un día: escríbelo como 2026-12-24.</translation>
    </message>
    <message>
        <source>This schedule has days of the week and one date: keep one of them.</source>
        <translation>Esta programación tiene días de la semana y una fecha: deja solo una de las dos cosas.</translation>
    </message>
    <message>
        <source>This schedule has no time of day yet, such as 09:00.</source>
        <translation>Esta programación todavía no tiene hora, por ejemplo 09:00.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day: write it from 00:00 to 23:59, such as 09:00.</source>
        <translation>&quot;%1&quot; no es una hora del día: escríbela de 00:00 a 23:59, por ejemplo 09:00.</translation>
    </message>
    <message>
        <source>The day of this schedule has passed: it starts the flow for nobody any more.</source>
        <translation>El día de esta programación ya pasó: no inicia el flujo para nadie más.</translation>
    </message>
    <message>
        <source>This schedule does not say for whom: choose a tag or a list of contacts.</source>
        <translation>Esta programación no dice para quién: elige una etiqueta o una lista de contactos.</translation>
    </message>
    <message>
        <source>This schedule names a tag and a list: keep one of them.</source>
        <translation>Esta programación nombra una etiqueta y una lista: deja solo una.</translation>
    </message>
    <message>
        <source>Nothing starts this flow: give it a keyword, or let it catch first messages.</source>
        <translation>Nada inicia este flujo: dale una palabra clave, o haz que capte los primeros mensajes.</translation>
    </message>
    <message>
        <source>A priority is a whole number from -%1 to %1.</source>
        <translation>Una prioridad es un número entero de -%1 a %1.</translation>
    </message>
    <message>
        <source>An earlier trigger starts the flow in the same case already.</source>
        <translation>Un disparador anterior ya inicia el flujo en el mismo caso.</translation>
    </message>
    <message>
        <source>Version &quot;%1&quot; is not known; exports of the versions 3 to 6.1 can be read.</source>
        <translation>La versión &quot;%1&quot; no se conoce; se pueden leer exportaciones de las versiones 3 a 6.1.</translation>
    </message>
    <message>
        <source>This file is older than version 3; open it in Typebot and export it again.</source>
        <translation>Este archivo es anterior a la versión 3; ábrelo en Typebot y expórtalo de nuevo.</translation>
    </message>
    <message>
        <source>The file has no groups: it is no Typebot export.</source>
        <translation>El archivo no tiene grupos: no es una exportación de Typebot.</translation>
    </message>
    <message>
        <source>The file does not say where the chat begins.</source>
        <translation>El archivo no dice dónde empieza el chat.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Only the beginning of the chat was taken over.</source>
        <translation>Solo se incorporó el comienzo del chat.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; is called &quot;%2&quot; here.</source>
        <translation>La variable &quot;%1&quot; aquí se llama &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>How long a silent chat is kept is set for the channel.</source>
        <translation>Cuánto se conserva un chat en silencio se define para el canal.</translation>
    </message>
    <message>
        <source>This setting has no counterpart.</source>
        <translation>Este ajuste no tiene equivalente.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>WhatsApp decides how a chat looks.</source>
        <translation>WhatsApp decide cómo se ve un chat.</translation>
    </message>
    <message>
        <source>The file does not say what begins the chat: give the flow a trigger.</source>
        <translation>El archivo no dice qué empieza el chat: dale un disparador al flujo.</translation>
    </message>
    <message>
        <source>Any message begins the chat.</source>
        <translation>Cualquier mensaje empieza el chat.</translation>
    </message>
    <message>
        <source>Each of the words begins the chat, not only all together.</source>
        <translation>Cada una de las palabras empieza el chat, no solo todas juntas.</translation>
    </message>
    <message>
        <source>No message would begin the chat: give the flow a trigger.</source>
        <translation>Ningún mensaje empezaría el chat: dale un disparador al flujo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot begin a chat.</source>
        <translation>&quot;%1&quot; no puede empezar un chat.</translation>
    </message>
    <message>
        <source>A word that begins the chat is empty.</source>
        <translation>Una palabra que empieza el chat está vacía.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins the chat, as a whole word.</source>
        <translation>&quot;%1&quot; empieza el chat, como palabra completa.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Nothing follows the beginning: say which step comes first.</source>
        <translation>Nada sigue al comienzo: indica qué paso va primero.</translation>
    </message>
    <message>
        <source>%1 more lines of this report.</source>
        <translation>Hay %1 líneas más en este informe.</translation>
    </message>
    <message>
        <source>It saves into a variable that the file does not have.</source>
        <translation>Guarda en una variable que el archivo no tiene.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out of a text: there is no such variable, or it is code.</source>
        <translation>Se omitió &quot;%1&quot; de un texto: no existe esa variable, o es código.</translation>
    </message>
    <message>
        <source>A text was cut after %1 characters.</source>
        <translation>Un texto se cortó después de %1 caracteres.</translation>
    </message>
    <message>
        <source>A connection leads nowhere; the chat ends there.</source>
        <translation>Una conexión no lleva a ningún lado; el chat termina ahí.</translation>
    </message>
    <message>
        <source>Became &quot;%1&quot;.</source>
        <translation>Se convirtió en &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The text is empty; nothing is sent.</source>
        <translation>El texto está vacío; no se envía nada.</translation>
    </message>
    <message>
        <source>It has no address; nothing is sent.</source>
        <translation>No tiene dirección; no se envía nada.</translation>
    </message>
    <message>
        <source>The link behind the picture was left out.</source>
        <translation>Se omitió el enlace detrás de la imagen.</translation>
    </message>
    <message>
        <source>Waiting for an event of the page was left out.</source>
        <translation>Se omitió la espera de un evento de la página.</translation>
    </message>
    <message>
        <source>WhatsApp cannot show a file of this kind.</source>
        <translation>WhatsApp no puede mostrar un archivo de este tipo.</translation>
    </message>
    <message>
        <source>It is sent as a link.</source>
        <translation>Se envía como enlace.</translation>
    </message>
    <message>
        <source>No text stands right before it: write what to ask.</source>
        <translation>No hay ningún texto justo antes: escribe qué preguntar.</translation>
    </message>
    <message>
        <source>Please answer:</source>
        <translation>Escribe tu respuesta:</translation>
    </message>
    <message>
        <source>Files and voice notes as answers were left out.</source>
        <translation>Se omitieron los archivos y notas de voz como respuesta.</translation>
    </message>
    <message>
        <source>It asks for one day, without a time of day or a second day.</source>
        <translation>Pide un solo día, sin hora ni segundo día.</translation>
    </message>
    <message>
        <source>Earliest and latest day and the way the day is written were left out.</source>
        <translation>Se omitieron el primer y el último día permitidos y la forma de escribir el día.</translation>
    </message>
    <message>
        <source>It asks for one file of any kind, which must be sent.</source>
        <translation>Pide un solo archivo de cualquier tipo, que es obligatorio enviar.</translation>
    </message>
    <message>
        <source>Grades go from 1 to at most %1.</source>
        <translation>Las calificaciones van de 1 a %1 como máximo.</translation>
    </message>
    <message>
        <source>A limit that is no number was left out.</source>
        <translation>Se omitió un límite que no es un número.</translation>
    </message>
    <message>
        <source>The choices come from the list &quot;%1&quot;: they are written under the question, and any text is taken as the answer.</source>
        <translation>Las opciones vienen de la lista &quot;%1&quot;: se escriben debajo de la pregunta, y cualquier texto vale como respuesta.</translation>
    </message>
    <message>
        <source>A choice without a title was left out.</source>
        <translation>Se omitió una opción sin título.</translation>
    </message>
    <message>
        <source>The choice &quot;%1&quot; was left out: there are more than %2.</source>
        <translation>Se omitió la opción &quot;%1&quot;: hay más de %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice; the second was left out.</source>
        <translation>&quot;%1&quot; aparece dos veces; se omitió la segunda.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is saved by its title, not as &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; se guarda por su título, no como &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is always shown.</source>
        <translation>&quot;%1&quot; se muestra siempre.</translation>
    </message>
    <message>
        <source>The picture of &quot;%1&quot; was left out.</source>
        <translation>Se omitió la imagen de &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>One of the choices can be chosen, not several.</source>
        <translation>Se puede elegir una de las opciones, no varias.</translation>
    </message>
    <message>
        <source>It has no choices: any text is taken as the answer.</source>
        <translation>No tiene opciones: cualquier texto vale como respuesta.</translation>
    </message>
    <message>
        <source>Cards after the first %1 were left out.</source>
        <translation>Se omitieron las tarjetas después de las primeras %1.</translation>
    </message>
    <message>
        <source>A button of &quot;%1&quot; was left out.</source>
        <translation>Se omitió un botón de &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The cards are sent one by one, and their buttons asked for after them; what is saved is the button&apos;s title.</source>
        <translation>Las tarjetas se envían una por una y sus botones se preguntan después; se guarda el título del botón.</translation>
    </message>
    <message>
        <source>Please choose:</source>
        <translation>Elige una opción:</translation>
    </message>
    <message>
        <source>It sets no variable.</source>
        <translation>No define ninguna variable.</translation>
    </message>
    <message>
        <source>There is no value of the kind &quot;%1&quot;.</source>
        <translation>No hay ningún valor del tipo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The code is too long.</source>
        <translation>El código es demasiado largo.</translation>
    </message>
    <message>
        <source>It is code, which now runs apart and without the web: read it before you publish.</source>
        <translation>Es código, que ahora corre aislado y sin acceso a la web: léelo antes de publicar.</translation>
    </message>
    <message>
        <source>A comparison without a value or an operator never holds.</source>
        <translation>Una comparación sin valor o sin operador nunca se cumple.</translation>
    </message>
    <message>
        <source>A comparison with nothing never holds.</source>
        <translation>Una comparación con nada nunca se cumple.</translation>
    </message>
    <message>
        <source>A pattern cannot be used as it is; correct it.</source>
        <translation>Un patrón no se puede usar como está; corrígelo.</translation>
    </message>
    <message>
        <source>Capital letters and accents no longer matter.</source>
        <translation>Las mayúsculas y los acentos ya no importan.</translation>
    </message>
    <message>
        <source>&quot;Does not match&quot; beside other comparisons never holds.</source>
        <translation>&quot;No coincide&quot; junto a otras comparaciones nunca se cumple.</translation>
    </message>
    <message>
        <source>Comparisons after the first 100 were left out.</source>
        <translation>Se omitieron las comparaciones después de las primeras 100.</translation>
    </message>
    <message>
        <source>A condition without comparisons never holds.</source>
        <translation>Una condición sin comparaciones nunca se cumple.</translation>
    </message>
    <message>
        <source>It has no condition.</source>
        <translation>No tiene condición.</translation>
    </message>
    <message>
        <source>Ways after the first %1 were left out.</source>
        <translation>Se omitieron los caminos después de los primeros %1.</translation>
    </message>
    <message>
        <source>It runs in a browser only.</source>
        <translation>Solo funciona en un navegador.</translation>
    </message>
    <message>
        <source>The file does not hold the request.</source>
        <translation>El archivo no contiene la solicitud.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; was left out.</source>
        <translation>Se omitió el encabezado &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Look at the headers: a key in them belongs to whoever made the file.</source>
        <translation>Revisa los encabezados: una clave que esté ahí pertenece a quien hizo el archivo.</translation>
    </message>
    <message>
        <source>A part of the answer is no longer kept: &quot;%1&quot;.</source>
        <translation>Una parte de la respuesta ya no se guarda: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It asks in a way that does not exist here: %1.</source>
        <translation>Pregunta de una forma que aquí no existe: %1.</translation>
    </message>
    <message>
        <source>It sends all variables, as before, but in a plainer form.</source>
        <translation>Envía todas las variables, como antes, pero de forma más simple.</translation>
    </message>
    <message>
        <source>It has no address.</source>
        <translation>No tiene dirección.</translation>
    </message>
    <message>
        <source>Waits of less than a minute, or as long as a variable says, are not made.</source>
        <translation>No se crean esperas de menos de un minuto ni de la duración que diga una variable.</translation>
    </message>
    <message>
        <source>It waits in whole minutes.</source>
        <translation>Espera en minutos enteros.</translation>
    </message>
    <message>
        <source>It leads to a group that the file does not have.</source>
        <translation>Lleva a un grupo que el archivo no tiene.</translation>
    </message>
    <message>
        <source>It goes there and does not come back.</source>
        <translation>Va ahí y no vuelve.</translation>
    </message>
    <message>
        <source>It calls another bot, which is not in the file: import that one too and choose it here.</source>
        <translation>Llama a otro bot, que no está en el archivo: impórtalo también y elígelo aquí.</translation>
    </message>
    <message>
        <source>There is no such block here; what it held is kept in the notes.</source>
        <translation>Aquí no existe ese bloque; lo que contenía queda en las notas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a variable: it is a letter, then letters, digits and _ (not contact, session, message, now or today).</source>
        <translation>&quot;%1&quot; no puede ser el nombre de una variable: es una letra y después letras, cifras y _ (no contact, session, message, now ni today).</translation>
    </message>
    <message>
        <source>What the variables begin with is longer than %1 characters.</source>
        <translation>Los valores iniciales de las variables superan los %1 caracteres.</translation>
    </message>
    <message>
        <source>The flow has no name yet.</source>
        <translation>El flujo todavía no tiene nombre.</translation>
    </message>
    <message>
        <source>A flow&apos;s name has at most %1 characters.</source>
        <translation>El nombre de un flujo tiene %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Another flow is called &quot;%1&quot;: choose another name.</source>
        <translation>Otro flujo se llama &quot;%1&quot;: elige otro nombre.</translation>
    </message>
    <message>
        <source>Say which step comes first.</source>
        <translation>Indica qué paso va primero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language; dates and numbers will be written as in English.</source>
        <translation>&quot;%1&quot; no es un idioma; las fechas y los números se escribirán como en inglés.</translation>
    </message>
    <message>
        <source>The flow has no steps yet.</source>
        <translation>El flujo todavía no tiene pasos.</translation>
    </message>
    <message>
        <source>A secret works only in the headers of a block that asks a web service; here nothing would stand in its place.</source>
        <translation>Un secreto solo funciona en los encabezados de un bloque que consulta un servicio web; aquí no quedaría nada en su lugar.</translation>
    </message>
    <message>
        <source>Nothing ever fills &quot;%1&quot;. Save an answer in it, or add a default: {{%1 | default: &quot;...&quot;}}.</source>
        <translation>Nada llena nunca &quot;%1&quot;. Guarda una respuesta ahí, o agrega un valor por defecto: {{%1 | default: &quot;...&quot;}}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used here before anything fills it.</source>
        <translation>&quot;%1&quot; se usa aquí antes de que algo lo llene.</translation>
    </message>
    <message>
        <source>Nothing uses &quot;%1&quot; after it is filled. That is fine if another flow takes it back.</source>
        <translation>Nada usa &quot;%1&quot; después de llenarlo. Está bien si otro flujo lo recibe.</translation>
    </message>
    <message>
        <source>must be an object of days, such as mon</source>
        <translation>debe ser un objeto de días, como mon</translation>
    </message>
    <message>
        <source>is not a day: use mon, tue, wed, thu, fri, sat or sun</source>
        <translation>no es un día: usa mon, tue, wed, thu, fri, sat o sun</translation>
    </message>
    <message>
        <source>must be a list of at most %1 spans</source>
        <translation>debe ser una lista de %1 tramos como máximo</translation>
    </message>
    <message>
        <source>must be two times, such as 09:00 and 18:00</source>
        <translation>debe ser dos horas, como 09:00 y 18:00</translation>
    </message>
    <message>
        <source>has &quot;%1&quot; to &quot;%2&quot;: write times as 09:00 and 18:00</source>
        <translation>tiene de &quot;%1&quot; a &quot;%2&quot;: escribe las horas como 09:00 y 18:00</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <source>Publish later…</source>
        <translation>Publicar después…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>seleccionado</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>was never published</source>
        <translation>nunca se publicó</translation>
    </message>
    <message>
        <source>is switched off</source>
        <translation>está desactivado</translation>
    </message>
    <message>
        <source>The bot is silent: the conversation is with a person who types on the phone.</source>
        <translation>El bot calla: la conversación está con una persona que escribe en el teléfono.</translation>
    </message>
    <message>
        <source>The bot is silent: the conversation is with an agent.</source>
        <translation>El bot calla: la conversación está con un agente.</translation>
    </message>
    <message>
        <source>The bot is silent: the conversation is with nobody yet, and waits for a person.</source>
        <translation>El bot calla: la conversación todavía no está con nadie y espera a una persona.</translation>
    </message>
    <message>
        <source>The bot is silent: the conversation is with an agent, %1.</source>
        <translation>El bot calla: la conversación está con un agente, %1.</translation>
    </message>
    <message>
        <source>The bot is silent: the conversation is with nobody yet, and waits for %1.</source>
        <translation>El bot calla: la conversación todavía no está con nadie y espera a %1.</translation>
    </message>
    <message>
        <source>The conversation is in &quot;%1&quot;, which goes on.</source>
        <translation>La conversación está en &quot;%1&quot;, que continúa.</translation>
    </message>
    <message>
        <source>A trigger that restarts ends &quot;%1&quot;; &quot;%2&quot; begins.</source>
        <translation>Un disparador que reinicia termina &quot;%1&quot;; empieza &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins.</source>
        <translation>Empieza &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No live flow catches it.</source>
        <translation>Ningún flujo activo lo capta.</translation>
    </message>
    <message>
        <source>moved from version %1 to version %2</source>
        <translation>pasó de la versión %1 a la versión %2</translation>
    </message>
    <message>
        <source>a text has a mistake: %1</source>
        <translation>un texto tiene un error: %1</translation>
    </message>
    <message>
        <source>a text grew beyond %1 characters when it was filled in</source>
        <translation>un texto superó los %1 caracteres al rellenarse</translation>
    </message>
    <message>
        <source>a value cannot be filled in: it has a mistake or grows too large</source>
        <translation>un valor no se puede rellenar: tiene un error o crece demasiado</translation>
    </message>
    <message>
        <source>the event has no name; nothing was emitted</source>
        <translation>el evento no tiene nombre; no se emitió nada</translation>
    </message>
    <message>
        <source>emitted %1</source>
        <translation>emitió %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address</source>
        <translation>&quot;%1&quot; no es una dirección web</translation>
    </message>
    <message>
        <source>the header %1 would hold a line break</source>
        <translation>el encabezado %1 tendría un salto de línea</translation>
    </message>
    <message>
        <source>asks %1</source>
        <translation>consulta %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>respondió %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>falló: %1</translation>
    </message>
    <message>
        <source>the answer is too large to keep</source>
        <translation>la respuesta es demasiado grande para guardarla</translation>
    </message>
    <message>
        <source>the list has no name; nothing was changed</source>
        <translation>la lista no tiene nombre; no se cambió nada</translation>
    </message>
    <message>
        <source>on the list %1</source>
        <translation>en la lista %1</translation>
    </message>
    <message>
        <source>off the list %1</source>
        <translation>fuera de la lista %1</translation>
    </message>
    <message>
        <source>nothing to tell; nobody was notified</source>
        <translation>nada que decir; no se avisó a nadie</translation>
    </message>
    <message>
        <source>told everybody</source>
        <translation>avisó a todos</translation>
    </message>
    <message>
        <source>told %1</source>
        <translation>avisó a %1</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>baja registrada</translation>
    </message>
    <message>
        <source>opted in</source>
        <translation>alta registrada</translation>
    </message>
    <message>
        <source>the amount has a mistake</source>
        <translation>el importe tiene un error</translation>
    </message>
    <message>
        <source>&quot;%1 %2&quot; is no amount of money; nothing was recorded</source>
        <translation>&quot;%1 %2&quot; no es un importe de dinero; no se registró nada</translation>
    </message>
    <message>
        <source>bought for %1</source>
        <translation>compró por %1</translation>
    </message>
    <message>
        <source>the attribute has no name; nothing was set</source>
        <translation>el atributo no tiene nombre; no se definió nada</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;</source>
        <translation>%1 es &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the tag is empty; nothing was changed</source>
        <translation>la etiqueta está vacía; no se cambió nada</translation>
    </message>
    <message>
        <source>with tag %1</source>
        <translation>con la etiqueta %1</translation>
    </message>
    <message>
        <source>without tag %1</source>
        <translation>sin la etiqueta %1</translation>
    </message>
    <message>
        <source>too long to keep</source>
        <translation>demasiado largo para guardarlo</translation>
    </message>
    <message>
        <source>to whoever is free</source>
        <translation>a quien esté libre</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>handed back</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>no es una fecha</translation>
    </message>
    <message>
        <source>too early: %1</source>
        <translation>demasiado pronto: %1</translation>
    </message>
    <message>
        <source>too late: %1</source>
        <translation>demasiado tarde: %1</translation>
    </message>
    <message>
        <source>more than one e-mail address</source>
        <translation>más de una dirección de correo</translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <translation>no es una dirección de correo</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>a file of the kind %1, not %2</source>
        <translation>un archivo de tipo %1, no %2</translation>
    </message>
    <message>
        <source>not a location</source>
        <translation>no es una ubicación</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>no es un número entero</translation>
    </message>
    <message>
        <source>too many decimals</source>
        <translation>demasiados decimales</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>menos que %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más que %1</translation>
    </message>
    <message>
        <source>not a phone number</source>
        <translation>no es un número de teléfono</translation>
    </message>
    <message>
        <source>not a grade</source>
        <translation>no es una calificación</translation>
    </message>
    <message>
        <source>not a grade from 1 to %1</source>
        <translation>no es una calificación de 1 a %1</translation>
    </message>
    <message>
        <source>the answer has no text</source>
        <translation>la respuesta no tiene texto</translation>
    </message>
    <message numerus="yes">
        <source>shorter than %n characters</source>
        <translation>
            <numerusform>menos de %n carácter</numerusform>
            <numerusform>menos de %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longer than %n characters</source>
        <translation>
            <numerusform>más de %n carácter</numerusform>
            <numerusform>más de %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>does not have the form that is asked for</source>
        <translation>no tiene el formato que se pide</translation>
    </message>
    <message>
        <source>not a time of day</source>
        <translation>no es una hora del día</translation>
    </message>
    <message>
        <source>monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>%1 %2 there</source>
        <translation>allí es %1, %2</translation>
    </message>
    <message>
        <source>the flow ends here</source>
        <translation>el flujo termina aquí</translation>
    </message>
    <message>
        <source>on to %1</source>
        <translation>sigue en %1</translation>
    </message>
    <message>
        <source>runs the script</source>
        <translation>ejecuta el script</translation>
    </message>
    <message>
        <source>the script failed: %1</source>
        <translation>el script falló: %1</translation>
    </message>
    <message>
        <source>the result is too large to keep</source>
        <translation>el resultado es demasiado grande para guardarlo</translation>
    </message>
    <message>
        <source>the script returned</source>
        <translation>el script terminó</translation>
    </message>
    <message>
        <source>%1 stays as it is: &quot;%2&quot; is not a number to add with</source>
        <translation>%1 queda como está: no se puede sumar &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 stays as it is: &quot;%2&quot; is not a number to subtract with</source>
        <translation>%1 queda como está: no se puede restar &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 stays as it is: &quot;%2&quot; is not a number to multiply with</source>
        <translation>%1 queda como está: no se puede multiplicar por &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 stays as it is: &quot;%2&quot; is not a number to divide with</source>
        <translation>%1 queda como está: no se puede dividir por &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the variables would grow beyond %1 KB by %2</source>
        <translation>con %2, las variables superarían los %1 KB</translation>
    </message>
    <message>
        <source>%1 is now &quot;%2&quot;</source>
        <translation>%1 ahora es &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the expression has a mistake: %1</source>
        <translation>la expresión tiene un error: %1</translation>
    </message>
    <message>
        <source>%1 stays as it is: %2 has no result</source>
        <translation>%1 queda como está: %2 no tiene resultado</translation>
    </message>
    <message>
        <source>no way has a share</source>
        <translation>ningún camino tiene porcentaje</translation>
    </message>
    <message>
        <source>drawn: &quot;%1&quot;, %2 of %3</source>
        <translation>sorteado: &quot;%1&quot;, %2 de %3</translation>
    </message>
    <message>
        <source>no way was drawn</source>
        <translation>no se sorteó ningún camino</translation>
    </message>
    <message>
        <source>what came back from &quot;%1&quot; is too large to keep</source>
        <translation>lo que volvió de &quot;%1&quot; es demasiado grande para guardarlo</translation>
    </message>
    <message>
        <source>back from &quot;%1&quot;</source>
        <translation>de vuelta de &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the value has a mistake: %1</source>
        <translation>el valor tiene un error: %1</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;: no case fits</source>
        <translation>%1 es &quot;%2&quot;: ningún caso encaja</translation>
    </message>
    <message numerus="yes">
        <source>waits %n minutes</source>
        <translation>
            <numerusform>espera %n minuto</numerusform>
            <numerusform>espera %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n hours</source>
        <translation>
            <numerusform>espera %n hora</numerusform>
            <numerusform>espera %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n days</source>
        <translation>
            <numerusform>espera %n día</numerusform>
            <numerusform>espera %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n weeks</source>
        <translation>
            <numerusform>espera %n semana</numerusform>
            <numerusform>espera %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n months</source>
        <translation>
            <numerusform>espera %n mes</numerusform>
            <numerusform>espera %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>the wait is over</source>
        <translation>la espera terminó</translation>
    </message>
    <message>
        <source>the customer wrote during the wait</source>
        <translation>el cliente escribió durante la espera</translation>
    </message>
    <message>
        <source>the customer wrote; the wait goes on</source>
        <translation>el cliente escribió; la espera continúa</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>the address of the file is not a web address; sent nothing</source>
        <translation>la dirección del archivo no es una dirección web; no se envió nada</translation>
    </message>
    <message>
        <source>the address of the file is not a web address; sent the caption</source>
        <translation>la dirección del archivo no es una dirección web; se envió la leyenda</translation>
    </message>
    <message>
        <source>the card has no name or no phone number; sent as text</source>
        <translation>la tarjeta no tiene nombre o teléfono; se envió como texto</translation>
    </message>
    <message>
        <source>latitude and longitude are no place on earth; sent the address</source>
        <translation>la latitud y la longitud no son un lugar en la Tierra; se envió la dirección</translation>
    </message>
    <message>
        <source>fewer than two options are filled in; sent the question alone</source>
        <translation>hay menos de dos opciones rellenadas; se envió solo la pregunta</translation>
    </message>
    <message>
        <source>the channel has no templates; sent nothing</source>
        <translation>el canal no tiene plantillas; no se envió nada</translation>
    </message>
    <message>
        <source>the channel has no templates; sent the text instead</source>
        <translation>el canal no tiene plantillas; se envió el texto en su lugar</translation>
    </message>
    <message>
        <source>the template has no name; sent nothing</source>
        <translation>la plantilla no tiene nombre; no se envió nada</translation>
    </message>
    <message>
        <source>sent the template %1</source>
        <translation>envió la plantilla %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the numbers</source>
        <translation>&quot;%1&quot; no es uno de los números</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the choices</source>
        <translation>&quot;%1&quot; no es ninguna de las opciones</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; true: %1 %3</source>
        <translation>%1 es &quot;%2&quot;; cierto: %1 %3</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; not true: %1 %3</source>
        <translation>%1 es &quot;%2&quot;; no es cierto: %1 %3</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; true: %1 %3 &quot;%4&quot;</source>
        <translation>%1 es &quot;%2&quot;; cierto: %1 %3 &quot;%4&quot;</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; not true: %1 %3 &quot;%4&quot;</source>
        <translation>%1 es &quot;%2&quot;; no es cierto: %1 %3 &quot;%4&quot;</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; true: %1 %3 &quot;%4&quot; and &quot;%5&quot;</source>
        <translation>%1 es &quot;%2&quot;; cierto: %1 %3 &quot;%4&quot; y &quot;%5&quot;</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; not true: %1 %3 &quot;%4&quot; and &quot;%5&quot;</source>
        <translation>%1 es &quot;%2&quot;; no es cierto: %1 %3 &quot;%4&quot; y &quot;%5&quot;</translation>
    </message>
    <message>
        <source>the comparison is not complete</source>
        <translation>la comparación no está completa</translation>
    </message>
    <message>
        <source>%1: true</source>
        <translation>%1: cierto</translation>
    </message>
    <message>
        <source>%1: not true</source>
        <translation>%1: no es cierto</translation>
    </message>
    <message>
        <source>%1: true; %2</source>
        <translation>%1: cierto; %2</translation>
    </message>
    <message>
        <source>%1: not true; %2</source>
        <translation>%1: no es cierto; %2</translation>
    </message>
    <message>
        <source>an empty group</source>
        <translation>un grupo vacío</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>sticker</source>
        <translation>sticker</translation>
    </message>
    <message>
        <source>location</source>
        <translation>ubicación</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>poll</source>
        <translation>encuesta</translation>
    </message>
    <message>
        <source>buttons</source>
        <translation>botones</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>reacción</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>no admitido</translation>
    </message>
    <message>
        <source>catches it too, but another trigger of this flow has a higher priority (%1, here %2)</source>
        <translation>también lo capta, pero otro disparador de este flujo tiene mayor prioridad (%1, aquí %2)</translation>
    </message>
    <message>
        <source>catches it too, but &quot;%1&quot; has a higher priority (%2, here %3)</source>
        <translation>también lo capta, pero &quot;%1&quot; tiene mayor prioridad (%2, aquí %3)</translation>
    </message>
    <message>
        <source>catches it too, but of equal priority a %1 trigger comes before a %2 trigger</source>
        <translation>también lo capta, pero con igual prioridad un disparador de tipo &quot;%1&quot; va antes que uno de tipo &quot;%2&quot;</translation>
    </message>
    <message>
        <source>catches it too, but of equal priority a %1 trigger of &quot;%2&quot; comes before a %3 trigger</source>
        <translation>también lo capta, pero con igual prioridad un disparador de tipo &quot;%1&quot; de &quot;%2&quot; va antes que uno de tipo &quot;%3&quot;</translation>
    </message>
    <message>
        <source>catches it too, but an earlier trigger of this flow was first</source>
        <translation>también lo capta, pero un disparador anterior de este flujo fue primero</translation>
    </message>
    <message>
        <source>catches it too with the same priority, but &quot;%1&quot; is the older flow</source>
        <translation>también lo capta con la misma prioridad, pero &quot;%1&quot; es el flujo más antiguo</translation>
    </message>
    <message>
        <source>has no trigger: only other flows call it</source>
        <translation>no tiene disparador: solo otros flujos lo llaman</translation>
    </message>
    <message>
        <source>catches it, but interrupts no chat: it does not restart</source>
        <translation>lo capta, pero no interrumpe ningún chat: no reinicia</translation>
    </message>
    <message>
        <source>catches it, but the trigger that this flow would begin by does not restart</source>
        <translation>lo capta, pero el disparador con el que empezaría este flujo no reinicia</translation>
    </message>
    <message>
        <source>%1; the outlet invalid leads nowhere</source>
        <translation>%1; la salida &quot;No válida&quot; no lleva a ningún lado</translation>
    </message>
    <message>
        <source>%1; the outlet no_answer leads nowhere</source>
        <translation>%1; la salida &quot;Sin respuesta&quot; no lleva a ningún lado</translation>
    </message>
    <message>
        <source>%1; the outlet returned leads nowhere</source>
        <translation>%1; la salida &quot;Devuelto&quot; no lleva a ningún lado</translation>
    </message>
    <message>
        <source>%1; the outlet %2 leads nowhere</source>
        <translation>%1; la salida %2 no lleva a ningún lado</translation>
    </message>
    <message>
        <source>a timer of an earlier wait; nothing to do</source>
        <translation>el plazo de una espera anterior; nada que hacer</translation>
    </message>
    <message>
        <source>the result of an earlier request; nothing to do</source>
        <translation>el resultado de una solicitud anterior; nada que hacer</translation>
    </message>
    <message>
        <source>handed back, but the run was not with a person</source>
        <translation>devuelto, pero la ejecución no estaba con una persona</translation>
    </message>
    <message>
        <source>the run has begun already; nothing to do</source>
        <translation>la ejecución ya empezó; nada que hacer</translation>
    </message>
    <message>
        <source>the flow has no first step</source>
        <translation>el flujo no tiene primer paso</translation>
    </message>
    <message>
        <source>the run is over; nothing to do</source>
        <translation>la ejecución terminó; nada que hacer</translation>
    </message>
    <message>
        <source>the chat is with a person; the bot is silent</source>
        <translation>el chat está con una persona; el bot calla</translation>
    </message>
    <message>
        <source>waits for the answer of a web service; the message changes nothing</source>
        <translation>espera la respuesta de un servicio web; el mensaje no cambia nada</translation>
    </message>
    <message>
        <source>nothing came for too long; the run ends</source>
        <translation>no llegó nada durante demasiado tiempo; la ejecución termina</translation>
    </message>
    <message>
        <source>nothing came for too long</source>
        <translation>no llegó nada durante demasiado tiempo</translation>
    </message>
    <message>
        <source>nothing came for too long; runs the step for that</source>
        <translation>no llegó nada durante demasiado tiempo; ejecuta el paso para eso</translation>
    </message>
    <message>
        <source>the run did not stop anywhere; nothing to do</source>
        <translation>la ejecución no se detuvo en ningún lado; nada que hacer</translation>
    </message>
    <message>
        <source>stopped before this block</source>
        <translation>se detuvo antes de este bloque</translation>
    </message>
    <message>
        <source>the block that waited is not in this version of the flow</source>
        <translation>el bloque que esperaba no está en esta versión del flujo</translation>
    </message>
    <message>
        <source>stopped after %1 blocks in one day: the chat goes on and on</source>
        <translation>se detuvo tras %1 bloques en un día: el chat no termina nunca</translation>
    </message>
    <message>
        <source>stopped after %1 blocks without an answer: the flow goes in circles</source>
        <translation>se detuvo tras %1 bloques sin una respuesta: el flujo da vueltas en círculo</translation>
    </message>
    <message>
        <source>the step is not in this version of the flow</source>
        <translation>el paso no está en esta versión del flujo</translation>
    </message>
    <message>
        <source>nothing comes after this step</source>
        <translation>no viene nada después de este paso</translation>
    </message>
    <message>
        <source>this version of Flotilla does not know the block</source>
        <translation>esta versión de Flotilla no conoce el bloque</translation>
    </message>
    <message>
        <source>no flow &quot;%1&quot; was live when the run began</source>
        <translation>no había ningún flujo &quot;%1&quot; activo cuando empezó la ejecución</translation>
    </message>
    <message>
        <source>stopped: more than %1 flows inside one another</source>
        <translation>se detuvo: más de %1 flujos unos dentro de otros</translation>
    </message>
    <message>
        <source>calls &quot;%1&quot;, version %2</source>
        <translation>llama a &quot;%1&quot;, versión %2</translation>
    </message>
    <message>
        <source>what &quot;%1&quot; is given is too large</source>
        <translation>lo que recibe &quot;%1&quot; es demasiado grande</translation>
    </message>
    <message>
        <source>the block that called is not in this version of the flow</source>
        <translation>el bloque que llamó no está en esta versión del flujo</translation>
    </message>
    <message>
        <source>asked, waits for the answer</source>
        <translation>preguntó, espera la respuesta</translation>
    </message>
    <message numerus="yes">
        <source>no answer within %n minutes</source>
        <translation>
            <numerusform>sin respuesta en %n minuto</numerusform>
            <numerusform>sin respuesta en %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>%1; attempt %2 of %3</source>
        <translation>%1; intento %2 de %3</translation>
    </message>
    <message>
        <source>%1; attempt %2 of %3, asked again</source>
        <translation>%1; intento %2 de %3, preguntó de nuevo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 or %n more</source>
        <translation>
            <numerusform>%1 o %n más</numerusform>
            <numerusform>%1 o %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>&quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>the text begins with &quot;%1&quot;</source>
        <translation>el texto empieza con &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the text is &quot;%1&quot;</source>
        <translation>el texto es &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the text contains &quot;%1&quot;</source>
        <translation>el texto contiene &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the text fits the pattern &quot;%1&quot;</source>
        <translation>el texto coincide con el patrón &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the text does not begin with %1</source>
        <translation>el texto no empieza con %1</translation>
    </message>
    <message>
        <source>the text is not exactly %1</source>
        <translation>el texto no es exactamente %1</translation>
    </message>
    <message>
        <source>the text does not contain %1</source>
        <translation>el texto no contiene %1</translation>
    </message>
    <message>
        <source>the text does not fit the pattern %1</source>
        <translation>el texto no coincide con el patrón %1</translation>
    </message>
    <message>
        <source>the event is &quot;%1&quot;</source>
        <translation>el evento es &quot;%1&quot;</translation>
    </message>
    <message>
        <source>its time has come</source>
        <translation>llegó su hora</translation>
    </message>
    <message>
        <source>the message answers a broadcast</source>
        <translation>el mensaje responde a una difusión</translation>
    </message>
    <message>
        <source>the message is of the kind %1</source>
        <translation>el mensaje es de tipo %1</translation>
    </message>
    <message>
        <source>it is the contact&apos;s first message</source>
        <translation>es el primer mensaje del contacto</translation>
    </message>
    <message>
        <source>catches every message</source>
        <translation>capta todos los mensajes</translation>
    </message>
    <message>
        <source>begins by the event &quot;%1&quot; of the API only</source>
        <translation>solo empieza por el evento &quot;%1&quot; de la API</translation>
    </message>
    <message>
        <source>begins at another time, or for other contacts</source>
        <translation>empieza a otra hora, o para otros contactos</translation>
    </message>
    <message>
        <source>begins at its time only, never by what somebody writes</source>
        <translation>solo empieza a su hora, nunca por lo que alguien escribe</translation>
    </message>
    <message>
        <source>begins by a message of the customer only</source>
        <translation>solo empieza por un mensaje del cliente</translation>
    </message>
    <message>
        <source>what was sent to this chat last is no broadcast</source>
        <translation>lo último que se envió a este chat no es una difusión</translation>
    </message>
    <message>
        <source>the message is none of: %1</source>
        <translation>el mensaje no es nada de esto: %1</translation>
    </message>
    <message>
        <source>the contact wrote before</source>
        <translation>el contacto ya escribió antes</translation>
    </message>
    <message>
        <source>the trigger has no word that could catch anything</source>
        <translation>el disparador no tiene ninguna palabra que pueda captar algo</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>al comienzo</translation>
    </message>
    <message>
        <source>waiting_input</source>
        <translation>en espera de una respuesta</translation>
    </message>
    <message>
        <source>waiting_timer</source>
        <translation>en espera del plazo</translation>
    </message>
    <message>
        <source>waiting_activity</source>
        <translation>en espera de un servicio web</translation>
    </message>
    <message>
        <source>waiting_handoff</source>
        <translation>con una persona</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>time_up</source>
        <translation>el fin de la espera</translation>
    </message>
    <message>
        <source>handed_back</source>
        <translation>la devolución al bot</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>un largo silencio</translation>
    </message>
    <message>
        <source>go_on</source>
        <translation>la continuación</translation>
    </message>
    <message>
        <source>send</source>
        <translation>un mensaje</translation>
    </message>
    <message>
        <source>result</source>
        <translation>la respuesta del servicio web</translation>
    </message>
    <message>
        <source>set</source>
        <translation>el cambio de variables</translation>
    </message>
    <message>
        <source>the script runs</source>
        <translation>se ejecuta el script</translation>
    </message>
    <message>
        <source>the flow &quot;%1&quot; is called</source>
        <translation>se llama al flujo &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the tag &quot;%1&quot; is put on</source>
        <translation>se agrega la etiqueta &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the tag &quot;%1&quot; is taken off</source>
        <translation>se quita la etiqueta &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the contact goes on the list &quot;%1&quot;</source>
        <translation>el contacto entra en la lista &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the contact goes off the list &quot;%1&quot;</source>
        <translation>el contacto sale de la lista &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the contact opts out</source>
        <translation>el contacto se da de baja</translation>
    </message>
    <message>
        <source>the contact opts in</source>
        <translation>el contacto se da de alta</translation>
    </message>
    <message>
        <source>a purchase is recorded</source>
        <translation>se registra una compra</translation>
    </message>
    <message>
        <source>the team is notified</source>
        <translation>se avisa al equipo</translation>
    </message>
    <message>
        <source>the event &quot;%1&quot; is emitted</source>
        <translation>se emite el evento &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the bot says &quot;%1&quot;</source>
        <translation>el bot dice &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the bot sends a %1, &quot;%2&quot;</source>
        <translation>el bot envía: %1, &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the chat waits until %1</source>
        <translation>el chat espera hasta %1</translation>
    </message>
    <message>
        <source>%1 is asked</source>
        <translation>se consulta %1</translation>
    </message>
    <message>
        <source>the chat goes to whoever is free</source>
        <translation>el chat pasa a quien esté libre</translation>
    </message>
    <message>
        <source>the chat goes to &quot;%1&quot;</source>
        <translation>el chat pasa a &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the run ends (%1)</source>
        <translation>la ejecución termina (%1)</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; becomes &quot;%2&quot;</source>
        <translation>el atributo &quot;%1&quot; pasa a ser &quot;%2&quot;</translation>
    </message>
    <message numerus="yes">
        <source>waiting %n minutes</source>
        <translation>
            <numerusform>%n minuto de espera</numerusform>
            <numerusform>%n minutos de espera</numerusform>
        </translation>
    </message>
    <message>
        <source>expected that %1, but %2</source>
        <translation>se esperaba: %1; pero %2</translation>
    </message>
    <message>
        <source>expected that %1, but nothing more comes</source>
        <translation>se esperaba: %1; pero no viene nada más</translation>
    </message>
    <message>
        <source>not expected: %1</source>
        <translation>no se esperaba: %1</translation>
    </message>
    <message>
        <source>expected the chat at step &quot;%1&quot;, but it is at &quot;%2&quot;</source>
        <translation>el chat debería estar en el paso &quot;%1&quot;, pero está en &quot;%2&quot;</translation>
    </message>
    <message>
        <source>expected the run %1, but it is %2</source>
        <translation>el estado de la ejecución debería ser &quot;%1&quot;, pero es &quot;%2&quot;</translation>
    </message>
    <message>
        <source>After %1 (entry %2): %3.</source>
        <translation>Después de %1 (entrada %2): %3.</translation>
    </message>
    <message>
        <source>At the end %1 should be &quot;%2&quot;, but has no value.</source>
        <translation>Al final, %1 debería ser &quot;%2&quot;, pero no tiene valor.</translation>
    </message>
    <message>
        <source>At the end %1 should have no value, but is &quot;%2&quot;.</source>
        <translation>Al final, %1 no debería tener valor, pero es &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>At the end %1 should be &quot;%2&quot;, but is &quot;%3&quot;.</source>
        <translation>Al final, %1 debería ser &quot;%2&quot;, pero es &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>The chat grew too large to go on.</source>
        <translation>El chat creció demasiado para continuar.</translation>
    </message>
    <message>
        <source>The test cannot be read: %1</source>
        <translation>No se puede leer la prueba: %1</translation>
    </message>
    <message>
        <source>chose &quot;%1&quot;: tapped</source>
        <translation>eligió &quot;%1&quot;: tocó el botón</translation>
    </message>
    <message>
        <source>chose &quot;%2&quot;: number %1</source>
        <translation>eligió &quot;%2&quot;: número %1</translation>
    </message>
    <message>
        <source>chose &quot;%1&quot;: the same text</source>
        <translation>eligió &quot;%1&quot;: el mismo texto</translation>
    </message>
    <message>
        <source>chose &quot;%1&quot;: the beginning of it</source>
        <translation>eligió &quot;%1&quot;: el comienzo del texto</translation>
    </message>
    <message>
        <source>chose &quot;%1&quot;: words of it</source>
        <translation>eligió &quot;%1&quot;: palabras del texto</translation>
    </message>
    <message>
        <source>chose &quot;%1&quot;: nearly the same text</source>
        <translation>eligió &quot;%1&quot;: casi el mismo texto</translation>
    </message>
    <message>
        <source>chose &quot;%1&quot;: words of its description</source>
        <translation>eligió &quot;%1&quot;: palabras de la descripción</translation>
    </message>
</context>
<context>
    <name>TestWords</name>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>record</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>espera una respuesta</translation>
    </message>
    <message>
        <source>waiting until %1</source>
        <translation>espera hasta %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>waiting for a web service</source>
        <translation>espera un servicio web</translation>
    </message>
    <message>
        <source>with a person</source>
        <translation>con una persona</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>se detuvo aquí</translation>
    </message>
    <message>
        <source>the chat has ended</source>
        <translation>el chat terminó</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
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
        <translation>Sticker</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Asks %1</source>
        <translation>Consulta %1</translation>
    </message>
    <message>
        <source>Runs a script</source>
        <translation>Ejecuta un script</translation>
    </message>
    <message>
        <source>Calls the flow “%1”</source>
        <translation>Llama al flujo “%1”</translation>
    </message>
    <message>
        <source>%1 of the contact is now “%2”</source>
        <translation>%1 del contacto ahora es “%2”</translation>
    </message>
    <message>
        <source>Tag “%1” added</source>
        <translation>Se agregó la etiqueta “%1”</translation>
    </message>
    <message>
        <source>Tag “%1” removed</source>
        <translation>Se quitó la etiqueta “%1”</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>Alta registrada</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Baja registrada</translation>
    </message>
    <message>
        <source>Added to the list “%1”</source>
        <translation>Se agregó a la lista “%1”</translation>
    </message>
    <message>
        <source>Removed from the list “%1”</source>
        <translation>Se quitó de la lista “%1”</translation>
    </message>
    <message>
        <source>Purchase recorded</source>
        <translation>Compra registrada</translation>
    </message>
    <message>
        <source>The team is told: %1</source>
        <translation>Se avisa al equipo: %1</translation>
    </message>
    <message>
        <source>%1 is told: %2</source>
        <translation>Se avisa a %1: %2</translation>
    </message>
    <message>
        <source>Event “%1” told</source>
        <translation>Se emitió el evento “%1”</translation>
    </message>
    <message>
        <source>Handed to whoever is free</source>
        <translation>Pasó a quien esté libre</translation>
    </message>
    <message>
        <source>Handed to %1</source>
        <translation>Pasó a %1</translation>
    </message>
    <message>
        <source>The chat failed: %1</source>
        <translation>El chat falló: %1</translation>
    </message>
    <message>
        <source>The chat has ended</source>
        <translation>El chat terminó</translation>
    </message>
    <message>
        <source>A chat begins</source>
        <translation>Empieza un chat</translation>
    </message>
    <message>
        <source>A minute passes</source>
        <translation>Pasa un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes pass</source>
        <translation>
            <numerusform>Pasa %n minuto</numerusform>
            <numerusform>Pasan %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>The web service answers</source>
        <translation>El servicio web responde</translation>
    </message>
    <message>
        <source>%1 taken away</source>
        <translation>Se quitó %1</translation>
    </message>
    <message>
        <source>%1 set to “%2”</source>
        <translation>%1 ahora vale “%2”</translation>
    </message>
    <message>
        <source>The wait is skipped</source>
        <translation>Se omite la espera</translation>
    </message>
    <message>
        <source>Handed back to the bot</source>
        <translation>Devuelto al bot</translation>
    </message>
    <message>
        <source>A long silence</source>
        <translation>Un silencio largo</translation>
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
        <translation>Mostrar Flotilla</translation>
    </message>
    <message>
        <source>Stop the engine and quit</source>
        <translation>Detener el motor y salir</translation>
    </message>
</context>
<context>
    <name>UptimeBar</name>
    <message>
        <source>Up %1 of %2, degraded %3, down %4</source>
        <translation>En línea %1 de %2, con fallas %3, caído %4</translation>
    </message>
</context>
<context>
    <name>flotilla::Activity</name>
    <message>
        <source>%1 made a flow</source>
        <translation>%1 creó un flujo</translation>
    </message>
    <message>
        <source>%1 changed a draft</source>
        <translation>%1 cambió un borrador</translation>
    </message>
    <message>
        <source>%1 deleted a draft</source>
        <translation>%1 eliminó un borrador</translation>
    </message>
    <message>
        <source>%1 published a flow</source>
        <translation>%1 publicó un flujo</translation>
    </message>
    <message>
        <source>%1 rolled a flow back</source>
        <translation>%1 volvió un flujo a una versión anterior</translation>
    </message>
    <message>
        <source>%1 switched a flow off</source>
        <translation>%1 desactivó un flujo</translation>
    </message>
    <message>
        <source>%1 changed the share of a version</source>
        <translation>%1 cambió el porcentaje de una versión</translation>
    </message>
    <message>
        <source>%1 made a flow of a template</source>
        <translation>%1 creó un flujo con una plantilla</translation>
    </message>
    <message>
        <source>%1 added a number</source>
        <translation>%1 agregó un número</translation>
    </message>
    <message>
        <source>%1 changed a number</source>
        <translation>%1 cambió un número</translation>
    </message>
    <message>
        <source>%1 stopped a number</source>
        <translation>%1 detuvo un número</translation>
    </message>
    <message>
        <source>%1 connected a number</source>
        <translation>%1 conectó un número</translation>
    </message>
    <message>
        <source>%1 disconnected a number</source>
        <translation>%1 desconectó un número</translation>
    </message>
    <message>
        <source>%1 restarted a number</source>
        <translation>%1 reinició un número</translation>
    </message>
    <message>
        <source>%1 took a chat over</source>
        <translation>%1 tomó un chat</translation>
    </message>
    <message>
        <source>%1 gave a chat back to the bot</source>
        <translation>%1 devolvió un chat al bot</translation>
    </message>
    <message>
        <source>%1 closed a chat</source>
        <translation>%1 cerró un chat</translation>
    </message>
    <message>
        <source>%1 sent a message</source>
        <translation>%1 envió un mensaje</translation>
    </message>
    <message>
        <source>%1 cancelled a message</source>
        <translation>%1 canceló un mensaje</translation>
    </message>
    <message>
        <source>%1 added a contact</source>
        <translation>%1 agregó un contacto</translation>
    </message>
    <message>
        <source>%1 changed a contact</source>
        <translation>%1 cambió un contacto</translation>
    </message>
    <message>
        <source>%1 retried a dead letter</source>
        <translation>%1 reintentó un mensaje retenido</translation>
    </message>
    <message>
        <source>%1 replayed a dead letter</source>
        <translation>%1 reprocesó un mensaje retenido</translation>
    </message>
    <message>
        <source>%1 dismissed a dead letter</source>
        <translation>%1 descartó un mensaje retenido</translation>
    </message>
    <message>
        <source>%1 invited somebody</source>
        <translation>%1 invitó a alguien</translation>
    </message>
    <message>
        <source>%1 made a token</source>
        <translation>%1 creó un token</translation>
    </message>
    <message>
        <source>%1 revoked a token</source>
        <translation>%1 revocó un token</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>%1 inició sesión</translation>
    </message>
    <message>
        <source>%1 signed out</source>
        <translation>%1 cerró sesión</translation>
    </message>
    <message>
        <source>%1 opened the console</source>
        <translation>%1 abrió la consola</translation>
    </message>
    <message>
        <source>%1 closed the console</source>
        <translation>%1 cerró la consola</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>Un programa</translation>
    </message>
    <message>
        <source>%1 changed something in %2</source>
        <translation>%1 cambió algo en %2</translation>
    </message>
</context>
<context>
    <name>flotilla::ActivityCard</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Whose activity</source>
        <translation>Actividad de quién</translation>
    </message>
    <message>
        <source>Nobody has changed anything yet.</source>
        <translation>Nadie ha cambiado nada todavía.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
</context>
<context>
    <name>flotilla::ApiClient</name>
    <message>
        <source>Give the engine&apos;s address, such as https://engine.example.com.</source>
        <translation>Indica la dirección del motor, por ejemplo https://engine.example.com.</translation>
    </message>
    <message>
        <source>The address must begin with https://, or passwords and chats would cross the network in the clear.</source>
        <translation>La dirección debe empezar con https://; si no, las contraseñas y los chats viajarían sin cifrar por la red.</translation>
    </message>
</context>
<context>
    <name>flotilla::ApiError</name>
    <message>
        <source>Something here needs another look.</source>
        <translation>Algo aquí necesita otra mirada.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Tu sesión está cerrada.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Tu rol no lo permite.</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>Esto ya no está.</translation>
    </message>
    <message>
        <source>Someone or something was faster.</source>
        <translation>Alguien o algo se adelantó.</translation>
    </message>
    <message>
        <source>This is larger than the engine takes.</source>
        <translation>Esto supera lo que admite el motor.</translation>
    </message>
    <message>
        <source>Too many calls at once; wait a little.</source>
        <translation>Demasiadas llamadas a la vez; espera un momento.</translation>
    </message>
    <message>
        <source>The engine&apos;s disk is full.</source>
        <translation>El disco del motor está lleno.</translation>
    </message>
    <message>
        <source>The engine cannot store anything now.</source>
        <translation>El motor no puede guardar nada ahora.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>No hubo respuesta a tiempo.</translation>
    </message>
    <message>
        <source>This was given up.</source>
        <translation>Esto se abandonó.</translation>
    </message>
    <message>
        <source>The engine does not answer.</source>
        <translation>El motor no responde.</translation>
    </message>
    <message>
        <source>The engine is busy.</source>
        <translation>El motor está ocupado.</translation>
    </message>
    <message>
        <source>The engine has a fault; its log says more.</source>
        <translation>El motor tiene una falla; su registro dice más.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Esto es obligatorio.</translation>
    </message>
    <message>
        <source>This is too short or too long.</source>
        <translation>Esto es demasiado corto o demasiado largo.</translation>
    </message>
    <message>
        <source>There are characters in it that cannot be here.</source>
        <translation>Hay caracteres que aquí no se permiten.</translation>
    </message>
    <message>
        <source>This is not written as it must be.</source>
        <translation>Esto no tiene el formato correcto.</translation>
    </message>
    <message>
        <source>This is too little or too much.</source>
        <translation>Esto es demasiado poco o demasiado.</translation>
    </message>
    <message>
        <source>This is not possible here.</source>
        <translation>Esto no es posible aquí.</translation>
    </message>
</context>
<context>
    <name>flotilla::AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>All quiet</source>
        <translation>Todo en calma</translation>
    </message>
    <message>
        <source>Numbers are up and no message is stuck.</source>
        <translation>Los números están en línea y ningún mensaje está atascado.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 was logged out from the phone</source>
        <translation>Se cerró la sesión de %1 desde el teléfono</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Vincular de nuevo</translation>
    </message>
    <message>
        <source>%1 was banned by WhatsApp</source>
        <translation>WhatsApp suspendió %1</translation>
    </message>
    <message>
        <source>%1 is reconnecting</source>
        <translation>%1 se está reconectando</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Conectar ahora</translation>
    </message>
    <message numerus="yes">
        <source>More than %n dead letters to look at</source>
        <translation>
            <numerusform>Más de %n mensaje retenido por revisar</numerusform>
            <numerusform>Más de %n mensajes retenidos por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dead letters to look at</source>
        <translation>
            <numerusform>%n mensaje retenido por revisar</numerusform>
            <numerusform>%n mensajes retenidos por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages and events that could not go on; nothing is lost</source>
        <translation>Mensajes y eventos que no pudieron seguir; no se pierde nada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step, a matter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 could not be connected</source>
        <translation>No se pudo conectar %1</translation>
    </message>
    <message>
        <source>%1 is up</source>
        <translation>%1 está en línea</translation>
    </message>
    <message>
        <source>%1 waits to be paired</source>
        <translation>%1 espera la vinculación</translation>
    </message>
    <message>
        <source>Scan its code with the phone: %1</source>
        <translation>Escanea su código con el teléfono: %1</translation>
    </message>
</context>
<context>
    <name>flotilla::BlockPalette</name>
    <message>
        <source>Blocks</source>
        <translation>Bloques</translation>
    </message>
    <message>
        <source>Search blocks</source>
        <translation>Buscar bloques</translation>
    </message>
    <message>
        <source>Drag, or double-click to append</source>
        <translation>Arrastra, o haz doble clic para agregar al final</translation>
    </message>
</context>
<context>
    <name>flotilla::BlockResults</name>
    <message>
        <source>What the block did in the test chat</source>
        <translation>Lo que hizo el bloque en el chat de prueba</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a variable and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing yet: try the flow out, with T on the canvas.</source>
        <translation>Nada todavía: prueba el flujo, con T en el lienzo.</translation>
    </message>
    <message>
        <source>This chat did not come here.</source>
        <translation>Este chat no pasó por aquí.</translation>
    </message>
    <message>
        <source>Passed once in this chat</source>
        <translation>Se pasó una vez por aquí en este chat</translation>
    </message>
    <message numerus="yes">
        <source>Passed %n times in this chat</source>
        <translation>
            <numerusform>Se pasó %n vez por aquí en este chat</numerusform>
            <numerusform>Se pasó %n veces por aquí en este chat</numerusform>
        </translation>
    </message>
    <message>
        <source>Last values</source>
        <translation>Últimos valores</translation>
    </message>
</context>
<context>
    <name>flotilla::BulkBar</name>
    <message>
        <source>Clear the selection</source>
        <translation>Quitar la selección</translation>
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
        <translation>%1 %2, desde %3</translation>
    </message>
</context>
<context>
    <name>flotilla::CheckList</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>In the way: %1</source>
        <translation>Lo impide: %1</translation>
    </message>
    <message>
        <source>Worth a look: %1</source>
        <translation>Conviene revisar: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a check</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Show on the canvas</source>
        <translation>Mostrar en el lienzo</translation>
    </message>
</context>
<context>
    <name>flotilla::ChoiceCard</name>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
</context>
<context>
    <name>flotilla::Chooser</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
</context>
<context>
    <name>flotilla::CommandPalette</name>
    <message>
        <source>Nothing fits these letters</source>
        <translation>Nada coincide con estas letras</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Buscar o ejecutar</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter run   Esc close</source>
        <translation>↑ ↓ elegir   Enter ejecutar   Esc cerrar</translation>
    </message>
    <message>
        <source>Search flows, numbers, chats and contacts, or run a command</source>
        <translation>Busca flujos, números, chats y contactos, o ejecuta un comando</translation>
    </message>
</context>
<context>
    <name>flotilla::ConditionGroup</name>
    <message>
        <source>All of these hold</source>
        <translation>Se cumplen todas</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>Se cumple alguna</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>the condition</source>
        <translation>la condición</translation>
    </message>
    <message>
        <source>condition %1</source>
        <translation>condición %1</translation>
    </message>
    <message>
        <source>How the parts of %1 are joined</source>
        <translation>Cómo se unen las partes de %1</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Quitar el grupo</translation>
    </message>
    <message>
        <source>Remove the group %1</source>
        <translation>Quitar el grupo %1</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Agregar a %1</translation>
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
        <translation>Variable o expresión</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between one value and another</comment>
        <translation>y</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>One, another</source>
        <translation>Uno, otro</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>%1, condition %2</source>
        <translation>%1, condición %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation>Quitar la condición %1</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
</context>
<context>
    <name>flotilla::ConflictDialog</name>
    <message>
        <source>Two drafts of one flow</source>
        <translation>Dos borradores de un mismo flujo</translation>
    </message>
    <message>
        <source>Nothing is lost yet: theirs is in the engine, yours is on this computer. Taking theirs can be undone; keeping yours replaces theirs.</source>
        <translation>Todavía no se pierde nada: el suyo está en el motor, el tuyo en esta computadora. Usar el suyo se puede deshacer; conservar el tuyo reemplaza el suyo.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>El tuyo</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>El suyo</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir después</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
    <message>
        <source>Yours takes the place of theirs in the engine.</source>
        <translation>El tuyo ocupa el lugar del suyo en el motor.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar el suyo</translation>
    </message>
    <message>
        <source>Ctrl Z brings yours back.</source>
        <translation>Ctrl Z recupera el tuyo.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what changed</source>
        <comment>whose</comment>
        <translation>%1: qué cambió</translation>
    </message>
</context>
<context>
    <name>flotilla::ConnectDialog</name>
    <message>
        <source>Connect a number</source>
        <translation>Conectar un número</translation>
    </message>
    <message>
        <source>At WasenderApi, make a session for the number and take its key. The bot stays off until you publish a flow.</source>
        <translation>En WasenderApi, crea una sesión para el número y copia su clave. El bot queda desactivado hasta que publiques un flujo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add the number</source>
        <translation>Agregar el número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As your team calls the number.</source>
        <translation>Como tu equipo llama al número.</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>Dirección del gateway</translation>
    </message>
    <message>
        <source>Key of the session</source>
        <translation>Clave de la sesión</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Secreto del webhook</translation>
    </message>
    <message>
        <source>Leave it empty, and one is made that you give to the gateway.</source>
        <translation>Déjalo vacío y se crea uno para que se lo des al gateway.</translation>
    </message>
    <message>
        <source>Personal access token, if you have one</source>
        <translation>Token de acceso personal, si tienes uno</translation>
    </message>
    <message>
        <source>With it Flotilla can show codes and restart the session.</source>
        <translation>Con él, Flotilla puede mostrar códigos y reiniciar la sesión.</translation>
    </message>
    <message>
        <source>The gateway&apos;s own number of the session</source>
        <translation>Número de la sesión en el gateway</translation>
    </message>
    <message>
        <source>Needed with the token.</source>
        <translation>Es necesario con el token.</translation>
    </message>
    <message>
        <source>Webhook address for the gateway</source>
        <translation>Dirección del webhook para el gateway</translation>
    </message>
    <message>
        <source>Webhook secret, shown only now</source>
        <translation>Secreto del webhook, solo se muestra ahora</translation>
    </message>
    <message>
        <source>From outside, the address needs the public name of this computer, through a tunnel or a reverse proxy. Subscribe to all events.</source>
        <translation>Desde fuera, la dirección necesita el nombre público de esta computadora, a través de un túnel o un proxy inverso. Suscríbete a todos los eventos.</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Todavía sin conexión</translation>
    </message>
    <message>
        <source>No webhook has come in yet</source>
        <translation>Todavía no llegó ningún webhook</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Give the gateway this address and secret, then connect.</source>
        <translation>Dale al gateway esta dirección y este secreto, y después conecta.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Consultando al gateway…</translation>
    </message>
    <message>
        <source>The phone must be linked: open the session at the gateway and scan its code with WhatsApp. It goes on here by itself.</source>
        <translation>Hay que vincular el teléfono: abre la sesión en el gateway y escanea su código con WhatsApp. Aquí todo sigue solo.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>The last webhook came at %1</source>
        <translation>Último webhook: %1</translation>
    </message>
    <message>
        <source>All is well: messages come in and can go out.</source>
        <translation>Todo bien: los mensajes llegan y pueden salir.</translation>
    </message>
    <message>
        <source>Code that links the phone</source>
        <translation>Código que vincula el teléfono</translation>
    </message>
    <message>
        <source>Link the phone</source>
        <translation>Vincule el teléfono</translation>
    </message>
    <message>
        <source>1. Open WhatsApp on the phone.</source>
        <translation>1. Abre WhatsApp en el teléfono.</translation>
    </message>
    <message>
        <source>2. In its settings, choose Linked devices.</source>
        <translation>2. En los ajustes, elige Dispositivos vinculados.</translation>
    </message>
    <message>
        <source>3. Choose Link a device, and scan this code.</source>
        <translation>3. Elige Vincular un dispositivo y escanea este código.</translation>
    </message>
    <message>
        <source>A new code comes by itself. Done, it goes on here.</source>
        <translation>Aparece un código nuevo por sí solo. Después, todo sigue aquí.</translation>
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
        <translation>Responde</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>En el teléfono</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
</context>
<context>
    <name>flotilla::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>flotilla::DetachedWindow</name>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Buscar o ejecutar</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
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
        <translation>Los pasos nuevos, editados y quitados llevan contorno y etiqueta</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>What the canvas shows</source>
        <translation>Qué muestra el lienzo</translation>
    </message>
    <message>
        <source>Revert this</source>
        <translation>Revertir esto</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Changes on the canvas</source>
        <translation>Cambios en el lienzo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Takes this change out of the draft; Ctrl Z brings it back</source>
        <translation>Saca este cambio del borrador; Ctrl Z lo recupera</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>two versions</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>There was nothing</source>
        <translation>No había nada</translation>
    </message>
    <message>
        <source>A version of this flow cannot be read by this program.</source>
        <translation>Este programa no puede leer una versión de este flujo.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>New words: %1</source>
        <translation>Palabras nuevas: %1</translation>
    </message>
    <message>
        <source>Words gone: %1</source>
        <translation>Palabras quitadas: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>New file: %1</source>
        <translation>Archivo nuevo: %1</translation>
    </message>
    <message>
        <source>File gone: %1</source>
        <translation>Archivo quitado: %1</translation>
    </message>
</context>
<context>
    <name>flotilla::Draft</name>
    <message>
        <source>Option %1</source>
        <translation>Opción %1</translation>
    </message>
    <message>
        <source>A flow has at most %1 steps.</source>
        <translation>Un flujo tiene %1 pasos como máximo.</translation>
    </message>
    <message>
        <source>A flow has at most %1 blocks.</source>
        <translation>Un flujo tiene %1 bloques como máximo.</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;</source>
        <translation>Agregar &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Delete a step</source>
        <translation>Eliminar un paso</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n steps</source>
        <translation>
            <numerusform>Eliminar %n paso</numerusform>
            <numerusform>Eliminar %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a step</source>
        <translation>Mover un paso</translation>
    </message>
    <message numerus="yes">
        <source>Move %n steps</source>
        <translation>
            <numerusform>Mover %n paso</numerusform>
            <numerusform>Mover %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename &quot;%1&quot;</source>
        <translation>Cambiar el nombre de &quot;%1&quot;</translation>
    </message>
    <message>
        <source>There is no such step or block.</source>
        <translation>No existe ese paso o bloque.</translation>
    </message>
    <message>
        <source>A step has at most %1 blocks.</source>
        <translation>Un paso tiene %1 bloques como máximo.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Agregar %1</translation>
    </message>
    <message>
        <source>Delete a block</source>
        <translation>Eliminar un bloque</translation>
    </message>
    <message>
        <source>Move a block</source>
        <translation>Mover un bloque</translation>
    </message>
    <message>
        <source>Duplicate a block</source>
        <translation>Duplicar un bloque</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Connect to &quot;%1&quot;</source>
        <translation>Conectar con &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>There is no such block.</source>
        <translation>No existe ese bloque.</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Insertar %1</translation>
    </message>
    <message>
        <source>Insert &quot;%1&quot;</source>
        <translation>Insertar &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Desagrupar</translation>
    </message>
    <message>
        <source>Change a group</source>
        <translation>Cambiar un grupo</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Agregar una nota</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>Cambiar una nota</translation>
    </message>
    <message>
        <source>Delete a note</source>
        <translation>Eliminar una nota</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n notes</source>
        <translation>
            <numerusform>Eliminar %n nota</numerusform>
            <numerusform>Eliminar %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the flow&apos;s settings</source>
        <translation>Cambiar los ajustes del flujo</translation>
    </message>
    <message>
        <source>Rename the variable &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>Cambiar el nombre de la variable &quot;%1&quot; a &quot;%2&quot;</translation>
    </message>
    <message>
        <source>This text is not a piece of a flow: %1</source>
        <translation>Este texto no es parte de un flujo: %1</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
</context>
<context>
    <name>flotilla::DraftChecker</name>
    <message>
        <source>There is no ready fix for this.</source>
        <translation>No hay una corrección lista para esto.</translation>
    </message>
</context>
<context>
    <name>flotilla::DraftSync</name>
    <message>
        <source>Changes from elsewhere</source>
        <translation>Cambios de otro lado</translation>
    </message>
</context>
<context>
    <name>flotilla::Drawer</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>flotilla::ExportDialog</name>
    <message>
        <source>Save all flows</source>
        <translation>Guardar todos los flujos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Flows saved</source>
        <translation>Flujos guardados</translation>
    </message>
    <message>
        <source>Looking what there is</source>
        <translation>Viendo qué hay</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flows</source>
        <translation>
            <numerusform>%1 de %n flujo</numerusform>
            <numerusform>%1 de %n flujos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows could not be saved:</source>
        <translation>
            <numerusform>No se pudo guardar %n flujo:</numerusform>
            <numerusform>No se pudieron guardar %n flujos:</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>flotilla::FieldEditor</name>
    <message>
        <source>%1: closed</source>
        <translation>%1: cerrado</translation>
    </message>
    <message>
        <source>%1, such as 09:00-12:00, 13:00-18:00</source>
        <translation>%1, por ejemplo 09:00-12:00, 13:00-18:00</translation>
    </message>
    <message>
        <source>No step</source>
        <translation>Ningún paso</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>From the answer</source>
        <translation>De la respuesta</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>%1 (unknown)</source>
        <comment>a word that the list does not have</comment>
        <translation>%1 (desconocido)</translation>
    </message>
</context>
<context>
    <name>flotilla::FiguresBar</name>
    <message>
        <source>The thicker a line, the more people</source>
        <translation>Cuanto más gruesa la línea, más personas</translation>
    </message>
    <message>
        <source>Window of the figures</source>
        <translation>Período de las cifras</translation>
    </message>
    <message>
        <source>started</source>
        <translation>empezaron</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminaron</translation>
    </message>
    <message>
        <source>in it now</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>Live figures</source>
        <translation>Cifras en vivo</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>The figures cannot be read</source>
        <translation>No se pueden leer las cifras</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>Leyendo las cifras…</translation>
    </message>
    <message>
        <source>No chats in the %1</source>
        <comment>the last hour, 24 hours, 7 days</comment>
        <translation>Sin chats (%1)</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Live figures, %1: %2 started, %3 finished, %4 in it now</source>
        <translation>Cifras en vivo, %1: %2 empezaron, %3 terminaron, %4 en curso</translation>
    </message>
    <message>
        <source>%1. The other colour: the way of this test</source>
        <translation>%1. El otro color: el camino de esta prueba</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>this test</source>
        <translation>esta prueba</translation>
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
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Find in this flow</source>
        <translation>Buscar en este flujo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar con</translation>
    </message>
    <message>
        <source>Previous hit (Shift F3)</source>
        <translation>Coincidencia anterior (Shift F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>small and capital letters</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Replace (Ctrl H)</source>
        <translation>Reemplazar (Ctrl H)</translation>
    </message>
    <message>
        <source>Find in all flows (Ctrl Shift F)</source>
        <translation>Buscar en todos los flujos (Ctrl Shift F)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Sin usos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>1 use</source>
        <translation>1 uso</translation>
    </message>
    <message numerus="yes">
        <source>%n uses</source>
        <translation>
            <numerusform>%n uso</numerusform>
            <numerusform>%n usos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 coincidencia</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>Reemplazar “%1” por “%2”</translation>
    </message>
    <message>
        <source>Tell capitals and accents apart</source>
        <translation>Distinguir mayúsculas y acentos</translation>
    </message>
</context>
<context>
    <name>flotilla::FindDialog</name>
    <message>
        <source>Find in all flows</source>
        <translation>Buscar en todos los flujos</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>In drafts only: nothing goes live by itself, and every flow can be taken back.</source>
        <translation>Solo en borradores: nada se activa por sí solo, y en cada flujo se puede deshacer.</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar con</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open the flow</source>
        <translation>Abrir el flujo</translation>
    </message>
    <message>
        <source>Take this flow back</source>
        <translation>Deshacer en este flujo</translation>
    </message>
    <message>
        <source>Replace this</source>
        <translation>Reemplazar esto</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Replace 1 hit</source>
        <translation>Reemplazar 1 coincidencia</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n hits</source>
        <translation>
            <numerusform>Reemplazar %n coincidencia</numerusform>
            <numerusform>Reemplazar %n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Reemplazando…</translation>
    </message>
    <message numerus="yes">
        <source>Looking… %n hits so far</source>
        <translation>
            <numerusform>Buscando… %n coincidencia hasta ahora</numerusform>
            <numerusform>Buscando… %n coincidencias hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>so many hits in so many flows</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 coincidencia</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>1 flow</source>
        <translation>1 flujo</translation>
    </message>
    <message numerus="yes">
        <source>%n flows</source>
        <translation>
            <numerusform>%n flujo</numerusform>
            <numerusform>%n flujos</numerusform>
        </translation>
    </message>
    <message>
        <source>No flow has it.</source>
        <translation>Ningún flujo lo tiene.</translation>
    </message>
    <message>
        <source>There are more: look for something narrower.</source>
        <translation>Hay más: busca algo más preciso.</translation>
    </message>
    <message>
        <source>Tell capitals and accents apart</source>
        <translation>Distinguir mayúsculas y acentos</translation>
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
        <translation>Título</translation>
    </message>
    <message>
        <source>What begins the flow</source>
        <translation>Lo que empieza el flujo</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Valores iniciales</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Reemplazando…</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Reemplazado</translation>
    </message>
    <message>
        <source>Changed meanwhile: search again</source>
        <translation>Cambió mientras tanto: busca de nuevo</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>%1, to become %2</source>
        <translation>%1, que pasa a ser %2</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>flotilla::FleetCard</name>
    <message numerus="yes">
        <source>%n up</source>
        <translation>
            <numerusform>%n en línea</numerusform>
            <numerusform>%n en línea</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a number and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>No number is connected yet.</source>
        <translation>Todavía no hay ningún número conectado.</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <translation>%1 de %2 en línea</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowBar</name>
    <message>
        <source>The flow and what can be done with it</source>
        <translation>El flujo y lo que puedes hacer con él</translation>
    </message>
    <message>
        <source>Back to the flows</source>
        <translation>Volver a los flujos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Flow %1: what can be done with it</source>
        <translation>Flujo %1: lo que puedes hacer con él</translation>
    </message>
    <message>
        <source>Draft v%1</source>
        <translation>Borrador v%1</translation>
    </message>
    <message>
        <source>v%1 live</source>
        <translation>v%1 activa</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>never published</source>
        <translation>nunca publicado</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Kept here until the engine is back</source>
        <translation>Se guarda aquí hasta que vuelva el motor</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Otra persona lo cambió</translation>
    </message>
    <message>
        <source>You may look, not change</source>
        <translation>Puedes ver, no cambiar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Check: %1, %2</source>
        <comment>how many errors and warnings</comment>
        <translation>Comprobar: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::FlowCardDelegate</name>
    <message>
        <source>No chats yet</source>
        <translation>Todavía no hay chats</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowChats</name>
    <message>
        <source>Which of the chats</source>
        <translation>Cuáles de los chats</translation>
    </message>
    <message>
        <source>No chats here</source>
        <translation>No hay chats aquí</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Were here</source>
        <comment>chats at a step</comment>
        <translation>Pasaron</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>chats at a step</comment>
        <translation>Se fueron</translation>
    </message>
    <message>
        <source>Here now</source>
        <comment>chats at a step</comment>
        <translation>Aquí ahora</translation>
    </message>
    <message>
        <source>Nobody&apos;s chat ended here in the %1.</source>
        <translation>Ningún chat terminó aquí (%1).</translation>
    </message>
    <message>
        <source>Nobody stands here now.</source>
        <translation>No hay nadie aquí ahora.</translation>
    </message>
    <message>
        <source>Nobody came here in the %1. Chats of a flow that calls this one are listed there, and here while they stand here.</source>
        <translation>Nadie pasó por aquí (%1). Los chats de un flujo que llama a este aparecen en aquel, y aquí mientras están aquí.</translation>
    </message>
    <message>
        <source>The chats cannot be read</source>
        <translation>No se pueden leer los chats</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowChatsModel</name>
    <message>
        <source>finished</source>
        <comment>a chat with a flow</comment>
        <translation>terminó</translation>
    </message>
    <message>
        <source>said nothing more</source>
        <comment>a chat with a flow</comment>
        <translation>no dijo nada más</translation>
    </message>
    <message>
        <source>began anew or was closed</source>
        <comment>a chat with a flow</comment>
        <translation>empezó de nuevo o se cerró</translation>
    </message>
    <message>
        <source>the flow failed</source>
        <comment>a chat with a flow</comment>
        <translation>el flujo falló</translation>
    </message>
    <message>
        <source>goes on</source>
        <comment>a chat with a flow</comment>
        <translation>sigue</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Estuvo</translation>
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
        <translation>Puedes ver este flujo, no cambiarlo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Find in all flows</source>
        <translation>Buscar en todos los flujos</translation>
    </message>
    <message>
        <source>Below the canvas</source>
        <translation>Debajo del lienzo</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problema siguiente</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Problema anterior</translation>
    </message>
    <message>
        <source>Look at what would be published</source>
        <translation>Ver lo que se publicaría</translation>
    </message>
    <message>
        <source>Tidy up the canvas</source>
        <translation>Ordenar el lienzo</translation>
    </message>
    <message>
        <source>Show everything on the canvas</source>
        <translation>Mostrar todo en el lienzo</translation>
    </message>
    <message>
        <source>Show the flow as a list, or on the canvas</source>
        <translation>Mostrar el flujo como lista o en el lienzo</translation>
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
        <translation>Está a medio hacer; se puede abrir, no guardar como archivo.</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowListModel</name>
    <message>
        <source>Steps of the flow</source>
        <translation>Pasos del flujo</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowPage</name>
    <message>
        <source>Look at both…</source>
        <translation>Ver los dos…</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Live figures</source>
        <translation>Cifras en vivo</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <source>Figures come with the first chats, once the flow is published</source>
        <translation>Las cifras llegan con los primeros chats, cuando el flujo esté publicado</translation>
    </message>
    <message>
        <source>How many people go through the flow</source>
        <translation>Cuántas personas pasan por el flujo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two steps of a flow</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>This chat cannot be opened yet</source>
        <translation>Este chat todavía no se puede abrir</translation>
    </message>
    <message>
        <source>Its number is not known; WhatsApp tells it later.</source>
        <translation>No se conoce su número; WhatsApp lo dice más tarde.</translation>
    </message>
    <message>
        <source>Find in all flows…</source>
        <translation>Buscar en todos los flujos…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Somebody else changed this flow</source>
        <translation>Otra persona cambió este flujo</translation>
    </message>
    <message>
        <source>This is their draft now.</source>
        <translation>Ahora este es su borrador.</translation>
    </message>
    <message>
        <source>This flow cannot be opened</source>
        <translation>No se puede abrir este flujo</translation>
    </message>
    <message>
        <source>This flow is open in another window</source>
        <translation>Este flujo está abierto en otra ventana</translation>
    </message>
    <message>
        <source>Go on there, or close that window first.</source>
        <translation>Sigue ahí, o cierra primero esa ventana.</translation>
    </message>
    <message>
        <source>Opening the flow</source>
        <translation>Abriendo el flujo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Somebody else saved this flow meanwhile</source>
        <translation>Otra persona guardó este flujo mientras tanto</translation>
    </message>
    <message>
        <source>Yours is kept here and nothing is overwritten. Look at both and choose.</source>
        <translation>El tuyo se conserva aquí y no se sobrescribe nada. Mira los dos y elige.</translation>
    </message>
    <message>
        <source>It cannot go live yet</source>
        <translation>Todavía no se puede activar</translation>
    </message>
    <message>
        <source>The draft is not saved: %1</source>
        <translation>El borrador no está guardado: %1</translation>
    </message>
    <message>
        <source>%1 is scheduled</source>
        <translation>%1 está programado</translation>
    </message>
    <message>
        <source>%1 is live</source>
        <translation>%1 está activo</translation>
    </message>
    <message>
        <source>This cannot be taken back by itself</source>
        <translation>Esto no se puede revertir por separado</translation>
    </message>
    <message>
        <source>It leads to a step that is not there: bring that back first.</source>
        <translation>Lleva a un paso que no está: recupera primero ese paso.</translation>
    </message>
    <message>
        <source>Revert “%1”</source>
        <translation>Revertir “%1”</translation>
    </message>
    <message>
        <source>The draft is not saved</source>
        <translation>El borrador no está guardado</translation>
    </message>
    <message>
        <source>%1 is back at version %2</source>
        <translation>%1 volvió a la versión %2</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation>%1 está desactivado</translation>
    </message>
    <message>
        <source>Conversations in progress go on.</source>
        <translation>Las conversaciones en curso siguen.</translation>
    </message>
    <message>
        <source>It could not be switched off</source>
        <translation>No se pudo desactivar</translation>
    </message>
    <message>
        <source>Everyone in the flow</source>
        <translation>Todos en el flujo</translation>
    </message>
    <message>
        <source>Test chat</source>
        <translation>Chat de prueba</translation>
    </message>
    <message>
        <source>Versions of the flow</source>
        <translation>Versiones del flujo</translation>
    </message>
    <message>
        <source>Review and publish…</source>
        <translation>Revisar y publicar…</translation>
    </message>
    <message>
        <source>Saved drafts…</source>
        <translation>Borradores guardados…</translation>
    </message>
    <message>
        <source>It cannot be kept yet</source>
        <translation>Todavía no se puede guardar</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>Volver a “%1”</translation>
    </message>
    <message>
        <source>This is “%1” again</source>
        <translation>Esto es “%1” otra vez</translation>
    </message>
    <message>
        <source>Ctrl Z brings back what was there.</source>
        <translation>Ctrl Z trae de vuelta lo que había.</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowRows</name>
    <message>
        <source>Draft</source>
        <comment>state of a flow</comment>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>never published</source>
        <translation>nunca publicado</translation>
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
            <numerusform>%n sigue ahora</numerusform>
            <numerusform>%n siguen ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a flow: its name, how it stands, its version</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>Lo que puedes hacer con %1</translation>
    </message>
    <message>
        <source>%1, %2 finished</source>
        <comment>how many chats, how many percent of them</comment>
        <translation>%1, terminó el %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>%n chat</numerusform>
            <numerusform>%n chats</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1 draft</source>
        <translation>Borrador v%1</translation>
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
            <numerusform>%n persona pasó por aquí. Haz clic para ver su chat.</numerusform>
            <numerusform>%n personas pasaron por aquí. Haz clic para ver sus chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left here. Click to see their chats.</source>
        <translation>
            <numerusform>%n persona se fue aquí. Haz clic para ver su chat.</numerusform>
            <numerusform>%n personas se fueron aquí. Haz clic para ver sus chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats stand here now. Click to see them.</source>
        <translation>
            <numerusform>%n chat está aquí ahora. Haz clic para verlo.</numerusform>
            <numerusform>%n chats están aquí ahora. Haz clic para verlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people went this way. Click to see their chats.</source>
        <translation>
            <numerusform>%n persona siguió este camino. Haz clic para ver su chat.</numerusform>
            <numerusform>%n personas siguieron este camino. Haz clic para ver sus chats.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leave</source>
        <translation>%1 se va</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Test is here</source>
        <translation>La prueba está aquí</translation>
    </message>
    <message>
        <source>No test comes here</source>
        <translation>Ninguna prueba llega aquí</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message numerus="yes">
        <source>%n people began here. Click to see their chats.</source>
        <translation>
            <numerusform>%n persona empezó aquí. Haz clic para ver su chat.</numerusform>
            <numerusform>%n personas empezaron aquí. Haz clic para ver sus chats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::FlowTestsModel</name>
    <message>
        <source>%1: not run</source>
        <translation>%1: sin ejecutar</translation>
    </message>
    <message>
        <source>%1: passed</source>
        <translation>%1: aprobada</translation>
    </message>
    <message>
        <source>%1: failed. %2</source>
        <translation>%1: falló. %2</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowTestsPanel</name>
    <message>
        <source>Tests of this flow</source>
        <translation>Pruebas de este flujo</translation>
    </message>
    <message>
        <source>Enter opens the test as the chat, Delete deletes it</source>
        <translation>Enter abre la prueba como chat, Supr la elimina</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Ejecutar todas</translation>
    </message>
    <message>
        <source>Save this chat</source>
        <translation>Guardar este chat</translation>
    </message>
    <message>
        <source>Show coverage</source>
        <translation>Mostrar cobertura</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Ejecutando…</translation>
    </message>
    <message>
        <source>%1 of %2 passed · %3 of %4 lines walked</source>
        <translation>%1 de %2 aprobadas · %3 de %4 líneas recorridas</translation>
    </message>
    <message>
        <source>Save this chat as a test</source>
        <translation>Guardar este chat como prueba</translation>
    </message>
    <message>
        <source>From then on every run of the tests checks that the flow still says and does the same.</source>
        <translation>Desde ahora, cada ejecución de las pruebas revisa que el flujo siga diciendo y haciendo lo mismo.</translation>
    </message>
    <message>
        <source>Name of the test</source>
        <translation>Nombre de la prueba</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Replaces the test of this name.</source>
        <translation>Reemplaza la prueba con este nombre.</translation>
    </message>
    <message>
        <source>Saved as the test “%1”.</source>
        <translation>Se guardó como la prueba “%1”.</translation>
    </message>
    <message>
        <source>Delete the test “%1”?</source>
        <translation>¿Eliminar la prueba “%1”?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>No se puede recuperar.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowView</name>
    <message>
        <source>1 output</source>
        <translation>1 salida</translation>
    </message>
    <message numerus="yes">
        <source>%n outputs</source>
        <translation>
            <numerusform>%n salida</numerusform>
            <numerusform>%n salidas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation>agregado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message numerus="yes">
        <source>%n people came</source>
        <translation>
            <numerusform>%n persona pasó</numerusform>
            <numerusform>%n personas pasaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n se fue</numerusform>
            <numerusform>%n se fueron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here now</source>
        <translation>
            <numerusform>%n está aquí ahora</numerusform>
            <numerusform>%n están aquí ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>the test is here</source>
        <translation>la prueba está aquí</translation>
    </message>
    <message>
        <source>the test stops here</source>
        <translation>la prueba se detiene aquí</translation>
    </message>
    <message>
        <source>no test comes here</source>
        <translation>ninguna prueba llega aquí</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 leads to %3</source>
        <translation>&quot;%1&quot; de %2 lleva a %3</translation>
    </message>
    <message>
        <source>%1 leads to %2</source>
        <translation>%1 lleva a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Flow canvas</source>
        <translation>Lienzo del flujo</translation>
    </message>
    <message>
        <source>Go on to</source>
        <translation>Seguir a</translation>
    </message>
    <message>
        <source>Go back to</source>
        <translation>Volver a</translation>
    </message>
    <message>
        <source>Way on</source>
        <translation>Continuación</translation>
    </message>
    <message>
        <source>Connect &quot;%1&quot; to</source>
        <translation>Conectar &quot;%1&quot; con</translation>
    </message>
    <message>
        <source>Nothing follows this step.</source>
        <translation>Nada sigue a este paso.</translation>
    </message>
    <message>
        <source>Connect from</source>
        <translation>Conectar desde</translation>
    </message>
    <message>
        <source>Insert a block</source>
        <translation>Insertar un bloque</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>There is no group here; Ctrl G makes one of the selection.</source>
        <translation>Aquí no hay ningún grupo; Ctrl G crea uno con la selección.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nowhere: take the line away</source>
        <translation>A ninguna parte: quitar la línea</translation>
    </message>
    <message>
        <source>A new block in between…</source>
        <translation>Un bloque nuevo en medio…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Quitar esta línea</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Open in the inspector</source>
        <translation>Abrir en el inspector</translation>
    </message>
    <message>
        <source>Test from here</source>
        <translation>Probar desde aquí</translation>
    </message>
    <message>
        <source>Stop test chats here</source>
        <translation>Detener aquí los chats de prueba</translation>
    </message>
    <message>
        <source>Show its chats</source>
        <translation>Mostrar sus chats</translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation>Conectar con…</translation>
    </message>
    <message>
        <source>Begin chats here</source>
        <translation>Empezar los chats aquí</translation>
    </message>
    <message>
        <source>Insert a block here…</source>
        <translation>Insertar un bloque aquí…</translation>
    </message>
    <message>
        <source>Write a note here</source>
        <translation>Escribir una nota aquí</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Desagrupar</translation>
    </message>
    <message>
        <source>Name and colour of the group…</source>
        <translation>Nombre y color del grupo…</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Alinear</translation>
    </message>
    <message>
        <source>Left edges</source>
        <translation>Bordes izquierdos</translation>
    </message>
    <message>
        <source>Centres, one below the other</source>
        <translation>Centros, uno debajo de otro</translation>
    </message>
    <message>
        <source>Right edges</source>
        <translation>Bordes derechos</translation>
    </message>
    <message>
        <source>Top edges</source>
        <translation>Bordes superiores</translation>
    </message>
    <message>
        <source>Centres, side by side</source>
        <translation>Centros, uno junto a otro</translation>
    </message>
    <message>
        <source>Bottom edges</source>
        <translation>Bordes inferiores</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Fit the selection</source>
        <translation>Ajustar a la selección</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Note of %1: %2</source>
        <translation>Nota de %1: %2</translation>
    </message>
    <message>
        <source>Write in the note</source>
        <translation>Escribir en la nota</translation>
    </message>
    <message>
        <source>No line leaves this step or comes to it.</source>
        <translation>Ninguna línea sale de este paso ni llega a él.</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowsModel</name>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>To a person</source>
        <translation>A una persona</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Schedule refused</source>
        <comment>state of a flow</comment>
        <translation>Programación rechazada</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <comment>state of a flow</comment>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Shared at %1 %</source>
        <comment>state of a flow</comment>
        <translation>Repartido al %1 %</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>state of a flow</comment>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>state of a flow</comment>
        <translation>Desactivado</translation>
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
        <translation>Buscar flujos</translation>
    </message>
    <message>
        <source>How flows stand</source>
        <translation>Estado de los flujos</translation>
    </message>
    <message>
        <source>List or cards</source>
        <translation>Lista o tarjetas</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Draw your first flow</source>
        <translation>Dibuja tu primer flujo</translation>
    </message>
    <message>
        <source>Start from a template and change the words.</source>
        <translation>Empieza con una plantilla y cambia los textos.</translation>
    </message>
    <message>
        <source>No flow fits these filters</source>
        <translation>Ningún flujo coincide con estos filtros</translation>
    </message>
    <message>
        <source>Take a word away.</source>
        <translation>Quita una palabra.</translation>
    </message>
    <message>
        <source>Browse templates</source>
        <translation>Ver plantillas</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>Flujo nuevo</translation>
    </message>
    <message>
        <source>From a template…</source>
        <translation>Con una plantilla…</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>En blanco</translation>
    </message>
    <message>
        <source>Find in all flows…</source>
        <translation>Buscar en todos los flujos…</translation>
    </message>
    <message>
        <source>Find in all flows (Ctrl Shift F)</source>
        <translation>Buscar en todos los flujos (Ctrl Shift F)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Figures of the %1</source>
        <translation>Cifras: %1</translation>
    </message>
    <message>
        <source>Flows as cards</source>
        <translation>Flujos como tarjetas</translation>
    </message>
    <message numerus="yes">
        <source>%n flows</source>
        <translation>
            <numerusform>%n flujo</numerusform>
            <numerusform>%n flujos</numerusform>
        </translation>
    </message>
    <message>
        <source>The flows cannot be read</source>
        <translation>No se pueden leer los flujos</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of flows, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivados</translation>
    </message>
    <message>
        <source>No flow was made</source>
        <translation>No se creó ningún flujo</translation>
    </message>
    <message>
        <source>The templates cannot be read</source>
        <translation>No se pueden leer las plantillas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Copy to another workspace</source>
        <translation>Copiar a otro espacio de trabajo</translation>
    </message>
    <message>
        <source>Push to workspaces…</source>
        <translation>Enviar a espacios de trabajo…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
    <message>
        <source>Save all flows to a folder…</source>
        <translation>Guardar todos los flujos en una carpeta…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation>%1 está desactivado</translation>
    </message>
    <message>
        <source>Conversations in progress go on.</source>
        <translation>Las conversaciones en curso siguen.</translation>
    </message>
    <message>
        <source>%1 could not be switched off</source>
        <translation>No se pudo desactivar %1</translation>
    </message>
    <message>
        <source>The flow cannot be read</source>
        <translation>No se puede leer el flujo</translation>
    </message>
    <message>
        <source>%1 is a draft now</source>
        <translation>%1 ahora es un borrador</translation>
    </message>
    <message>
        <source>%1 is a draft in %2 now</source>
        <comment>a flow, a workspace</comment>
        <translation>%1 ahora es un borrador en %2</translation>
    </message>
    <message>
        <source>Nothing was copied to %1</source>
        <translation>No se copió nada a %1</translation>
    </message>
    <message>
        <source>Save all flows</source>
        <translation>Guardar todos los flujos</translation>
    </message>
    <message numerus="yes">
        <source>%n flows are saved</source>
        <translation>
            <numerusform>Se guardó %n flujo</numerusform>
            <numerusform>Se guardaron %n flujos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be deleted</source>
        <translation>No se puede eliminar %1</translation>
    </message>
    <message>
        <source>It was published, and the history of its chats needs its versions. Switched off, no customer gets it any more.</source>
        <translation>Se publicó, y el historial de sus chats necesita sus versiones. Si lo desactivas, ya no le llega a ningún cliente.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>The draft and its tests go for good. No customer has ever had it.</source>
        <translation>El borrador y sus pruebas se eliminan para siempre. Nunca le llegó a ningún cliente.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 se eliminó</translation>
    </message>
    <message>
        <source>%1 is still there</source>
        <translation>%1 sigue ahí</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>No se importó</translation>
    </message>
    <message>
        <source>New flow, blank</source>
        <translation>Flujo nuevo, en blanco</translation>
    </message>
    <message>
        <source>New flow from a template…</source>
        <translation>Flujo nuevo con una plantilla…</translation>
    </message>
    <message>
        <source>Import flows…</source>
        <translation>Importar flujos…</translation>
    </message>
</context>
<context>
    <name>flotilla::GalleryPage</name>
    <message>
        <source>Buttons</source>
        <translation>Botones</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primario</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Secundario</translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation>Fantasma</translation>
    </message>
    <message>
        <source>Hover</source>
        <translation>Al pasar</translation>
    </message>
    <message>
        <source>Pressed</source>
        <translation>Presionado</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Con foco</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Peligro</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Small 24</source>
        <translation>Pequeño 24</translation>
    </message>
    <message>
        <source>Base 28</source>
        <translation>Base 28</translation>
    </message>
    <message>
        <source>Large 32</source>
        <translation>Grande 32</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>With key</source>
        <translation>Con tecla</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>Sutil</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Hint sits under the field</source>
        <translation>La ayuda va debajo del campo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Digits only, with the country code</source>
        <translation>Solo cifras, con el código de país</translation>
    </message>
    <message>
        <source>Follow the “Not sure” branch</source>
        <translation>Seguir el camino “No estoy seguro”</translation>
    </message>
    <message>
        <source>Hand over to a person</source>
        <translation>Pasar a una persona</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search blocks</source>
        <translation>Buscar bloques</translation>
    </message>
    <message>
        <source>Managed by the owner</source>
        <translation>Lo administra el propietario</translation>
    </message>
    <message>
        <source>Good morning! Which size would you like?</source>
        <translation>¡Buenos días! ¿Qué talla te gustaría?</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Algunos</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Messages per minute</source>
        <translation>Mensajes por minuto</translation>
    </message>
    <message>
        <source>Segmented control and tabs</source>
        <translation>Control segmentado y pestañas</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Window of time</source>
        <translation>Ventana de tiempo</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Chips, badges, status</source>
        <translation>Chips, insignias, estado</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutro</translation>
    </message>
    <message>
        <source>Draft v13</source>
        <translation>Borrador v13</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Requiere aprobación</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Wants a person</source>
        <translation>Pide una persona</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconectando</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>all 3</source>
        <translation>los 3</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Table, 36 px rows, 32 px header</source>
        <translation>Tabla, filas de 36 px, encabezado de 32 px</translation>
    </message>
    <message>
        <source>Surfaces and lines</source>
        <translation>Superficies y líneas</translation>
    </message>
    <message>
        <source>Text and state, ratio on its background</source>
        <translation>Texto y estado, proporción sobre su fondo</translation>
    </message>
    <message>
        <source>Lanes and block categories</source>
        <translation>Carriles y categorías de bloques</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipografía</translation>
    </message>
    <message>
        <source>12,008 waiting</source>
        <translation>12,008 en espera</translation>
    </message>
    <message>
        <source>Display 24/32 600</source>
        <translation>Grande 24/32 600</translation>
    </message>
    <message>
        <source>Figure 22/28 600</source>
        <translation>Cifra 22/28 600</translation>
    </message>
    <message>
        <source>Priority lanes</source>
        <translation>Carriles de prioridad</translation>
    </message>
    <message>
        <source>Title 16/24 600</source>
        <translation>Título 16/24 600</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Heading 14/20 600</source>
        <translation>Subtítulo 14/20 600</translation>
    </message>
    <message>
        <source>Lapa was logged out from the phone</source>
        <translation>Se cerró la sesión de Lapa desde el teléfono</translation>
    </message>
    <message>
        <source>Base 13/20 400</source>
        <translation>Base 13/20 400</translation>
    </message>
    <message>
        <source>Small 12/16 400</source>
        <translation>Pequeño 12/16 400</translation>
    </message>
    <message>
        <source>Budget, 24 h</source>
        <translation>Presupuesto, 24 h</translation>
    </message>
    <message>
        <source>Caption 11/16 500</source>
        <translation>Leyenda 11/16 500</translation>
    </message>
    <message>
        <source>Mono 12/18 400</source>
        <translation>Mono 12/18 400</translation>
    </message>
    <message>
        <source>Avatars, clients, keys</source>
        <translation>Avatares, clientes, teclas</translation>
    </message>
    <message>
        <source>Icons, Lucide</source>
        <translation>Iconos, Lucide</translation>
    </message>
    <message>
        <source>Spacing, radii, motion</source>
        <translation>Espaciado, radios, movimiento</translation>
    </message>
    <message>
        <source>hover %1 ms</source>
        <translation>al pasar %1 ms</translation>
    </message>
    <message>
        <source>popover %1</source>
        <translation>emergente %1</translation>
    </message>
    <message>
        <source>zoom %1</source>
        <translation>zoom %1</translation>
    </message>
    <message>
        <source>drawer %1</source>
        <translation>panel %1</translation>
    </message>
    <message>
        <source>fit %1</source>
        <translation>ajuste %1</translation>
    </message>
    <message>
        <source>Chat bubbles</source>
        <translation>Globos de chat</translation>
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
        <translation>Solo lo ve tu equipo</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Empty state</source>
        <translation>Estado vacío</translation>
    </message>
    <message>
        <source>All quiet</source>
        <translation>Todo en calma</translation>
    </message>
    <message>
        <source>When someone asks for a person, they appear here.</source>
        <translation>Cuando alguien pide hablar con una persona, aparece aquí.</translation>
    </message>
    <message>
        <source>Watch bot chats</source>
        <translation>Ver chats del bot</translation>
    </message>
    <message>
        <source>Figures and chart</source>
        <translation>Cifras y gráfico</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sent, last hour</source>
        <translation>Enviados, última hora</translation>
    </message>
    <message>
        <source>+4 %</source>
        <translation>+4 %</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Menu and tooltip</source>
        <translation>Menú e información emergente</translation>
    </message>
    <message>
        <source>Menu of a step</source>
        <translation>Menú de un paso</translation>
    </message>
    <message>
        <source>Test from here</source>
        <translation>Probar desde aquí</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>logged out 10:38</source>
        <translation>sesión cerrada 10:38</translation>
    </message>
    <message>
        <source>Toasts, bottom right, 5 s</source>
        <translation>Avisos, abajo a la derecha, 5 s</translation>
    </message>
    <message>
        <source>v13 is live on 12 numbers</source>
        <translation>v13 está activa en 12 números</translation>
    </message>
    <message>
        <source>Could not reach the clinic’s calendar</source>
        <translation>No se pudo acceder al calendario de la clínica</translation>
    </message>
    <message>
        <source>Tried 3 times. Messages wait in Medium.</source>
        <translation>Se intentó 3 veces. Los mensajes esperan en el carril medio.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>Banner</translation>
    </message>
    <message>
        <source>The engine stopped at 10:38</source>
        <translation>El motor se detuvo a las 10:38</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>41 people have no preferred shop</source>
        <translation>41 personas no tienen tienda preferida</translation>
    </message>
    <message>
        <source>A token is shown once</source>
        <translation>Un token se muestra una sola vez</translation>
    </message>
    <message>
        <source>Dialog</source>
        <translation>Diálogo</translation>
    </message>
    <message>
        <source>Stop Black Friday?</source>
        <translation>¿Detener Black Friday?</translation>
    </message>
    <message>
        <source>12,008 people will not get it. 6,412 already did. You cannot restart it.</source>
        <translation>No les llegará a 12,008 personas. A 6,412 ya les llegó. No puedes reiniciarla.</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Seguir enviando</translation>
    </message>
    <message>
        <source>Stop for good</source>
        <translation>Detener para siempre</translation>
    </message>
    <message>
        <source>Progress, sparkline, uptime</source>
        <translation>Progreso, minigráfico, tiempo en línea</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Black Friday</source>
        <translation>Black Friday</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leídos</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregados</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallidos</translation>
    </message>
    <message>
        <source>Waiting in high</source>
        <translation>En espera en el carril alto</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>Drawer, 360 px, slides 180 ms</source>
        <translation>Panel, 360 px, se desliza en 180 ms</translation>
    </message>
    <message>
        <source>Body scrolls, 16 px inset</source>
        <translation>El contenido se desplaza, margen de 16 px</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Phone preview, bulk bar</source>
        <translation>Vista del teléfono, barra de acciones en lote</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>3 selected</source>
        <translation>3 seleccionados</translation>
    </message>
    <message>
        <source>Flotilla design system</source>
        <translation>Sistema de diseño de Flotilla</translation>
    </message>
    <message>
        <source>Dark theme, text at %1 %</source>
        <translation>Tema oscuro, texto al %1 %</translation>
    </message>
    <message>
        <source>Light theme, text at %1 %</source>
        <translation>Tema claro, texto al %1 %</translation>
    </message>
</context>
<context>
    <name>flotilla::GroupEditor</name>
    <message>
        <source>Title and colour of the group</source>
        <translation>Título y color del grupo</translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation>Título del grupo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Colour of the group: %1</source>
        <translation>Color del grupo: %1</translation>
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
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Primero echar un vistazo</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Abrir una copia de seguridad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>flotilla::HomePage</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>as much as</source>
        <translation>igual</translation>
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
        <translation>%1 vs. %2 pasado</translation>
    </message>
    <message>
        <source>Messages in</source>
        <translation>Mensajes recibidos</translation>
    </message>
    <message>
        <source>Messages out</source>
        <translation>Mensajes enviados</translation>
    </message>
    <message>
        <source>Conversations today</source>
        <translation>Conversaciones hoy</translation>
    </message>
    <message>
        <source>Answered by bots alone</source>
        <translation>Resueltas solo por bots</translation>
    </message>
    <message>
        <source>Opt-outs</source>
        <translation>Bajas</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
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
            <numerusform>%n pasó a una persona</numerusform>
            <numerusform>%n pasaron a una persona</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::IconGrid</name>
    <message>
        <source>Icons</source>
        <translation>Iconos</translation>
    </message>
</context>
<context>
    <name>flotilla::ImportDialog</name>
    <message>
        <source>%1 is imported</source>
        <translation>%1 se importó</translation>
    </message>
    <message>
        <source>It is a draft: nobody gets it before you publish it. %1, %2, %3.</source>
        <translation>Es un borrador: no le llega a nadie hasta que lo publiques. %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts taken over</source>
        <translation>
            <numerusform>%n parte incorporada</numerusform>
            <numerusform>%n partes incorporadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nearly</source>
        <translation>
            <numerusform>%n aproximada</numerusform>
            <numerusform>%n aproximadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omitida</numerusform>
            <numerusform>%n omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open the flow</source>
        <translation>Abrir el flujo</translation>
    </message>
    <message>
        <source>%1 is not finished</source>
        <translation>%1 no está terminado</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>No importar</translation>
    </message>
    <message>
        <source>Import as a draft</source>
        <translation>Importar como borrador</translation>
    </message>
    <message>
        <source>What became of each part</source>
        <translation>Qué pasó con cada parte</translation>
    </message>
</context>
<context>
    <name>flotilla::Inspector</name>
    <message>
        <source>What is shown of the block</source>
        <translation>Qué se muestra del bloque</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>Nombre del paso</translation>
    </message>
    <message>
        <source>More for this block</source>
        <translation>Más para este bloque</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>No blocks yet</source>
        <translation>Todavía no hay bloques</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <comment>a tab, and how many there are</comment>
        <translation>Errores %1</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1 · block %2 of %3</source>
        <translation>%1 · bloque %2 de %3</translation>
    </message>
    <message>
        <source>Settings of the flow</source>
        <translation>Ajustes del flujo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Of the flow, for your team.</source>
        <translation>Del flujo, para tu equipo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>How dates, numbers and amounts are written and read, such as pt-BR.</source>
        <translation>Cómo se escriben y leen fechas, números e importes, por ejemplo pt-BR.</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Primer paso</translation>
    </message>
    <message>
        <source>Where a chat begins.</source>
        <translation>Donde empieza un chat.</translation>
    </message>
    <message>
        <source>After a long silence</source>
        <translation>Después de un silencio largo</translation>
    </message>
    <message>
        <source>The step to run when the customer has been silent for too long.</source>
        <translation>El paso que se ejecuta si el cliente lleva demasiado tiempo en silencio.</translation>
    </message>
    <message>
        <source>Canvas from right to left</source>
        <translation>Lienzo de derecha a izquierda</translation>
    </message>
    <message>
        <source>Mirrors ports and lines for people who read from right to left.</source>
        <translation>Invierte puertos y líneas para quienes leen de derecha a izquierda.</translation>
    </message>
    <message>
        <source>Variables and their first values</source>
        <translation>Variables y sus valores iniciales</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>For the people who edit the flow.</source>
        <translation>Para quienes editan el flujo.</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>Bloque siguiente</translation>
    </message>
    <message>
        <source>Previous block</source>
        <translation>Bloque anterior</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Duplicate block</source>
        <translation>Duplicar bloque</translation>
    </message>
    <message>
        <source>Delete block</source>
        <translation>Eliminar bloque</translation>
    </message>
    <message>
        <source>Begin chats here</source>
        <translation>Empezar los chats aquí</translation>
    </message>
</context>
<context>
    <name>flotilla::InviteDialog</name>
    <message>
        <source>Invite your team</source>
        <translation>Invitar a tu equipo</translation>
    </message>
    <message>
        <source>They sign in with a code that you hand over; no mail is sent.</source>
        <translation>Inician sesión con un código que tú les das; no se envía ningún correo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>A client who only looks</source>
        <translation>Un cliente que solo mira</translation>
    </message>
    <message>
        <source>Agent: answers chats</source>
        <translation>Agente: responde chats</translation>
    </message>
    <message>
        <source>Designer: makes and publishes flows</source>
        <translation>Diseñador: crea y publica flujos</translation>
    </message>
    <message>
        <source>Admin: numbers, people and keys too</source>
        <translation>Administrador: también números, personas y claves</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>Code, shown only now</source>
        <translation>Código, solo se muestra ahora</translation>
    </message>
    <message>
        <source>This person belongs to the workspace already.</source>
        <translation>Esta persona ya está en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>%1 starts Flotilla with --connect %2 and chooses “I have an invitation”. The code works once, until %3.</source>
        <translation>%1 inicia Flotilla con --connect %2 y elige “Tengo una invitación”. El código sirve una vez, hasta %3.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>flotilla::LaneMark</name>
    <message>
        <source>%1 in the %2 lane</source>
        <comment>a number, then high, medium or low</comment>
        <translation>%1 en el carril %2</translation>
    </message>
</context>
<context>
    <name>flotilla::LanesCard</name>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Live replies, takeover</source>
        <translation>Respuestas en vivo, chats tomados</translation>
    </message>
    <message>
        <source>Flows, reminders</source>
        <translation>Flujos, recordatorios</translation>
    </message>
    <message>
        <source>Broadcasts</source>
        <translation>Difusiones</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing waits</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Priority lanes</source>
        <translation>Carriles de prioridad</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Carril</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Más antiguo</translation>
    </message>
    <message>
        <source>Per min</source>
        <translation>Por min</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>%1 lane, sent in the last hour</source>
        <translation>Carril %1, enviados en la última hora</translation>
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
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>The engine does not answer since %1</source>
        <translation>El motor no responde desde las %1</translation>
    </message>
    <message numerus="yes">
        <source>You see what was loaded until then. Trying again in %n s.</source>
        <translation>
            <numerusform>Ves lo que se cargó hasta entonces. Nuevo intento en %n s.</numerusform>
            <numerusform>Ves lo que se cargó hasta entonces. Nuevo intento en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>You see what was loaded until then. Trying again now.</source>
        <translation>Ves lo que se cargó hasta entonces. Intentando de nuevo.</translation>
    </message>
    <message>
        <source>The engine is slow</source>
        <translation>El motor está lento</translation>
    </message>
    <message>
        <source>What you see may be a little behind. Nothing is lost.</source>
        <translation>Lo que ves puede estar un poco atrasado. No se pierde nada.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Tu sesión está cerrada</translation>
    </message>
    <message>
        <source>Bots go on answering. Sign in to see what is new.</source>
        <translation>Los bots siguen respondiendo. Inicia sesión para ver lo nuevo.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
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
        <translation>Ver</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Buscar o ejecutar</translation>
    </message>
    <message>
        <source>Sidebar wide or narrow</source>
        <translation>Barra lateral ancha o angosta</translation>
    </message>
    <message>
        <source>This page in a window of its own</source>
        <translation>Esta página en su propia ventana</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Theme of the desktop</source>
        <translation>Tema del escritorio</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Text as usual</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Quit Flotilla</source>
        <translation>Salir de Flotilla</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the desktop</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>%1 - Flotilla</source>
        <translation>%1 - Flotilla</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>flotilla::MatchBox</name>
    <message>
        <source>Ask</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>The customer never wrote before</source>
        <translation>El cliente nunca escribió antes</translation>
    </message>
    <message>
        <source>Which flow catches this text?</source>
        <translation>¿Qué flujo capta este texto?</translation>
    </message>
    <message>
        <source>What a customer writes</source>
        <translation>Lo que escribe un cliente</translation>
    </message>
    <message>
        <source>Ask which flow catches it</source>
        <translation>Consultar qué flujo lo capta</translation>
    </message>
    <message>
        <source>This draft does not catch it.</source>
        <translation>Este borrador no lo capta.</translation>
    </message>
    <message>
        <source>This draft catches it by trigger %1: %2.</source>
        <comment>a number, and its kind</comment>
        <translation>Este borrador lo capta con el disparador %1: %2.</translation>
    </message>
    <message>
        <source>Live now: “%1” begins.</source>
        <translation>Activo ahora: empieza “%1”.</translation>
    </message>
    <message>
        <source>Live now: no flow catches it.</source>
        <translation>Activo ahora: ningún flujo lo capta.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a flow, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::MeasureSample</name>
    <message>
        <source>Spacing and radii</source>
        <translation>Espaciado y radios</translation>
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
        <translation>Vista general del flujo</translation>
    </message>
    <message>
        <source>Overview: click to go there</source>
        <translation>Vista general: haz clic para ir ahí</translation>
    </message>
</context>
<context>
    <name>flotilla::MinutesDialog</name>
    <message>
        <source>Let time pass</source>
        <translation>Dejar pasar el tiempo</translation>
    </message>
    <message>
        <source>Waits and limits for an answer that end meanwhile end at their own time.</source>
        <translation>Las esperas y los límites de respuesta que terminan mientras tanto terminan a su hora.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>Dejar pasar</translation>
    </message>
</context>
<context>
    <name>flotilla::NoticesModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>flotilla::PaletteModel</name>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number&apos;s name and phone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
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
        <translation>%1: lo que hicieron los flujos</translation>
    </message>
    <message>
        <source>%1: copy</source>
        <comment>a chat or a contact</comment>
        <translation>%1: copiar</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
</context>
<context>
    <name>flotilla::PastChat</name>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>A past chat on the canvas</source>
        <translation>Un chat pasado en el lienzo</translation>
    </message>
    <message>
        <source>The flow as it was</source>
        <translation>El flujo como era</translation>
    </message>
    <message>
        <source>Which chat</source>
        <translation>Qué chat</translation>
    </message>
    <message>
        <source>One block back</source>
        <translation>Un bloque atrás</translation>
    </message>
    <message>
        <source>One block on</source>
        <translation>Un bloque adelante</translation>
    </message>
    <message>
        <source>Close the past chat</source>
        <translation>Cerrar el chat pasado</translation>
    </message>
    <message>
        <source>Close the past chat (Esc)</source>
        <translation>Cerrar el chat pasado (Esc)</translation>
    </message>
    <message>
        <source>Time travel</source>
        <translation>Viaje en el tiempo</translation>
    </message>
    <message>
        <source>%1 · v%2</source>
        <comment>when a chat began, and its version</comment>
        <translation>%1 · v%2</translation>
    </message>
    <message>
        <source>No flow took part in this chat.</source>
        <translation>Ningún flujo participó en este chat.</translation>
    </message>
    <message>
        <source>This version cannot be read by this program any more.</source>
        <translation>Este programa ya no puede leer esta versión.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The chat is here</source>
        <translation>El chat está aquí</translation>
    </message>
</context>
<context>
    <name>flotilla::PastChatPage</name>
    <message>
        <source>A past chat</source>
        <translation>Un chat pasado</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Why it went on like that</source>
        <translation>Por qué siguió así</translation>
    </message>
</context>
<context>
    <name>flotilla::PeopleWindow</name>
    <message>
        <source>last hour</source>
        <translation>última hora</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>últimas 24 horas</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>últimos 7 días</translation>
    </message>
</context>
<context>
    <name>flotilla::PhonePreview</name>
    <message>
        <source>Chat with %1 as on the phone</source>
        <translation>Chat con %1 como en el teléfono</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who says what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Us: %1</source>
        <translation>Nosotros: %1</translation>
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
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
</context>
<context>
    <name>flotilla::ProblemsPanel</name>
    <message>
        <source>Nothing stands in the way of publishing.</source>
        <translation>Nada impide publicar.</translation>
    </message>
    <message>
        <source>Nothing is wrong with this block.</source>
        <translation>Este bloque no tiene ningún error.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Errors of this block</source>
        <translation>Errores de este bloque</translation>
    </message>
    <message>
        <source>Enter goes there, Alt Enter mends</source>
        <translation>Enter va ahí, Alt Enter corrige</translation>
    </message>
</context>
<context>
    <name>flotilla::PublishReview</name>
    <message>
        <source>Publish review</source>
        <translation>Revisión antes de publicar</translation>
    </message>
    <message>
        <source>Reviewing</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Cerrar la revisión</translation>
    </message>
    <message>
        <source>Close the review (Esc)</source>
        <translation>Cerrar la revisión (Esc)</translation>
    </message>
    <message>
        <source>Who gets it, and when</source>
        <translation>A quién le llega, y cuándo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>A share first</source>
        <translation>Primero a una parte</translation>
    </message>
    <message>
        <source>At a set time</source>
        <translation>A una hora fija</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Percent of the conversations that begin</source>
        <translation>Porcentaje de las conversaciones que empiezan</translation>
    </message>
    <message>
        <source>Goes live at, in your time</source>
        <translation>Se activa el, en tu hora</translation>
    </message>
    <message>
        <source>Checked again then; if it is refused you are told.</source>
        <translation>Se comprueba de nuevo en ese momento; si se rechaza, te avisamos.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Review again</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <source>What changed, for the team</source>
        <translation>Qué cambió, para el equipo</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Reviewing %1</source>
        <translation>En revisión: %1</translation>
    </message>
    <message>
        <source>v%1 live</source>
        <translation>v%1 activa</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>Publicar %1</translation>
    </message>
    <message>
        <source>New conversations use %1</source>
        <translation>Las conversaciones nuevas usan %1</translation>
    </message>
    <message>
        <source>Last edited by %1, %2</source>
        <comment>who, and when</comment>
        <translation>Última edición: %1, %2</translation>
    </message>
    <message>
        <source>%1 is kept</source>
        <translation>%1 se conserva</translation>
    </message>
    <message>
        <source>There is no live version that the others could get.</source>
        <translation>No hay una versión activa para las demás.</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publicando…</translation>
    </message>
    <message>
        <source>Schedule %1</source>
        <translation>Programar %1</translation>
    </message>
    <message>
        <source>Publish %1 anyway</source>
        <translation>Publicar %1 de todos modos</translation>
    </message>
    <message>
        <source>Looking for problems…</source>
        <translation>Buscando problemas…</translation>
    </message>
    <message>
        <source>Every step is reachable, every answer leads somewhere</source>
        <translation>Se llega a todos los pasos y toda respuesta lleva a algún lado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Running the saved tests…</source>
        <translation>Ejecutando las pruebas guardadas…</translation>
    </message>
    <message>
        <source>No chat is saved as a test</source>
        <translation>Ningún chat está guardado como prueba</translation>
    </message>
    <message>
        <source>%1 of %2 saved tests pass</source>
        <translation>%1 de %2 pruebas guardadas aprobadas</translation>
    </message>
    <message>
        <source>No chat will notice: nothing but looks has changed</source>
        <translation>Ningún chat lo notará: solo cambió el aspecto</translation>
    </message>
    <message>
        <source>The flow was changed meanwhile</source>
        <translation>El flujo cambió mientras tanto</translation>
    </message>
</context>
<context>
    <name>flotilla::PushDialog</name>
    <message>
        <source>%1 for other workspaces</source>
        <translation>%1 para otros espacios de trabajo</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espacios de trabajo</translation>
    </message>
    <message>
        <source>What changes there</source>
        <translation>Qué cambia ahí</translation>
    </message>
    <message>
        <source>Publish it there at once</source>
        <translation>Publicarlo ahí de inmediato</translation>
    </message>
    <message>
        <source>Where a flow of this name is, its draft is replaced; elsewhere it is made. Every row can be taken back.</source>
        <translation>Si ya hay un flujo con este nombre, se reemplaza su borrador; si no, se crea. Cada fila se puede revertir.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Roll this row back</source>
        <translation>Revertir esta fila</translation>
    </message>
    <message numerus="yes">
        <source>Push to %n workspaces</source>
        <translation>
            <numerusform>Enviar a %n espacio de trabajo</numerusform>
            <numerusform>Enviar a %n espacios de trabajo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::PushModel</name>
    <message>
        <source>It is a draft there</source>
        <translation>Es un borrador ahí</translation>
    </message>
    <message>
        <source>It is a draft there, but cannot go live: %1</source>
        <translation>Es un borrador ahí, pero no se puede activar: %1</translation>
    </message>
    <message>
        <source>Version %1 is live</source>
        <translation>La versión %1 está activa</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Como estaba antes</translation>
    </message>
    <message>
        <source>Switched off; its history stays</source>
        <translation>Desactivado; su historial se conserva</translation>
    </message>
    <message>
        <source>Removed again</source>
        <translation>Quitado de nuevo</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>New there</source>
        <translation>Nuevo ahí</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Going back…</source>
        <translation>Revirtiendo…</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>flotilla::RecordsEditor</name>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Agregar a %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
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
        <translation>Incorporado</translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation>Aproximado</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué pasó con ello</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>flotilla::ResultDialog</name>
    <message>
        <source>What the web service answers</source>
        <translation>Lo que responde el servicio web</translation>
    </message>
    <message>
        <source>A test asks nobody. Give the answer that the flow is to go on with.</source>
        <translation>Una prueba no consulta a nadie. Escribe la respuesta con la que debe seguir el flujo.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Body, as JSON</source>
        <translation>Cuerpo, en JSON</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>This is no JSON: %1</source>
        <translation>Esto no es JSON: %1</translation>
    </message>
</context>
<context>
    <name>flotilla::ReviewModel</name>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>kind of change, what, how</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n changes</source>
        <translation>
            <numerusform>%1, %n cambio</numerusform>
            <numerusform>%1, %n cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::RunningBars</name>
    <message>
        <source>Elsewhere</source>
        <translation>En otros pasos</translation>
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
        <translation>Se quedan donde están</translation>
    </message>
    <message>
        <source>Move them where they stand</source>
        <translation>Pasarlas desde donde están</translation>
    </message>
    <message>
        <source>They begin anew</source>
        <translation>Empiezan de nuevo</translation>
    </message>
    <message>
        <source>At their next turn, with everything they said so far.</source>
        <translation>En su próximo turno, con todo lo que dijeron hasta ahora.</translation>
    </message>
    <message>
        <source>With the customer&apos;s next message; until then the bot is silent.</source>
        <translation>Con el próximo mensaje del cliente; hasta entonces, el bot calla.</translation>
    </message>
    <message>
        <source>No conversations are in flight</source>
        <translation>No hay conversaciones en curso</translation>
    </message>
    <message>
        <source>1 conversation is in flight</source>
        <translation>1 conversación en curso</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are in flight</source>
        <translation>
            <numerusform>%n conversación en curso</numerusform>
            <numerusform>%n conversaciones en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay on %1</source>
        <translation>Se quedan en %1</translation>
    </message>
    <message>
        <source>Nobody loses their place.</source>
        <translation>Nadie pierde su lugar.</translation>
    </message>
    <message>
        <source>The same step</source>
        <translation>El mismo paso</translation>
    </message>
    <message>
        <source>Choose a step</source>
        <translation>Elegir un paso</translation>
    </message>
    <message>
        <source>%1 (%2) goes on at</source>
        <comment>a step and how many</comment>
        <translation>%1 (%2) sigue en</translation>
    </message>
    <message>
        <source>%1 goes on at</source>
        <translation>%1 sigue en</translation>
    </message>
</context>
<context>
    <name>flotilla::SavesDialog</name>
    <message>
        <source>Saved drafts</source>
        <translation>Borradores guardados</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What is different in the draft in hand</source>
        <translation>Lo que cambió en el borrador actual</translation>
    </message>
    <message>
        <source>A draft saves itself. Under a name it stays as it is now, to come back to.</source>
        <translation>El borrador se guarda solo. Con un nombre queda como está ahora, para volver a él.</translation>
    </message>
    <message>
        <source>Name of the draft in hand</source>
        <translation>Nombre del borrador actual</translation>
    </message>
    <message>
        <source>Before the spring campaign</source>
        <translation>Antes de la campaña de primavera</translation>
    </message>
    <message>
        <source>Save the draft in hand under this name</source>
        <translation>Guardar el borrador actual con este nombre</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Desde entonces</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Back to this</source>
        <translation>Volver a este</translation>
    </message>
    <message>
        <source>Ctrl Z brings the draft in hand back.</source>
        <translation>Ctrl Z trae de vuelta el borrador actual.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar “%1”?</translation>
    </message>
    <message>
        <source>What was kept goes for good. The draft in hand stays as it is.</source>
        <translation>Lo guardado se va para siempre. El borrador actual queda como está.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
</context>
<context>
    <name>flotilla::SavesModel</name>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <comment>a kept draft: its name, when, whose</comment>
        <translation>%1, %2, por %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
</context>
<context>
    <name>flotilla::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>flotilla::SessionsModel</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Última señal</translation>
    </message>
    <message>
        <source>New</source>
        <comment>state of a number</comment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Pairing</source>
        <comment>state of a number</comment>
        <translation>Vinculando</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>state of a number</comment>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <comment>state of a number</comment>
        <translation>Reconectando</translation>
    </message>
    <message>
        <source>Logged out</source>
        <comment>state of a number</comment>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Banned</source>
        <comment>state of a number</comment>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>state of a number</comment>
        <translation>Detenido</translation>
    </message>
</context>
<context>
    <name>flotilla::SetupCard</name>
    <message>
        <source>%1: done</source>
        <translation>%1: listo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>Engine is running</source>
        <translation>El motor está en marcha</translation>
    </message>
    <message>
        <source>It keeps everything on its own disk</source>
        <translation>Guarda todo en su propio disco</translation>
    </message>
    <message>
        <source>Choose simulator or number</source>
        <translation>Elige simulador o número</translation>
    </message>
    <message>
        <source>You can have both</source>
        <translation>Puedes tener los dos</translation>
    </message>
    <message>
        <source>Pick a flow</source>
        <translation>Elige un flujo</translation>
    </message>
    <message>
        <source>Start from a template, or draw your own</source>
        <translation>Empieza con una plantilla, o dibuja el tuyo</translation>
    </message>
    <message>
        <source>Say hello to your bot</source>
        <translation>Saluda a tu bot</translation>
    </message>
    <message>
        <source>Write to the number and watch it answer</source>
        <translation>Escribe al número y mira cómo responde</translation>
    </message>
    <message>
        <source>Invite your team</source>
        <translation>Invita a tu equipo</translation>
    </message>
    <message>
        <source>Designers, agents, or a client who only looks</source>
        <translation>Diseñadores, agentes o un cliente que solo mira</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>flotilla::Sidebar</name>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>%1: theme, text size, signing out</source>
        <translation>%1: tema, tamaño del texto, cerrar sesión</translation>
    </message>
</context>
<context>
    <name>flotilla::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>To the engine at %1. Who runs it invites you.</source>
        <translation>En el motor de %1. Quien lo administra te invita.</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>C&amp;orreo electrónico</translation>
    </message>
    <message>
        <source>&amp;Code of the invitation</source>
        <translation>&amp;Código de la invitación</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose one, or give the one you have here already.</source>
        <translation>Elige una, o escribe la que ya tienes aquí.</translation>
    </message>
    <message>
        <source>The token goes to this computer&apos;s keychain, not to a file.</source>
        <translation>El token va al llavero de esta computadora, no a un archivo.</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>Tengo una cuenta</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Tengo una invitación</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>There is no such invitation, or it has ended.</source>
        <translation>No existe esa invitación, o ya venció.</translation>
    </message>
    <message>
        <source>You have an account here, of another password.</source>
        <translation>Ya tienes una cuenta aquí, con otra contraseña.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation>El correo electrónico o la contraseña no son correctos.</translation>
    </message>
</context>
<context>
    <name>flotilla::Sparkline</name>
    <message>
        <source>%1: now %2, at most %3</source>
        <translation>%1: ahora %2, máximo %3</translation>
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
        <translation>Un chat con un bot</translation>
    </message>
    <message>
        <source>Chocolate</source>
        <translation>Chocolate</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Clásico</translation>
    </message>
    <message>
        <source>We do. Which one would you like?</source>
        <translation>Sí, tenemos. ¿Cuál te gustaría?</translation>
    </message>
    <message>
        <source>Hi! Do you have panettone?</source>
        <translation>¡Hola! ¿Tienen panettone?</translation>
    </message>
    <message>
        <source>The session&apos;s key</source>
        <translation>La clave de la sesión</translation>
    </message>
    <message>
        <source>from your gateway</source>
        <translation>de tu gateway</translation>
    </message>
    <message>
        <source>Try it with the simulator</source>
        <translation>Probar con el simulador</translation>
    </message>
    <message>
        <source>A pretend agency on this computer.</source>
        <translation>Una agencia de ejemplo en esta computadora.</translation>
    </message>
    <message>
        <source>No number, no account</source>
        <translation>Sin número, sin cuenta</translation>
    </message>
    <message>
        <source>Flows and customers who chat</source>
        <translation>Flujos y clientes que chatean</translation>
    </message>
    <message>
        <source>Move to a real number later</source>
        <translation>Pasa a un número real después</translation>
    </message>
    <message>
        <source>Start the simulator</source>
        <translation>Iniciar el simulador</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>Connect a number</source>
        <translation>Conectar un número</translation>
    </message>
    <message>
        <source>Use a WhatsApp you already have.</source>
        <translation>Usa un WhatsApp que ya tienes.</translation>
    </message>
    <message>
        <source>Through your WasenderApi session</source>
        <translation>Con tu sesión de WasenderApi</translation>
    </message>
    <message>
        <source>The bot stays off until you say so</source>
        <translation>El bot queda desactivado hasta que tú digas</translation>
    </message>
    <message>
        <source>Add as many as you like</source>
        <translation>Agrega todos los que quieras</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>Your gateway&apos;s key, and a code to scan</source>
        <translation>La clave de su pasarela y un código para escanear</translation>
    </message>
    <message>
        <source>Pair a phone</source>
        <translation>Vincular un teléfono</translation>
    </message>
    <message>
        <source>scan a QR code</source>
        <translation>escanea un código QR</translation>
    </message>
</context>
<context>
    <name>flotilla::StatusStrip</name>
    <message>
        <source>Status of the engine</source>
        <translation>Estado del motor</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Engine running</source>
        <translation>Motor en marcha</translation>
    </message>
    <message>
        <source>Engine is slow</source>
        <translation>El motor está lento</translation>
    </message>
    <message>
        <source>Engine does not answer</source>
        <translation>El motor no responde</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>%1 msg/min</source>
        <translation>%1 msj/min</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>date, time, zone</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>In this time 95 of 100 webhooks are answered</source>
        <translation>En este tiempo se responden 95 de 100 webhooks</translation>
    </message>
    <message>
        <source>Webhook p95 %1 ms</source>
        <translation>Webhook p95 %1 ms</translation>
    </message>
    <message numerus="yes">
        <source>Quiet hours begin in %1 in %n min</source>
        <translation>
            <numerusform>El horario de silencio empieza en %1 en %n min</numerusform>
            <numerusform>El horario de silencio empieza en %1 en %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quiet hours end in %1 in %n min</source>
        <translation>
            <numerusform>El horario de silencio termina en %1 en %n min</numerusform>
            <numerusform>El horario de silencio termina en %1 en %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet hours begin in %1 at %2</source>
        <translation>El horario de silencio empieza en %1 a las %2</translation>
    </message>
    <message>
        <source>Quiet hours end in %1 at %2</source>
        <translation>El horario de silencio termina en %1 a las %2</translation>
    </message>
    <message>
        <source>%1. Customers elsewhere have their own clock.</source>
        <translation>%1. Los clientes de otros lugares tienen su propio reloj.</translation>
    </message>
    <message>
        <source>%1 takes no work</source>
        <translation>%1 no acepta trabajo</translation>
    </message>
    <message>
        <source>Where the engine keeps everything</source>
        <translation>Donde el motor guarda todo</translation>
    </message>
</context>
<context>
    <name>flotilla::StepFigures</name>
    <message>
        <source>came</source>
        <comment>people, to a step</comment>
        <translation>llegaron</translation>
    </message>
    <message>
        <source>went on</source>
        <comment>people, from a step</comment>
        <translation>siguieron</translation>
    </message>
    <message>
        <source>here now</source>
        <comment>people, at a step</comment>
        <translation>aquí ahora</translation>
    </message>
    <message>
        <source>leave</source>
        <comment>people, at a step</comment>
        <translation>se van</translation>
    </message>
    <message>
        <source>Live figures of the step: %1</source>
        <translation>Cifras en vivo del paso: %1</translation>
    </message>
</context>
<context>
    <name>flotilla::TemplateDialog</name>
    <message>
        <source>Start from a template</source>
        <translation>Empezar con una plantilla</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Name of the flow</source>
        <translation>Nombre del flujo</translation>
    </message>
    <message>
        <source>Customers never see it.</source>
        <translation>Los clientes nunca lo ven.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use this template</source>
        <translation>Usar esta plantilla</translation>
    </message>
</context>
<context>
    <name>flotilla::TemplateEdit</name>
    <message>
        <source>Preview of %1</source>
        <translation>Vista previa de %1</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Strikethrough</source>
        <translation>Tachado</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Insert a variable</source>
        <translation>Insertar una variable</translation>
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
        <translation>Empezar con una plantilla</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import flows from files</source>
        <translation>Importar flujos desde archivos</translation>
    </message>
    <message>
        <source>Blank flow</source>
        <translation>Flujo en blanco</translation>
    </message>
    <message numerus="yes">
        <source>All %n templates</source>
        <translation>
            <numerusform>La única plantilla</numerusform>
            <numerusform>Las %n plantillas</numerusform>
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
        <translation>Tu número</translation>
    </message>
    <message>
        <source>Test chat</source>
        <translation>Chat de prueba</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Reproducir de nuevo</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Elegir una respuesta</translation>
    </message>
    <message>
        <source>Choose an answer (Alt Down)</source>
        <translation>Elegir una respuesta (Alt ↓)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Enter)</translation>
    </message>
    <message>
        <source>Contact, clock and gateway…</source>
        <translation>Contacto, reloj y gateway…</translation>
    </message>
    <message>
        <source>Save as a test…</source>
        <translation>Guardar como prueba…</translation>
    </message>
    <message>
        <source>Let time pass…</source>
        <translation>Dejar pasar el tiempo…</translation>
    </message>
    <message>
        <source>A long silence</source>
        <translation>Un silencio largo</translation>
    </message>
    <message>
        <source>Hand back to the bot</source>
        <translation>Devolver al bot</translation>
    </message>
    <message>
        <source>Answer of the web service…</source>
        <translation>Respuesta del servicio web…</translation>
    </message>
    <message>
        <source>Clear the chat</source>
        <translation>Vaciar el chat</translation>
    </message>
    <message>
        <source>Close the test chat</source>
        <translation>Cerrar el chat de prueba</translation>
    </message>
    <message>
        <source>Begin the chat</source>
        <translation>Empezar el chat</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Skip the wait</source>
        <translation>Omitir la espera</translation>
    </message>
    <message>
        <source>Let the time for an answer run out</source>
        <translation>Dejar que se agote el tiempo de respuesta</translation>
    </message>
    <message>
        <source>Answer of the web service</source>
        <translation>Respuesta del servicio web</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Empezar otra vez</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de cero</translation>
    </message>
    <message>
        <source>More for the test chat</source>
        <translation>Más para el chat de prueba</translation>
    </message>
    <message>
        <source>Reply as %1</source>
        <translation>Responder como %1</translation>
    </message>
    <message>
        <source>Begin as %1</source>
        <translation>Empezar como %1</translation>
    </message>
    <message>
        <source>simulator · as %1</source>
        <translation>simulador · como %1</translation>
    </message>
    <message>
        <source>The chat has grown too large to go on.</source>
        <translation>El chat creció demasiado para seguir.</translation>
    </message>
    <message>
        <source>The flow has changed since.</source>
        <translation>El flujo cambió desde entonces.</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>flotilla::TestWorldDialog</name>
    <message>
        <source>Where the test takes place</source>
        <translation>Dónde ocurre la prueba</translation>
    </message>
    <message>
        <source>At a fixed time</source>
        <translation>A una hora fija</translation>
    </message>
    <message>
        <source>Nothing is sent and nobody real takes part: the contact, the clock and the gateway are made up.</source>
        <translation>No se envía nada ni participa nadie real: el contacto, el reloj y el gateway son inventados.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Variables with other values at the start</source>
        <translation>Variables con otros valores al inicio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Play like this</source>
        <translation>Probar así</translation>
    </message>
    <message>
        <source>Name of the contact</source>
        <translation>Nombre del contacto</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>Separadas por comas.</translation>
    </message>
    <message>
        <source>As the workspace</source>
        <translation>Como el espacio de trabajo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>First message at</source>
        <translation>Primer mensaje a las</translation>
    </message>
    <message>
        <source>WasenderApi: numbered lists</source>
        <translation>WasenderApi: listas numeradas</translation>
    </message>
    <message>
        <source>WhatsApp Cloud API: buttons, lists, templates</source>
        <translation>WhatsApp Cloud API: botones, listas, plantillas</translation>
    </message>
    <message>
        <source>Buttons and lists, no templates</source>
        <translation>Botones y listas, sin plantillas</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Longest text</source>
        <translation>Texto más largo</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>No existe esa zona horaria.</translation>
    </message>
</context>
<context>
    <name>flotilla::ThroughputCard</name>
    <message>
        <source>Throughput</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Messages per minute, last hour</source>
        <translation>Mensajes por minuto, última hora</translation>
    </message>
    <message>
        <source>messages per minute, last hour</source>
        <translation>mensajes por minuto, última hora</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>messages a minute</comment>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>Out %1</source>
        <comment>messages a minute</comment>
        <translation>Salida %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>In</source>
        <comment>messages</comment>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>messages</comment>
        <translation>Salida</translation>
    </message>
</context>
<context>
    <name>flotilla::TimeText</name>
    <message>
        <source>just now</source>
        <translation>hace un momento</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>flotilla::Toast</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>flotilla::TopBar</name>
    <message>
        <source>Search or run…</source>
        <translation>Buscar o ejecutar…</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
</context>
<context>
    <name>flotilla::TriggerCard</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Also interrupts a chat that runs</source>
        <translation>También interrumpe un chat en curso</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>The chat the customer is in ends, and this flow begins.</source>
        <translation>El chat en que está el cliente termina, y empieza este flujo.</translation>
    </message>
    <message>
        <source>Trigger %1: what begins the flow</source>
        <translation>Disparador %1: lo que empieza el flujo</translation>
    </message>
    <message>
        <source>Remove trigger %1</source>
        <translation>Quitar el disparador %1</translation>
    </message>
    <message>
        <source>Remove this trigger</source>
        <translation>Quitar este disparador</translation>
    </message>
    <message>
        <source>%1, trigger %2</source>
        <translation>%1, disparador %2</translation>
    </message>
    <message>
        <source>The whole message</source>
        <translation>Todo el mensaje</translation>
    </message>
    <message>
        <source>Anywhere in the message</source>
        <translation>En cualquier parte del mensaje</translation>
    </message>
    <message>
        <source>A pattern</source>
        <translation>Un patrón</translation>
    </message>
    <message>
        <source>Where the words stand</source>
        <translation>Dónde están las palabras</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Qué se envía</translation>
    </message>
    <message>
        <source>None chosen: any of them.</source>
        <translation>Si no eliges nada: cualquiera.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>None chosen: every day, or the date.</source>
        <translation>Si no eliges nada: todos los días, o la fecha.</translation>
    </message>
    <message>
        <source>On one date only</source>
        <translation>Solo en una fecha</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Empty: the workspace&apos;s.</source>
        <translation>Vacío: la del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Contacts with the tag</source>
        <translation>Contactos con la etiqueta</translation>
    </message>
    <message>
        <source>Contacts on the list</source>
        <translation>Contactos de la lista</translation>
    </message>
    <message>
        <source>One per line.</source>
        <translation>Una por línea.</translation>
    </message>
    <message>
        <source>One per line: what your link puts at the beginning of the message.</source>
        <translation>Uno por línea: lo que tu enlace pone al principio del mensaje.</translation>
    </message>
    <message>
        <source>One pattern per line.</source>
        <translation>Un patrón por línea.</translation>
    </message>
    <message>
        <source>The name that your program tells over the API.</source>
        <translation>El nombre que tu programa envía por la API.</translation>
    </message>
    <message>
        <source>The highest wins; then the flow that is older.</source>
        <translation>Gana la más alta; después, el flujo más antiguo.</translation>
    </message>
</context>
<context>
    <name>flotilla::TriggersForm</name>
    <message>
        <source>What begins the flow</source>
        <translation>Lo que empieza el flujo</translation>
    </message>
    <message>
        <source>Add a trigger</source>
        <translation>Agregar un disparador</translation>
    </message>
</context>
<context>
    <name>flotilla::UndoJournal</name>
    <message>
        <source>Another window has this flow open.</source>
        <translation>Otra ventana tiene abierto este flujo.</translation>
    </message>
    <message>
        <source>The history of this flow cannot be kept.</source>
        <translation>No se puede conservar el historial de este flujo.</translation>
    </message>
    <message>
        <source>The history of this flow cannot be kept: undo ends with this window.</source>
        <translation>No se puede conservar el historial de este flujo: deshacer termina con esta ventana.</translation>
    </message>
</context>
<context>
    <name>flotilla::VariablesForm</name>
    <message>
        <source>Variables of the flow</source>
        <translation>Variables del flujo</translation>
    </message>
    <message>
        <source>Where variables are used</source>
        <translation>Dónde se usan las variables</translation>
    </message>
    <message>
        <source>Where “%1” is used</source>
        <translation>Dónde se usa “%1”</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Cambiar el nombre de “%1”</translation>
    </message>
    <message>
        <source>Letters, digits and _ only; contact, session and now are taken.</source>
        <translation>Solo letras, cifras y _; contact, session y now están reservados.</translation>
    </message>
    <message>
        <source>There is a variable of this name already.</source>
        <translation>Ya existe una variable con este nombre.</translation>
    </message>
    <message>
        <source>Wherever the flow speaks of it: in texts, conditions, scripts and first values.</source>
        <translation>En todas partes donde el flujo la menciona: textos, condiciones, scripts y valores iniciales.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
</context>
<context>
    <name>flotilla::VariablesPanel</name>
    <message>
        <source>Variables in this test</source>
        <translation>Variables en esta prueba</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>in this test</source>
        <translation>en esta prueba</translation>
    </message>
    <message>
        <source>Set a variable</source>
        <translation>Definir una variable</translation>
    </message>
    <message>
        <source>Enter or F2 changes a value, Delete takes the variable away</source>
        <translation>Enter o F2 cambia un valor, Supr quita la variable</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>The chat goes on with this value.</source>
        <translation>El chat sigue con este valor.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>Letters, digits and _ only; contact, session and now are taken.</source>
        <translation>Solo letras, cifras y _; contact, session y now están reservados.</translation>
    </message>
</context>
<context>
    <name>flotilla::VersionsModel</name>
    <message>
        <source>live</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>%1 % of new conversations</source>
        <translation>%1 % de las conversaciones nuevas</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>goes live %1</source>
        <translation>se activa %1</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Version %1 %2</source>
        <translation>Versión %1 %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
</context>
<context>
    <name>flotilla::VersionsView</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Volver a una versión…</translation>
    </message>
    <message>
        <source>Makes the chosen version live again</source>
        <translation>Activa de nuevo la versión elegida</translation>
    </message>
    <message>
        <source>Cancel the schedule</source>
        <translation>Cancelar la programación</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>Comparar desde</translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Close the versions</source>
        <translation>Cerrar las versiones</translation>
    </message>
    <message>
        <source>Close the versions (Esc)</source>
        <translation>Cerrar las versiones (Esc)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Take v%1 back…</source>
        <translation>Volver a v%1…</translation>
    </message>
    <message>
        <source>Make v%1 live again?</source>
        <translation>¿Activar v%1 de nuevo?</translation>
    </message>
    <message>
        <source>New conversations get v%1 instead of v%2.</source>
        <translation>Las conversaciones nuevas usan v%1 en lugar de v%2.</translation>
    </message>
    <message>
        <source>New conversations get v%1.</source>
        <translation>Las conversaciones nuevas usan v%1.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Make v%1 live</source>
        <translation>Activar v%1</translation>
    </message>
    <message>
        <source>v%1 is live.</source>
        <translation>v%1 está activa.</translation>
    </message>
</context>
<context>
    <name>flotilla::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Your first bot can talk in two minutes</source>
        <translation>Tu primer bot puede hablar en dos minutos</translation>
    </message>
    <message>
        <source>The engine is already running on this machine. Pick how you want to start.</source>
        <translation>El motor ya está en marcha en esta computadora. Elige cómo quieres empezar.</translation>
    </message>
    <message>
        <source>The engine is running. Connect the first number.</source>
        <translation>El motor está en marcha. Conecta el primer número.</translation>
    </message>
    <message>
        <source>A sample to look around</source>
        <translation>Un ejemplo para explorar</translation>
    </message>
    <message>
        <source>Two pretend clients with flows and chats.</source>
        <translation>Dos clientes de ejemplo con flujos y chats.</translation>
    </message>
    <message>
        <source>Bakery, São Paulo</source>
        <translation>Panadería, São Paulo</translation>
    </message>
    <message>
        <source>Clinic, Jakarta</source>
        <translation>Clínica, Yakarta</translation>
    </message>
    <message>
        <source>Load the sample</source>
        <translation>Cargar el ejemplo</translation>
    </message>
    <message>
        <source>Yours, on your machine</source>
        <translation>Tuyo, en tu computadora</translation>
    </message>
    <message>
        <source>Chats and contacts stay in your own database. Keys are stored encrypted.</source>
        <translation>Los chats y contactos quedan en tu propia base de datos. Las claves se guardan cifradas.</translation>
    </message>
</context>
<context>
    <name>flotilla::WorkspaceButton</name>
    <message>
        <source>Workspace: %1</source>
        <translation>Espacio de trabajo: %1</translation>
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
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Snap to the grid</source>
        <translation>Ajustar a la cuadrícula</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Mostrar como lista</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
</TS>
