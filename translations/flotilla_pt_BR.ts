<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>BlockLook</name>
    <message>
        <source>Teal</source>
        <translation>Azul-petróleo</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
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
        <translation>Cinza</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
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
        <translation>Ações</translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation>Transferência</translation>
    </message>
    <message>
        <source>%1 input</source>
        <translation>Entrada: %1</translation>
    </message>
    <message>
        <source>%1 message</source>
        <translation>Mensagem: %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Adicionar um bloco</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
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
        <translation>Avisa os seus programas que escutam os eventos do Flotilla.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Such as order.confirmed.</source>
        <translation>Por exemplo, order.confirmed.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>{&quot;order&quot;: &quot;{{number}}&quot;}: an object whose texts may hold placeholders.</source>
        <translation>{&quot;order&quot;: &quot;{{number}}&quot;}: um objeto cujos textos podem ter marcadores.</translation>
    </message>
    <message>
        <source>HTTP request</source>
        <translation>Requisição HTTP</translation>
    </message>
    <message>
        <source>Asks a web service and takes parts of its JSON answer into variables. The way on is for answers of the 2xx kind.</source>
        <translation>Consulta um serviço web e guarda partes da resposta JSON em variáveis. A saída principal é para respostas 2xx.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>GET reads; the others change something.</source>
        <translation>GET lê; os outros alteram algo.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Placeholders in it are made safe for addresses.</source>
        <translation>Os marcadores são ajustados para caber com segurança no endereço.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>{&quot;Authorization&quot;: &quot;Bearer {{secret.shop_key}}&quot;}: keys are kept as secrets of the workspace, not in the flow.</source>
        <translation>{&quot;Authorization&quot;: &quot;Bearer {{secret.shop_key}}&quot;}: as chaves ficam como segredos do workspace, não no fluxo.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
    <message>
        <source>JSON whose texts may hold placeholders, or one text.</source>
        <translation>JSON cujos textos podem ter marcadores, ou um só texto.</translation>
    </message>
    <message>
        <source>Longest wait (seconds)</source>
        <translation>Espera máxima (segundos)</translation>
    </message>
    <message>
        <source>Then the request has failed.</source>
        <translation>Depois disso, a requisição falhou.</translation>
    </message>
    <message>
        <source>May be repeated</source>
        <translation>Pode ser repetida</translation>
    </message>
    <message>
        <source>True where asking twice does no harm: it is then tried again after a failure. GET is repeatable unless this says otherwise.</source>
        <translation>Ative quando pedir duas vezes não causa problema: após uma falha, há nova tentativa. GET pode ser repetida, a menos que se diga o contrário aqui.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>[{&quot;path&quot;: &quot;order.items.0.price&quot;, &quot;variable&quot;: &quot;price&quot;}]; an empty path keeps the whole answer.</source>
        <translation>[{&quot;path&quot;: &quot;order.items.0.price&quot;, &quot;variable&quot;: &quot;price&quot;}]; um path vazio guarda a resposta inteira.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>No answer, or one that is not of the 2xx kind.</source>
        <translation>Sem resposta, ou uma resposta que não é 2xx.</translation>
    </message>
    <message>
        <source>Segment list</source>
        <translation>Lista de segmento</translation>
    </message>
    <message>
        <source>Puts the contact on a list that broadcasts can be sent to, or takes it off.</source>
        <translation>Põe o contato em uma lista que pode receber transmissões, ou o tira dela.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>O nome dela.</translation>
    </message>
    <message>
        <source>Notify team</source>
        <translation>Avisar a equipe</translation>
    </message>
    <message>
        <source>Tells your people something about this chat; the bot goes on.</source>
        <translation>Conta algo desta conversa à sua equipe; o bot continua.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Team or person; empty: everybody.</source>
        <translation>Equipe ou pessoa; vazio: todos.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>What they should know; the customer does not see it.</source>
        <translation>O que a equipe precisa saber; o cliente não vê.</translation>
    </message>
    <message>
        <source>Opt in or out</source>
        <translation>Opt-in ou opt-out</translation>
    </message>
    <message>
        <source>Keeps that the customer wants your broadcasts, or no longer does.</source>
        <translation>Registra que o cliente quer as suas transmissões, ou que não quer mais.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>In or out.</source>
        <translation>Opt-in ou opt-out.</translation>
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
        <translation>Prova</translation>
    </message>
    <message>
        <source>How they said so, such as: answered yes to the newsletter.</source>
        <translation>Como a pessoa disse isso, por exemplo: respondeu sim à newsletter.</translation>
    </message>
    <message>
        <source>Record purchase</source>
        <translation>Registrar compra</translation>
    </message>
    <message>
        <source>Keeps with the contact what was bought and for how much. The same reference counts once.</source>
        <translation>Guarda no contato o que foi comprado e por quanto. A mesma referência conta uma vez só.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Such as total or quantity * 12.5.</source>
        <translation>Por exemplo, total ou quantity * 12.5.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Three letters, such as BRL; money brings its own.</source>
        <translation>Três letras, como BRL; um valor em dinheiro já traz a sua.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>What was bought.</source>
        <translation>O que foi comprado.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Number of the order, so that it is not counted twice.</source>
        <translation>Número do pedido, para não contar duas vezes.</translation>
    </message>
    <message>
        <source>Set attribute</source>
        <translation>Definir atributo</translation>
    </message>
    <message>
        <source>Keeps a value with the contact, beyond this run.</source>
        <translation>Guarda um valor no contato, que fica além desta execução.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Its name; &quot;name&quot; is the contact&apos;s own name.</source>
        <translation>O nome dele; &quot;name&quot; é o nome do próprio contato.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Text, number or true/false; texts may hold placeholders.</source>
        <translation>Texto, número ou true/false; textos podem ter marcadores.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Puts a tag on the contact, or takes it off.</source>
        <translation>Põe uma etiqueta no contato, ou a tira.</translation>
    </message>
    <message>
        <source>Its text.</source>
        <translation>O texto dela.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>What to ask.</source>
        <translation>O que perguntar.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>What can be chosen: id, title and, in lists, a description.</source>
        <translation>O que se pode escolher: id, título e, em listas, uma descrição.</translation>
    </message>
    <message>
        <source>Save the title in</source>
        <translation>Salvar o título em</translation>
    </message>
    <message>
        <source>Variable that takes the title of the chosen entry.</source>
        <translation>Variável que recebe o título do item escolhido.</translation>
    </message>
    <message>
        <source>Save the id in</source>
        <translation>Salvar o id em</translation>
    </message>
    <message>
        <source>Variable that takes the id of the chosen entry.</source>
        <translation>Variável que recebe o id do item escolhido.</translation>
    </message>
    <message>
        <source>Hand over to a person</source>
        <translation>Transferir para uma pessoa</translation>
    </message>
    <message>
        <source>Gives the chat to a person or team; the bot is silent until they hand it back.</source>
        <translation>Passa a conversa a uma pessoa ou equipe; o bot fica em silêncio até que a devolvam.</translation>
    </message>
    <message>
        <source>Team or person; empty: whoever is free.</source>
        <translation>Equipe ou pessoa; vazio: quem estiver livre.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Devolvida</translation>
    </message>
    <message>
        <source>They gave the chat back to the bot.</source>
        <translation>A conversa foi devolvida ao bot.</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Escolha</translation>
    </message>
    <message>
        <source>Asks for one of up to thirty choices, shown as buttons, list or numbered text.</source>
        <translation>Pede uma entre até trinta opções, em botões, lista ou texto numerado.</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>Buttons take three choices and lists ten; more are numbered.</source>
        <translation>Botões levam três opções e listas, dez; acima disso, vira texto numerado.</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Botões</translation>
    </message>
    <message>
        <source>Numbered text</source>
        <translation>Texto numerado</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botão</translation>
    </message>
    <message>
        <source>On the button that opens a list.</source>
        <translation>No botão que abre uma lista.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Asks for a day and keeps it as 2026-03-15. Understands 15/03, 15 March, tomorrow, Friday and the like in English, Portuguese, Spanish and Indonesian.</source>
        <translation>Pede um dia e o guarda como 2026-03-15. Entende 15/03, 15 de março, amanhã, sexta-feira e afins em inglês, português, espanhol e indonésio.</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>A partir de</translation>
    </message>
    <message>
        <source>Days from today; 0 is today.</source>
        <translation>Dias a contar de hoje; 0 é hoje.</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Days from today.</source>
        <translation>Dias a contar de hoje.</translation>
    </message>
    <message>
        <source>Variable that takes the date.</source>
        <translation>Variável que recebe a data.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Asks for an e-mail address and checks its form.</source>
        <translation>Pede um endereço de e-mail e confere o formato.</translation>
    </message>
    <message>
        <source>Variable that takes the address.</source>
        <translation>Variável que recebe o endereço.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Asks for a picture, video, voice note or document.</source>
        <translation>Pede uma imagem, vídeo, mensagem de voz ou documento.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Which kind of file fits.</source>
        <translation>Que tipo de arquivo serve.</translation>
    </message>
    <message>
        <source>Any file</source>
        <translation>Qualquer arquivo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Voice note or sound</source>
        <translation>Mensagem de voz ou áudio</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Variable that takes the file: a record of kind, url, mime_type, file_name and caption.</source>
        <translation>Variável que recebe o arquivo: um registro com kind, url, mime_type, file_name e caption.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localização</translation>
    </message>
    <message>
        <source>Asks for a place: one shared from the map, or latitude and longitude (-23.55, -46.63).</source>
        <translation>Pede um lugar: compartilhado pelo mapa, ou latitude e longitude (-23.55, -46.63).</translation>
    </message>
    <message>
        <source>Variable that takes the place: a record of latitude, longitude, name and address.</source>
        <translation>Variável que recebe o lugar: um registro com latitude, longitude, name e address.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Asks for a number: digits as they are written in the flow&apos;s language, with or without a currency, or one to twelve in words.</source>
        <translation>Pede um número: algarismos escritos como no idioma do fluxo, com ou sem moeda, ou de um a doze por extenso.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Smallest number that fits.</source>
        <translation>O menor número aceito.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Largest number that fits.</source>
        <translation>O maior número aceito.</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Casas decimais</translation>
    </message>
    <message>
        <source>Digits after the point; 0 asks for a whole number.</source>
        <translation>Algarismos depois da vírgula; 0 pede um número inteiro.</translation>
    </message>
    <message>
        <source>Variable that takes the number.</source>
        <translation>Variável que recebe o número.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Asks for a phone number and keeps it in international form (+5511999990000). A shared contact card is an answer too.</source>
        <translation>Pede um número de telefone e o guarda no formato internacional (+5511999990000). Um cartão de contato compartilhado também vale como resposta.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Of numbers without a country code; empty: the customer&apos;s own.</source>
        <translation>Dos números sem código do país; vazio: o do cliente.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Asks for a grade from 1 to the best one. Understands 4, four, 4/5 and ⭐⭐⭐⭐.</source>
        <translation>Pede uma nota de 1 até a máxima. Entende 4, quatro, 4/5 e ⭐⭐⭐⭐.</translation>
    </message>
    <message>
        <source>Best grade</source>
        <translation>Nota máxima</translation>
    </message>
    <message>
        <source>The highest grade that can be given.</source>
        <translation>A maior nota que se pode dar.</translation>
    </message>
    <message>
        <source>Variable that takes the grade, a number.</source>
        <translation>Variável que recebe a nota, um número.</translation>
    </message>
    <message>
        <source>Asks for a text.</source>
        <translation>Pede um texto.</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Tamanho mínimo</translation>
    </message>
    <message>
        <source>At least so many characters.</source>
        <translation>No mínimo, esta quantidade de caracteres.</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Tamanho máximo</translation>
    </message>
    <message>
        <source>At most so many characters.</source>
        <translation>No máximo, esta quantidade de caracteres.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Regular expression that the whole answer must match, case ignored.</source>
        <translation>Expressão regular com que a resposta inteira precisa combinar, sem diferenciar maiúsculas.</translation>
    </message>
    <message>
        <source>Variable that takes the answer.</source>
        <translation>Variável que recebe a resposta.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Asks for a time of day and keeps it as 14:30. Understands 14:30, 14h30, 2 pm, noon and the like in English, Portuguese, Spanish and Indonesian.</source>
        <translation>Pede um horário e o guarda como 14:30. Entende 14:30, 14h30, 2 da tarde, meio-dia e afins em inglês, português, espanhol e indonésio.</translation>
    </message>
    <message>
        <source>Such as 09:00.</source>
        <translation>Por exemplo, 09:00.</translation>
    </message>
    <message>
        <source>Such as 17:30.</source>
        <translation>Por exemplo, 17:30.</translation>
    </message>
    <message>
        <source>Variable that takes the time.</source>
        <translation>Variável que recebe a hora.</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Horário de atendimento</translation>
    </message>
    <message>
        <source>Goes one way while the business is open and another while it is closed.</source>
        <translation>Segue um caminho com a empresa aberta e outro com ela fechada.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horários</translation>
    </message>
    <message>
        <source>{&quot;mon&quot;: [[&quot;09:00&quot;, &quot;12:00&quot;], [&quot;13:00&quot;, &quot;18:00&quot;]], ..}; a span may run over midnight.</source>
        <translation>{&quot;mon&quot;: [[&quot;09:00&quot;, &quot;12:00&quot;], [&quot;13:00&quot;, &quot;18:00&quot;]], ..}; um intervalo pode passar da meia-noite.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Fechado em</translation>
    </message>
    <message>
        <source>Days such as 2026-12-24, or 12-25 for every year.</source>
        <translation>Dias como 2026-12-24, ou 12-25 para todos os anos.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Of the business, such as America/Sao_Paulo; empty: the customer&apos;s.</source>
        <translation>Da empresa, como America/Sao_Paulo; vazio: o do cliente.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Within the hours.</source>
        <translation>Dentro do horário.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Outside the hours, or a holiday.</source>
        <translation>Fora do horário, ou feriado.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condição</translation>
    </message>
    <message>
        <source>Goes one of two ways. Comparisons are joined by groups: all of them, or any.</source>
        <translation>Segue um de dois caminhos. As comparações se juntam em grupos: todas elas, ou qualquer uma.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>{&quot;all&quot;: [..]}, {&quot;any&quot;: [..]} or one comparison {&quot;left&quot;: &quot;quantity&quot;, &quot;is&quot;: &quot;greater&quot;, &quot;right&quot;: 3}.</source>
        <translation>{&quot;all&quot;: [..]}, {&quot;any&quot;: [..]} ou uma comparação {&quot;left&quot;: &quot;quantity&quot;, &quot;is&quot;: &quot;greater&quot;, &quot;right&quot;: 3}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>It holds.</source>
        <translation>A condição vale.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>It does not hold.</source>
        <translation>A condição não vale.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Ends the run. The next message may begin a new one.</source>
        <translation>Encerra a execução. A próxima mensagem pode começar outra.</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Salto</translation>
    </message>
    <message>
        <source>Goes on at another step, without a line across the canvas.</source>
        <translation>Continua em outra etapa, sem uma linha que cruze o quadro.</translation>
    </message>
    <message>
        <source>To step</source>
        <translation>Para a etapa</translation>
    </message>
    <message>
        <source>Where the chat goes on.</source>
        <translation>Onde a conversa continua.</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Runs JavaScript of your own on the chat&apos;s values, shut off from everything else and for 50 ms at most. It sees vars, contact, session and message, and returns a value.</source>
        <translation>Executa seu próprio JavaScript com os valores da conversa, isolado de todo o resto e por no máximo 50 ms. Ele vê vars, contact, session e message, e devolve um valor.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>The body of a function, such as: return {total: vars.count * 2};</source>
        <translation>O corpo de uma função, como: return {total: vars.count * 2};</translation>
    </message>
    <message>
        <source>[{&quot;path&quot;: &quot;total&quot;, &quot;variable&quot;: &quot;total&quot;}]; an empty path keeps the whole result.</source>
        <translation>[{&quot;path&quot;: &quot;total&quot;, &quot;variable&quot;: &quot;total&quot;}]; um path vazio guarda o resultado inteiro.</translation>
    </message>
    <message>
        <source>It has a mistake, took too long or too much memory.</source>
        <translation>Tem um erro, demorou demais ou usou memória demais.</translation>
    </message>
    <message>
        <source>Set variable</source>
        <translation>Definir variável</translation>
    </message>
    <message>
        <source>Gives a variable a value, or calculates with it.</source>
        <translation>Dá um valor a uma variável, ou faz contas com ela.</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variável</translation>
    </message>
    <message>
        <source>Text, number, list or object; texts may hold placeholders. To calculate: an expression, such as quantity * price + 5.</source>
        <translation>Texto, número, lista ou objeto; textos podem ter marcadores. Para calcular: uma expressão, como quantity * price + 5.</translation>
    </message>
    <message>
        <source>What to do with the value.</source>
        <translation>O que fazer com o valor.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Somar</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>Subtrair</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <translation>Multiplicar por</translation>
    </message>
    <message>
        <source>Divide by</source>
        <translation>Dividir por</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>Acrescentar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>A/B split</source>
        <translation>Teste A/B</translation>
    </message>
    <message>
        <source>Sends customers different ways by chance, in the shares that you give.</source>
        <translation>Manda os clientes por caminhos diferentes, por sorteio, na proporção que você definir.</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Caminhos</translation>
    </message>
    <message>
        <source>[{&quot;id&quot;: &quot;a&quot;, &quot;title&quot;: &quot;Old text&quot;, &quot;share&quot;: 50}, ..].</source>
        <translation>[{&quot;id&quot;: &quot;a&quot;, &quot;title&quot;: &quot;Texto antigo&quot;, &quot;share&quot;: 50}, ..].</translation>
    </message>
    <message>
        <source>Same way every time</source>
        <translation>Sempre o mesmo caminho</translation>
    </message>
    <message>
        <source>A customer who comes again takes the same way; else it is drawn anew.</source>
        <translation>O cliente que volta segue o mesmo caminho; senão, há novo sorteio.</translation>
    </message>
    <message>
        <source>Sub-flow</source>
        <translation>Subfluxo</translation>
    </message>
    <message>
        <source>Runs another flow and comes back when it ends. Both stay on the versions that were live when the chat began.</source>
        <translation>Executa outro fluxo e volta quando ele termina. Os dois seguem nas versões que estavam no ar quando a conversa começou.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluxo</translation>
    </message>
    <message>
        <source>Name of a live flow of this workspace.</source>
        <translation>Nome de um fluxo no ar deste workspace.</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>{&quot;city&quot;: &quot;{{contact.attributes.city}}&quot;}: variables of the other flow and their first values.</source>
        <translation>{&quot;city&quot;: &quot;{{contact.attributes.city}}&quot;}: variáveis do outro fluxo e seus valores iniciais.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Receber</translation>
    </message>
    <message>
        <source>[{&quot;path&quot;: &quot;day&quot;, &quot;variable&quot;: &quot;appointment&quot;}]: variables of the other flow and where to keep them.</source>
        <translation>[{&quot;path&quot;: &quot;day&quot;, &quot;variable&quot;: &quot;appointment&quot;}]: variáveis do outro fluxo e onde guardá-las.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Não existe</translation>
    </message>
    <message>
        <source>No flow of that name was live.</source>
        <translation>Nenhum fluxo com esse nome estava no ar.</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Seletor</translation>
    </message>
    <message>
        <source>Looks at one value and takes the way of the first case that fits.</source>
        <translation>Olha um valor e segue o caminho do primeiro caso que serve.</translation>
    </message>
    <message>
        <source>What to look at, such as city or quantity * price.</source>
        <translation>O que olhar, como city ou quantity * price.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>[{&quot;id&quot;: &quot;big&quot;, &quot;title&quot;: &quot;Big order&quot;, &quot;is&quot;: &quot;greater&quot;, &quot;right&quot;: 100}]; the first that fits.</source>
        <translation>[{&quot;id&quot;: &quot;big&quot;, &quot;title&quot;: &quot;Pedido grande&quot;, &quot;is&quot;: &quot;greater&quot;, &quot;right&quot;: 100}]; vale o primeiro que serve.</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Senão</translation>
    </message>
    <message>
        <source>No case fits.</source>
        <translation>Nenhum caso serve.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Goes on after a time, however long; survives restarts. What the customer writes meanwhile is kept in the chat and changes nothing, unless the outlet `message` leads somewhere.</source>
        <translation>Continua depois de um tempo, por mais longo que seja; resiste a reinícios. O que o cliente escreve nesse meio-tempo fica na conversa e não muda nada, a menos que a saída `message` leve a algum lugar.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Quanto tempo</translation>
    </message>
    <message>
        <source>Number of units.</source>
        <translation>Quantidade de unidades.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Days and longer keep the time of day in the customer&apos;s zone.</source>
        <translation>Dias ou mais mantêm a hora do dia no fuso do cliente.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
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
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>The customer wrote before the time was over; when open the wait goes on.</source>
        <translation>O cliente escreveu antes do fim do tempo; sem ligação, a espera continua.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Put it on or take it off.</source>
        <translation>Pôr ou tirar.</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>Pôr</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Sends a sound or voice note.</source>
        <translation>Envia um áudio ou mensagem de voz.</translation>
    </message>
    <message>
        <source>Web address of the sound.</source>
        <translation>Endereço web do áudio.</translation>
    </message>
    <message>
        <source>Sends a text with up to three buttons and waits for the choice. Where the channel has no buttons, a numbered list that takes the number, the text or nearly the text.</source>
        <translation>Envia um texto com até três botões e espera a escolha. Onde o canal não tem botões, uma lista numerada que aceita o número, o texto ou quase o texto.</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Cartão de contato</translation>
    </message>
    <message>
        <source>Sends a person&apos;s name and number as a card that can be saved.</source>
        <translation>Envia o nome e o número de uma pessoa em um cartão que se pode salvar.</translation>
    </message>
    <message>
        <source>Who it is.</source>
        <translation>Quem é.</translation>
    </message>
    <message>
        <source>With country code, such as +5511999990000.</source>
        <translation>Com código do país, como +5511999990000.</translation>
    </message>
    <message>
        <source>Sends a file, such as a price list in PDF, with a caption.</source>
        <translation>Envia um arquivo, como uma lista de preços em PDF, com legenda.</translation>
    </message>
    <message>
        <source>Web address of the file.</source>
        <translation>Endereço web do arquivo.</translation>
    </message>
    <message>
        <source>Text under the file.</source>
        <translation>Texto abaixo do arquivo.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>Shown to the customer, such as prices.pdf.</source>
        <translation>O que o cliente vê, como precos.pdf.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Sends a picture with a caption.</source>
        <translation>Envia uma imagem com legenda.</translation>
    </message>
    <message>
        <source>Web address of the picture.</source>
        <translation>Endereço web da imagem.</translation>
    </message>
    <message>
        <source>Text under the picture.</source>
        <translation>Texto abaixo da imagem.</translation>
    </message>
    <message>
        <source>Sends a text with a list of up to ten entries and waits for the choice. Where the channel has no lists, a numbered list that takes the number, the text or nearly the text.</source>
        <translation>Envia um texto com uma lista de até dez itens e espera a escolha. Onde o canal não tem listas, uma lista numerada que aceita o número, o texto ou quase o texto.</translation>
    </message>
    <message>
        <source>On the button that opens the list.</source>
        <translation>No botão que abre a lista.</translation>
    </message>
    <message>
        <source>Sends a place on the map.</source>
        <translation>Envia um lugar no mapa.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Degrees north, such as -23.5505.</source>
        <translation>Graus ao norte, como -23.5505.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Degrees east, such as -46.6333.</source>
        <translation>Graus a leste, como -46.6333.</translation>
    </message>
    <message>
        <source>Of the place, such as Main shop.</source>
        <translation>Do lugar, como Loja principal.</translation>
    </message>
    <message>
        <source>Shown under the name.</source>
        <translation>Aparece abaixo do nome.</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Enquete</translation>
    </message>
    <message>
        <source>Sends a poll and goes on at once; the votes stay in WhatsApp.</source>
        <translation>Envia uma enquete e segue na hora; os votos ficam no WhatsApp.</translation>
    </message>
    <message>
        <source>What to vote on.</source>
        <translation>O que se vota.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Two to twelve.</source>
        <translation>De duas a doze.</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Várias respostas</translation>
    </message>
    <message>
        <source>Lets a person choose more than one option.</source>
        <translation>Permite escolher mais de uma opção.</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Figurinha</translation>
    </message>
    <message>
        <source>Sends a sticker: a small picture in the form WebP.</source>
        <translation>Envia uma figurinha: uma imagem pequena em formato WebP.</translation>
    </message>
    <message>
        <source>Web address of the sticker.</source>
        <translation>Endereço web da figurinha.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Sends a message that WhatsApp has approved (Cloud API): the only kind that may begin a chat there. Other channels get a text of yours instead.</source>
        <translation>Envia uma mensagem aprovada pelo WhatsApp (Cloud API): lá, a única que pode iniciar uma conversa. Os outros canais recebem um texto seu.</translation>
    </message>
    <message>
        <source>As it was approved, such as order_ready.</source>
        <translation>Como foi aprovado, por exemplo order_ready.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the approved text, such as pt_BR; empty: the flow&apos;s.</source>
        <translation>Do texto aprovado, como pt_BR; vazio: o do fluxo.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>What fills the template&apos;s gaps, in order.</source>
        <translation>O que preenche as lacunas do modelo, na ordem.</translation>
    </message>
    <message>
        <source>Text instead</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>Sent where the channel has no templates.</source>
        <translation>Vai onde o canal não tem modelos.</translation>
    </message>
    <message>
        <source>Sends a text. WhatsApp formatting (*bold*, _italic_) is kept; a text longer than the channel takes is sent in several messages.</source>
        <translation>Envia um texto. A formatação do WhatsApp (*negrito*, _itálico_) é mantida; um texto maior do que o canal aceita vai em várias mensagens.</translation>
    </message>
    <message>
        <source>What to say.</source>
        <translation>O que dizer.</translation>
    </message>
    <message>
        <source>Sends a video with a caption.</source>
        <translation>Envia um vídeo com legenda.</translation>
    </message>
    <message>
        <source>Web address of the video.</source>
        <translation>Endereço web do vídeo.</translation>
    </message>
    <message>
        <source>Text under the video.</source>
        <translation>Texto abaixo do vídeo.</translation>
    </message>
    <message>
        <source>is</source>
        <translation>é</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>não é</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contém</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>não contém</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>começa com</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>termina com</translation>
    </message>
    <message>
        <source>matches the expression</source>
        <translation>combina com a expressão</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>é um destes</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>não é nenhum destes</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>está preenchido</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>é maior que</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>é no mínimo</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>é menor que</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>é no máximo</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>está entre</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>é antes de</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>é depois de</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>é em</translation>
    </message>
    <message>
        <source>is from</source>
        <translation>está entre as datas</translation>
    </message>
    <message>
        <source>Used where the value is missing or empty.</source>
        <translation>Usado quando o valor falta ou está vazio.</translation>
    </message>
    <message>
        <source>In capitals.</source>
        <translation>Em maiúsculas.</translation>
    </message>
    <message>
        <source>In small letters.</source>
        <translation>Em minúsculas.</translation>
    </message>
    <message>
        <source>First letter in capitals.</source>
        <translation>Primeira letra em maiúscula.</translation>
    </message>
    <message>
        <source>Without blanks at both ends.</source>
        <translation>Sem espaços nas pontas.</translation>
    </message>
    <message>
        <source>As numbers are written in the flow&apos;s language, with so many decimals.</source>
        <translation>Como se escrevem números no idioma do fluxo, com esta quantidade de casas decimais.</translation>
    </message>
    <message>
        <source>A date in the given form (d, dd, ddd, dddd, M, MM, MMM, MMMM, yy, yyyy, HH, mm).</source>
        <translation>Uma data no formato dado (d, dd, ddd, dddd, M, MM, MMM, MMMM, yy, yyyy, HH, mm).</translation>
    </message>
    <message>
        <source>An amount with its currency: an ISO code or a sign of your own; money has its own.</source>
        <translation>Um valor com sua moeda: um código ISO ou um símbolo seu; dinheiro já traz a sua.</translation>
    </message>
    <message>
        <source>The entries of a list with a text between them.</source>
        <translation>Os itens de uma lista com um texto entre eles.</translation>
    </message>
    <message>
        <source>First entry of a list, or first letter.</source>
        <translation>Primeiro item de uma lista, ou primeira letra.</translation>
    </message>
    <message>
        <source>Last entry of a list, or last letter.</source>
        <translation>Último item de uma lista, ou última letra.</translation>
    </message>
    <message>
        <source>Number of entries, or of characters.</source>
        <translation>Quantidade de itens, ou de caracteres.</translation>
    </message>
    <message>
        <source>Safe inside an address.</source>
        <translation>Seguro dentro de um endereço.</translation>
    </message>
    <message>
        <source>Adds.</source>
        <translation>Soma.</translation>
    </message>
    <message>
        <source>Subtracts.</source>
        <translation>Subtrai.</translation>
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
        <translation>Com no máximo esta quantidade de casas decimais.</translation>
    </message>
    <message>
        <source>The larger of the two.</source>
        <translation>O maior dos dois.</translation>
    </message>
    <message>
        <source>The smaller of the two.</source>
        <translation>O menor dos dois.</translation>
    </message>
    <message>
        <source>A number as money of a currency (ISO code).</source>
        <translation>Um número como dinheiro de uma moeda (código ISO).</translation>
    </message>
    <message>
        <source>The number in a text, or the amount of money.</source>
        <translation>O número que há em um texto, ou o valor em dinheiro.</translation>
    </message>
    <message>
        <source>One text in place of another, everywhere.</source>
        <translation>Um texto no lugar de outro, em toda parte.</translation>
    </message>
    <message>
        <source>A list of the parts between a text.</source>
        <translation>Uma lista das partes separadas por um texto.</translation>
    </message>
    <message>
        <source>One part of every record in a list.</source>
        <translation>Uma parte de cada registro de uma lista.</translation>
    </message>
    <message>
        <source>The records of a list that have this value.</source>
        <translation>Os registros de uma lista que têm este valor.</translation>
    </message>
    <message>
        <source>A list in order; of records by one part.</source>
        <translation>Uma lista em ordem; de registros, por uma parte.</translation>
    </message>
    <message>
        <source>A list from its end.</source>
        <translation>Uma lista de trás para frente.</translation>
    </message>
    <message>
        <source>A list without what it has twice.</source>
        <translation>Uma lista sem o que está repetido.</translation>
    </message>
    <message>
        <source>All entries of a list added up.</source>
        <translation>Todos os itens de uma lista somados.</translation>
    </message>
    <message>
        <source>A date so many days later.</source>
        <translation>Uma data tantos dias depois.</translation>
    </message>
    <message>
        <source>Days from today to a date.</source>
        <translation>Dias de hoje até uma data.</translation>
    </message>
    <message>
        <source>If the answer does not fit</source>
        <translation>Se a resposta não servir</translation>
    </message>
    <message>
        <source>Sent when the answer does not fit; empty: the question again.</source>
        <translation>Vai quando a resposta não serve; vazio: a pergunta de novo.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>After so many answers that do not fit the block gives up.</source>
        <translation>Depois deste número de respostas que não servem, o bloco desiste.</translation>
    </message>
    <message>
        <source>No answer within (minutes)</source>
        <translation>Sem resposta em (minutos)</translation>
    </message>
    <message>
        <source>Gives up waiting after so long; 0 waits as long as the run lives.</source>
        <translation>Desiste de esperar depois deste tempo; 0 espera enquanto a execução durar.</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Salvar em</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Inválida</translation>
    </message>
    <message>
        <source>The attempts are used up.</source>
        <translation>As tentativas acabaram.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Nothing came within the time.</source>
        <translation>Nada chegou dentro do prazo.</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>palavra-chave</translation>
    </message>
    <message>
        <source>click-to-chat</source>
        <translation>clique para conversar</translation>
    </message>
    <message>
        <source>broadcast reply</source>
        <translation>resposta a transmissão</translation>
    </message>
    <message>
        <source>media</source>
        <translation>mídia</translation>
    </message>
    <message>
        <source>first message</source>
        <translation>primeira mensagem</translation>
    </message>
    <message>
        <source>any message</source>
        <translation>qualquer mensagem</translation>
    </message>
    <message>
        <source>API event</source>
        <translation>evento da API</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>agendamento</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Fluxos</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluxo</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Invite your team…</source>
        <translation>Convidar sua equipe…</translation>
    </message>
    <message>
        <source>Flotilla</source>
        <translation>Flotilla</translation>
    </message>
    <message>
        <source>Try it with the simulator</source>
        <translation>Testar com o simulador</translation>
    </message>
    <message>
        <source>Back to your own data</source>
        <translation>Voltar aos seus dados</translation>
    </message>
    <message>
        <source>The engine is starting</source>
        <translation>O motor está iniciando</translation>
    </message>
    <message>
        <source>With the sample agency and simulated customers.</source>
        <translation>Com a agência de exemplo e clientes simulados.</translation>
    </message>
    <message>
        <source>It reads what was stored and goes on where it was.</source>
        <translation>Ele lê o que foi guardado e continua de onde estava.</translation>
    </message>
    <message>
        <source>The engine is finishing what it has in hand</source>
        <translation>O motor está terminando o que tem em mãos</translation>
    </message>
    <message>
        <source>Messages that wait are stored and go out at the next start.</source>
        <translation>As mensagens na espera ficam guardadas e saem no próximo início.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>What the engine says</source>
        <translation>O que o motor diz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation>Não foi possível abrir o workspace</translation>
    </message>
    <message>
        <source>This address is not safe to sign in at</source>
        <translation>Não é seguro entrar por este endereço</translation>
    </message>
    <message>
        <source>You will be asked again next time</source>
        <translation>Você terá que entrar de novo na próxima vez</translation>
    </message>
    <message>
        <source>The keychain of this computer took no token: %1</source>
        <translation>O chaveiro deste computador não aceitou o token: %1</translation>
    </message>
    <message>
        <source>Keep the bots answering?</source>
        <translation>Manter os bots respondendo?</translation>
    </message>
    <message>
        <source>The engine can go on without the window, from the tray. Stopped, bots stay silent until the next start; nothing is lost.</source>
        <translation>O motor pode continuar sem a janela, na bandeja. Parado, os bots ficam em silêncio até o próximo início; nada se perde.</translation>
    </message>
    <message>
        <source>The engine can go on with the window minimised. Stopped, bots stay silent until the next start; nothing is lost.</source>
        <translation>O motor pode continuar com a janela minimizada. Parado, os bots ficam em silêncio até o próximo início; nada se perde.</translation>
    </message>
    <message>
        <source>Stop the engine</source>
        <translation>Parar o motor</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Manter rodando</translation>
    </message>
    <message>
        <source>Flotilla: the engine is running</source>
        <translation>Flotilla: o motor está rodando</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Abrir um backup…</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Abrir um backup</translation>
    </message>
    <message>
        <source>Open this backup?</source>
        <translation>Abrir este backup?</translation>
    </message>
    <message>
        <source>It takes the place of what is here now, which is kept beside it as a backup. Nothing that waited in it is sent by itself: you decide, message by message.</source>
        <translation>Ele toma o lugar do que está aqui agora, que fica guardado ao lado como backup. Nada do que esperava nele é enviado por si só: você decide, mensagem por mensagem.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Abrir o backup</translation>
    </message>
    <message>
        <source>The backup is open</source>
        <translation>O backup está aberto</translation>
    </message>
    <message>
        <source>What was here is kept in %1</source>
        <translation>O que estava aqui fica guardado em %1</translation>
    </message>
    <message>
        <source>The backup cannot be opened</source>
        <translation>O backup não pode ser aberto</translation>
    </message>
    <message>
        <source>Everything is as it was before. %1</source>
        <translation>Tudo está como antes. %1</translation>
    </message>
    <message>
        <source>A past chat</source>
        <translation>Uma conversa passada</translation>
    </message>
</context>
<context>
    <name>EngineTrouble</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Another program uses the engine&apos;s port</source>
        <translation>Outro programa usa a porta do motor</translation>
    </message>
    <message>
        <source>Everything stored is safe. On another port the engine can start now; webhooks reach it again when it is back on its own.</source>
        <translation>Tudo o que foi guardado está seguro. Em outra porta, o motor pode iniciar agora; os webhooks voltam a chegar quando ele voltar à sua.</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>Usar outra porta</translation>
    </message>
    <message>
        <source>Another engine already runs on this data</source>
        <translation>Outro motor já usa estes dados</translation>
    </message>
    <message>
        <source>It goes on working and nothing is lost. Stop it, then start it here; or attach to it with --connect.</source>
        <translation>Ele continua trabalhando e nada se perde. Pare-o e inicie aqui; ou conecte-se a ele com --connect.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>Everything stored is safe, and nothing new can be stored. Make some room, then try again.</source>
        <translation>Tudo o que foi guardado está seguro, e nada novo pode ser guardado. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>These data are of a newer Flotilla</source>
        <translation>Estes dados são de um Flotilla mais novo</translation>
    </message>
    <message>
        <source>They are safe and were not touched. Install the newer version again; this one cannot read them.</source>
        <translation>Eles estão seguros e não foram alterados. Instale de novo a versão mais nova; esta não consegue lê-los.</translation>
    </message>
    <message>
        <source>The engine cannot start</source>
        <translation>O motor não consegue iniciar</translation>
    </message>
    <message>
        <source>Everything stored is in %1 and was not touched.</source>
        <translation>Tudo o que foi guardado está em %1 e não foi alterado.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
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
        <translation>%1: removido</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>New %1</source>
        <comment>a field has another value</comment>
        <translation>Novo valor em %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a line between two steps</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>When “%1”</source>
        <translation>Quando “%1”</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>Adicionado: %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>Removido: %1</translation>
    </message>
    <message>
        <source>Leads to %1 now</source>
        <translation>Agora leva a %1</translation>
    </message>
    <message>
        <source>Another place on the canvas</source>
        <translation>Outro lugar no quadro</translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>Quando começa</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variáveis</translation>
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
        <translation>Configurações do fluxo</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <comment>a picture or file, and its name</comment>
        <translation>%1: %2 removido</translation>
    </message>
    <message>
        <source>%1 exchanged, its name is still %2</source>
        <comment>a picture or file</comment>
        <translation>%1: trocado por outro com o mesmo nome, %2</translation>
    </message>
    <message>
        <source>%1 exchanged: %2 → %3</source>
        <comment>a picture or file, its name before and after</comment>
        <translation>%1 trocado: %2 → %3</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <comment>a picture or file, and its name</comment>
        <translation>Adicionado: %1, %2</translation>
    </message>
</context>
<context>
    <name>FlowFiles</name>
    <message>
        <source>Save the flow</source>
        <translation>Salvar o fluxo</translation>
    </message>
    <message>
        <source>Flows (*.json)</source>
        <translation>Fluxos (*.json)</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1 foi salvo</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Não foi possível gravar o arquivo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MB, which no flow may be.</source>
        <translation>%1 tem mais de 4 MB, e nenhum fluxo pode ter tanto.</translation>
    </message>
    <message>
        <source>%1 is no JSON file: %2 at character %3.</source>
        <translation>%1 não é um arquivo JSON: %2 no caractere %3.</translation>
    </message>
    <message>
        <source>%1 is no flow.</source>
        <translation>%1 não é um fluxo.</translation>
    </message>
    <message>
        <source>%1 is neither a flow of Flotilla nor an export of Typebot.</source>
        <translation>%1 não é um fluxo do Flotilla nem uma exportação do Typebot.</translation>
    </message>
    <message>
        <source>Import flows</source>
        <translation>Importar fluxos</translation>
    </message>
    <message>
        <source>Flows and Typebot exports (*.json)</source>
        <translation>Fluxos e exportações do Typebot (*.json)</translation>
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
        <translation>Olá! Como podemos ajudar?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>Novo fluxo</translation>
    </message>
</context>
<context>
    <name>FlowWords</name>
    <message>
        <source>WhatsApp takes %1 characters at most; this text will arrive in several messages.</source>
        <translation>O WhatsApp aceita no máximo %1 caracteres; este texto vai chegar em várias mensagens.</translation>
    </message>
    <message>
        <source>The flow calls itself. After eight times inside one another the chat is stopped; make sure that it ends before.</source>
        <translation>O fluxo chama a si mesmo. Depois de oito vezes, uma dentro da outra, a conversa é parada; garanta que ele termine antes.</translation>
    </message>
    <message>
        <source>No flow is called &quot;%1&quot;: the chat will go on without it.</source>
        <translation>Nenhum fluxo se chama &quot;%1&quot;: a conversa vai seguir sem ele.</translation>
    </message>
    <message>
        <source>This channel has no buttons: customers will see a numbered list and answer with its numbers or words.</source>
        <translation>Este canal não tem botões: os clientes vão ver uma lista numerada e responder com os números ou as palavras dela.</translation>
    </message>
    <message>
        <source>This channel has no lists: customers will see a numbered list and answer with its numbers or words.</source>
        <translation>Este canal não tem listas: os clientes vão ver uma lista numerada e responder com os números ou as palavras dela.</translation>
    </message>
    <message>
        <source>Above buttons and lists WhatsApp takes %1 characters at most. Say the longer part in a text before.</source>
        <translation>Acima de botões e listas, o WhatsApp aceita no máximo %1 caracteres. Diga a parte mais longa em um texto antes.</translation>
    </message>
    <message>
        <source>WhatsApp shows only %1 characters of this description.</source>
        <translation>O WhatsApp mostra só %1 caracteres desta descrição.</translation>
    </message>
    <message>
        <source>This channel has no approved templates: nothing would be sent here. Write the text to send instead.</source>
        <translation>Este canal não tem modelos aprovados: nada seria enviado aqui. Escreva o texto que vai no lugar.</translation>
    </message>
    <message>
        <source>In step &quot;%1&quot; nothing follows &quot;%2&quot;: the chat simply ends there.</source>
        <translation>Na etapa &quot;%1&quot;, nada vem depois de &quot;%2&quot;: a conversa simplesmente acaba ali.</translation>
    </message>
    <message>
        <source>In step &quot;%1&quot; no chat ever leaves by &quot;%2&quot;: say first how long to wait for an answer.</source>
        <translation>Na etapa &quot;%1&quot;, nenhuma conversa sai por &quot;%2&quot;: diga antes quanto tempo esperar por uma resposta.</translation>
    </message>
    <message>
        <source>An event&apos;s name has letters, digits, _, - and . only.</source>
        <translation>O nome de um evento só tem letras, algarismos, _, - e .</translation>
    </message>
    <message>
        <source>An event carries names with their values: {&quot;order&quot;: &quot;{{number}}&quot;}.</source>
        <translation>Um evento leva nomes com seus valores: {&quot;order&quot;: &quot;{{number}}&quot;}.</translation>
    </message>
    <message>
        <source>Write the currency in three letters, such as BRL or USD.</source>
        <translation>Escreva a moeda em três letras, como BRL ou USD.</translation>
    </message>
    <message>
        <source>Choice %1 has no title.</source>
        <translation>A opção %1 não tem título.</translation>
    </message>
    <message>
        <source>Choices %1 and %2 read the same; nobody could choose the second.</source>
        <translation>As opções %1 e %2 são iguais; ninguém conseguiria escolher a segunda.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is choice number %2: in a numbered list an answer of %1 means choice number %1.</source>
        <translation>&quot;%1&quot; é a opção número %2: em uma lista numerada, a resposta %1 quer dizer a opção número %1.</translation>
    </message>
    <message>
        <source>WhatsApp shows only %1 characters of this title.</source>
        <translation>O WhatsApp mostra só %1 caracteres deste título.</translation>
    </message>
    <message>
        <source>The earliest day is after the latest one.</source>
        <translation>O primeiro dia vem depois do último.</translation>
    </message>
    <message>
        <source>No number is both at least %1 and at most %2.</source>
        <translation>Nenhum número é ao mesmo tempo no mínimo %1 e no máximo %2.</translation>
    </message>
    <message>
        <source>Write the time as 09:00 or 17:30.</source>
        <translation>Escreva a hora como 09:00 ou 17:30.</translation>
    </message>
    <message>
        <source>The earliest time is after the latest one.</source>
        <translation>A primeira hora vem depois da última.</translation>
    </message>
    <message>
        <source>To %1, give a number or a placeholder.</source>
        <translation>Para a operação %1, informe um número ou um marcador.</translation>
    </message>
    <message>
        <source>Say which value to set.</source>
        <translation>Diga que valor definir.</translation>
    </message>
    <message>
        <source>Way %1 has no share: nobody takes it.</source>
        <translation>O caminho %1 não tem proporção: ninguém passa por ele.</translation>
    </message>
    <message>
        <source>Give at least one way a share.</source>
        <translation>Dê uma proporção a pelo menos um caminho.</translation>
    </message>
    <message>
        <source>The address of the file must begin with https:// or http://.</source>
        <translation>O endereço do arquivo precisa começar com https:// ou http://.</translation>
    </message>
    <message>
        <source>Write the number with its country code, such as +5511999990000.</source>
        <translation>Escreva o número com o código do país, como +5511999990000.</translation>
    </message>
    <message>
        <source>Give degrees from -%1 to %1, such as -23.55.</source>
        <translation>Informe graus de -%1 a %1, como -23.55.</translation>
    </message>
    <message>
        <source>A poll needs at least two options.</source>
        <translation>Uma enquete precisa de pelo menos duas opções.</translation>
    </message>
    <message>
        <source>Option %1 is empty.</source>
        <translation>A opção %1 está vazia.</translation>
    </message>
    <message>
        <source>Option %1 reads like an earlier one.</source>
        <translation>A opção %1 é igual a uma anterior.</translation>
    </message>
    <message>
        <source>This condition is not written to its end.</source>
        <translation>Esta condição não está escrita até o fim.</translation>
    </message>
    <message>
        <source>A condition is an object with &quot;all&quot;, &quot;any&quot; or &quot;left&quot;.</source>
        <translation>Uma condição é um objeto com &quot;all&quot;, &quot;any&quot; ou &quot;left&quot;.</translation>
    </message>
    <message>
        <source>Conditions are nested deeper than %1 levels.</source>
        <translation>As condições têm mais de %1 níveis, umas dentro das outras.</translation>
    </message>
    <message>
        <source>More than %1 comparisons.</source>
        <translation>Mais de %1 comparações.</translation>
    </message>
    <message>
        <source>A group has &quot;all&quot; or &quot;any&quot; and nothing else.</source>
        <translation>Um grupo tem &quot;all&quot; ou &quot;any&quot; e nada mais.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list of conditions.</source>
        <translation>&quot;%1&quot; é uma lista de condições.</translation>
    </message>
    <message>
        <source>An expression stands alone, without left, is and right.</source>
        <translation>Uma expressão fica sozinha, sem left, is e right.</translation>
    </message>
    <message>
        <source>An expression is a text of at most %1 characters.</source>
        <translation>Uma expressão é um texto de no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A comparison has left, is, right and to; &quot;%1&quot; is unknown.</source>
        <translation>Uma comparação tem left, is, right e to; &quot;%1&quot; não é conhecido.</translation>
    </message>
    <message>
        <source>&quot;left&quot; names a value, such as quantity.</source>
        <translation>&quot;left&quot; é o nome de um valor, como quantity.</translation>
    </message>
    <message>
        <source>&quot;is&quot; must be an operator, such as equals, contains or greater.</source>
        <translation>&quot;is&quot; precisa ser um operador, como equals, contains ou greater.</translation>
    </message>
    <message>
        <source>&quot;right&quot; is a list of texts or numbers.</source>
        <translation>&quot;right&quot; é uma lista de textos ou números.</translation>
    </message>
    <message>
        <source>&quot;right&quot; is a text, a number or true/false.</source>
        <translation>&quot;right&quot; é um texto, um número ou true/false.</translation>
    </message>
    <message>
        <source>The list has at most %1 texts or numbers.</source>
        <translation>A lista tem no máximo %1 textos ou números.</translation>
    </message>
    <message>
        <source>&quot;to&quot; is the upper end of a range.</source>
        <translation>&quot;to&quot; é o fim de um intervalo.</translation>
    </message>
    <message>
        <source>Say what &quot;%1&quot; is compared with.</source>
        <translation>Diga com o que comparar &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A range needs its upper end.</source>
        <translation>Um intervalo precisa do seu fim.</translation>
    </message>
    <message>
        <source>Choose which value to compare.</source>
        <translation>Escolha o valor a comparar.</translation>
    </message>
    <message>
        <source>This condition compares nothing yet.</source>
        <translation>Esta condição ainda não compara nada.</translation>
    </message>
    <message>
        <source>%1 is now &quot;%2&quot;.</source>
        <translation>%1: agora é &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 is now empty; it was &quot;%2&quot;.</source>
        <translation>%1: agora está vazio; antes era &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>%1: mudou.</translation>
    </message>
    <message>
        <source>%1 is now &quot;%2&quot;; it was &quot;%3&quot;.</source>
        <translation>%1: agora é &quot;%2&quot;; antes era &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>The notes changed.</source>
        <translation>As notas mudaram.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>O nome</translation>
    </message>
    <message>
        <source>The language</source>
        <translation>O idioma</translation>
    </message>
    <message>
        <source>The first step</source>
        <translation>A primeira etapa</translation>
    </message>
    <message>
        <source>The step after a long silence</source>
        <translation>A etapa depois de um longo silêncio</translation>
    </message>
    <message>
        <source>A chat that cannot go on now waits until someone decides.</source>
        <translation>A conversa que não consegue continuar agora espera até alguém decidir.</translation>
    </message>
    <message>
        <source>A chat that cannot go on now goes to a person.</source>
        <translation>A conversa que não consegue continuar agora vai para uma pessoa.</translation>
    </message>
    <message>
        <source>When a chat cannot go on</source>
        <translation>Quando uma conversa não consegue continuar</translation>
    </message>
    <message>
        <source>The canvas now reads from right to left.</source>
        <translation>O quadro agora se lê da direita para a esquerda.</translation>
    </message>
    <message>
        <source>The canvas now reads from left to right.</source>
        <translation>O quadro agora se lê da esquerda para a direita.</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>Da direita para a esquerda</translation>
    </message>
    <message>
        <source>The first value of &quot;%1&quot;</source>
        <translation>O valor inicial de &quot;%1&quot;</translation>
    </message>
    <message>
        <source>New variable &quot;%1&quot;, &quot;%2&quot; at first.</source>
        <translation>Nova variável &quot;%1&quot;, com o valor inicial &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; is gone.</source>
        <translation>A variável &quot;%1&quot; foi removida.</translation>
    </message>
    <message>
        <source>the first message</source>
        <translation>a primeira mensagem</translation>
    </message>
    <message>
        <source>any message</source>
        <translation>qualquer mensagem</translation>
    </message>
    <message>
        <source>the words %1</source>
        <translation>as palavras %1</translation>
    </message>
    <message>
        <source>the schedule at %1</source>
        <translation>o agendamento das %1</translation>
    </message>
    <message>
        <source>The flow now begins with %1.</source>
        <translation>O fluxo agora começa com %1.</translation>
    </message>
    <message>
        <source>The flow no longer begins with %1.</source>
        <translation>O fluxo não começa mais com %1.</translation>
    </message>
    <message>
        <source>The flow begins with %1 instead of %2.</source>
        <translation>O fluxo começa com %1 em vez de %2.</translation>
    </message>
    <message>
        <source>The trigger for %1 works differently.</source>
        <translation>O gatilho com %1 funciona de outro jeito.</translation>
    </message>
    <message>
        <source>New step &quot;%1&quot;, with: %2.</source>
        <translation>Nova etapa &quot;%1&quot;, com: %2.</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; is now called &quot;%2&quot;.</source>
        <translation>A etapa &quot;%1&quot; agora se chama &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; stands elsewhere on the canvas.</source>
        <translation>A etapa &quot;%1&quot; está em outro lugar no quadro.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>no blocks</source>
        <translation>nenhum bloco</translation>
    </message>
    <message>
        <source>The blocks of step &quot;%1&quot; come in another order.</source>
        <translation>Os blocos da etapa &quot;%1&quot; estão em outra ordem.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; is gone, with: %2.</source>
        <translation>A etapa &quot;%1&quot; foi removida, com: %2.</translation>
    </message>
    <message>
        <source>In step &quot;%1&quot;: new block &quot;%2&quot;.</source>
        <translation>Na etapa &quot;%1&quot;: novo bloco &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The block &quot;%1&quot; went from step &quot;%2&quot; to step &quot;%3&quot;.</source>
        <translation>O bloco &quot;%1&quot; passou da etapa &quot;%2&quot; para a etapa &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloco</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is now &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; agora é &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>In step &quot;%1&quot;, block &quot;%2&quot;: %3</source>
        <translation>Na etapa &quot;%1&quot;, bloco &quot;%2&quot;: %3</translation>
    </message>
    <message>
        <source>After step &quot;%1&quot;</source>
        <translation>Depois da etapa &quot;%1&quot;,</translation>
    </message>
    <message>
        <source>In step &quot;%1&quot;, after &quot;%2&quot;,</source>
        <translation>Na etapa &quot;%1&quot;, depois de &quot;%2&quot;,</translation>
    </message>
    <message>
        <source>In step &quot;%1&quot;, by &quot;%2&quot; of the block &quot;%3&quot;,</source>
        <translation>Na etapa &quot;%1&quot;, por &quot;%2&quot; do bloco &quot;%3&quot;,</translation>
    </message>
    <message>
        <source>%1 the chat now goes to &quot;%2&quot;.</source>
        <translation>%1 a conversa agora vai para &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 the chat no longer goes to &quot;%2&quot;.</source>
        <translation>%1 a conversa não vai mais para &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 the chat now goes to &quot;%2&quot; instead of &quot;%3&quot;.</source>
        <translation>%1 a conversa agora vai para &quot;%2&quot; em vez de &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>In step &quot;%1&quot;: the block &quot;%2&quot; is gone.</source>
        <translation>Na etapa &quot;%1&quot;: o bloco &quot;%2&quot; foi removido.</translation>
    </message>
    <message>
        <source>New group &quot;%1&quot;.</source>
        <translation>Novo grupo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; changed.</source>
        <translation>O grupo &quot;%1&quot; mudou.</translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; is gone.</source>
        <translation>O grupo &quot;%1&quot; foi removido.</translation>
    </message>
    <message>
        <source>%1 (character %2)</source>
        <translation>%1 (caractere %2)</translation>
    </message>
    <message>
        <source>Too many parentheses inside one another.</source>
        <translation>Parênteses demais, uns dentro dos outros.</translation>
    </message>
    <message>
        <source>More than %1 filters on one value.</source>
        <translation>Mais de %1 filtros em um valor.</translation>
    </message>
    <message>
        <source>This is too long for one expression.</source>
        <translation>Isto é longo demais para uma só expressão.</translation>
    </message>
    <message>
        <source>Too many nots.</source>
        <translation>Negações demais.</translation>
    </message>
    <message>
        <source>Too many minus signs.</source>
        <translation>Sinais de menos demais.</translation>
    </message>
    <message>
        <source>This ( is never closed by ).</source>
        <translation>Este ( não é fechado por ).</translation>
    </message>
    <message>
        <source>A name begins with a letter, a number has digits only.</source>
        <translation>Um nome começa com letra, um número só tem algarismos.</translation>
    </message>
    <message>
        <source>This quote is never closed.</source>
        <translation>Estas aspas não são fechadas.</translation>
    </message>
    <message>
        <source>This text is longer than %1 characters.</source>
        <translation>Este texto tem mais de %1 caracteres.</translation>
    </message>
    <message>
        <source>A name is missing here, such as contact.first_name.</source>
        <translation>Falta um nome aqui, como contact.first_name.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name.</source>
        <translation>&quot;%1&quot; não é um nome.</translation>
    </message>
    <message>
        <source>The name of a filter is missing after |.</source>
        <translation>Falta o nome de um filtro depois de |.</translation>
    </message>
    <message>
        <source>There is no filter &quot;%1&quot;.</source>
        <translation>Não existe o filtro &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Too many arguments.</source>
        <translation>Argumentos demais.</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; is used like this: %2</source>
        <translation>O filtro &quot;%1&quot; se usa assim: %2</translation>
    </message>
    <message>
        <source>Put texts in quotes: &quot;%1&quot;; a variable in parentheses: (%1).</source>
        <translation>Ponha textos entre aspas: &quot;%1&quot;; uma variável entre parênteses: (%1).</translation>
    </message>
    <message>
        <source>The expression is longer than %1 characters.</source>
        <translation>A expressão tem mais de %1 caracteres.</translation>
    </message>
    <message>
        <source>Expected the end or an operator here, found &quot;%1&quot;.</source>
        <translation>Aqui deveria vir o fim ou um operador, mas há &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The expression ends too early: something is missing here.</source>
        <translation>A expressão acaba cedo demais: falta algo aqui.</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>precisa ser um texto</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>tem mais de %1 caracteres</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>precisa ser um número inteiro</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>precisa ser um número</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>precisa ficar entre %1 e %2</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>precisa ser uma lista</translation>
    </message>
    <message>
        <source>has more than %1 entries</source>
        <translation>tem mais de %1 itens</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>precisa ser um objeto</translation>
    </message>
    <message>
        <source>is not a known key here</source>
        <translation>não é uma chave conhecida aqui</translation>
    </message>
    <message>
        <source>is missing: every entry needs an id</source>
        <translation>falta: cada item precisa de um id</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of an outlet of the block</source>
        <translation>&quot;%1&quot; é o nome de uma saída do bloco</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the id of an earlier entry too</source>
        <translation>&quot;%1&quot; também é o id de um item anterior</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to %1</source>
        <translation>precisa ser um número inteiro de 0 a %1</translation>
    </message>
    <message>
        <source>must be an object of variables and their values</source>
        <translation>precisa ser um objeto de variáveis e seus valores</translation>
    </message>
    <message>
        <source>has &quot;%1&quot;, which is not the name of a variable</source>
        <translation>tem &quot;%1&quot;, que não é o nome de uma variável</translation>
    </message>
    <message>
        <source>is larger than %1 bytes</source>
        <translation>tem mais de %1 bytes</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>precisa ser uma lista de textos</translation>
    </message>
    <message>
        <source>must be an object of header names and texts</source>
        <translation>precisa ser um objeto de nomes de cabeçalhos e textos</translation>
    </message>
    <message>
        <source>has &quot;%1&quot;, which is not the name of a header</source>
        <translation>tem &quot;%1&quot;, que não é o nome de um cabeçalho</translation>
    </message>
    <message>
        <source>must be a list of days such as 2026-12-25 or 12-25</source>
        <translation>precisa ser uma lista de dias como 2026-12-25 ou 12-25</translation>
    </message>
    <message>
        <source>has a day that is none: write it as 2026-12-25 or 12-25</source>
        <translation>tem um dia que não existe: escreva como 2026-12-25 ou 12-25</translation>
    </message>
    <message>
        <source>must be a country of two letters, such as BR</source>
        <translation>precisa ser um país em duas letras, como BR</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>precisa ser true ou false</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>precisa ser um destes: %1</translation>
    </message>
    <message>
        <source>must be the name of a variable: a letter, then letters, digits and _ (not contact, session, message, now or today)</source>
        <translation>precisa ser o nome de uma variável: uma letra, depois letras, algarismos e _ (mas não contact, session, message, now ou today)</translation>
    </message>
    <message>
        <source>Everybody who can see this flow can read this key. Keep it as a secret of the workspace and write {{secret.name}} here.</source>
        <translation>Quem pode ver este fluxo pode ler esta chave. Guarde-a como segredo do workspace e escreva {{secret.name}} aqui.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still empty.</source>
        <translation>&quot;%1&quot; ainda não foi preenchido.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2.</source>
        <translation>&quot;%1&quot; %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone; use one such as America/Sao_Paulo.</source>
        <translation>&quot;%1&quot; não é um fuso horário; use um como America/Sao_Paulo.</translation>
    </message>
    <message>
        <source>Say which variable takes this part of the answer.</source>
        <translation>Diga que variável recebe esta parte da resposta.</translation>
    </message>
    <message>
        <source>Begin with step &quot;%1&quot;</source>
        <translation>Começar pela etapa &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Write dates and numbers as in English</source>
        <translation>Escrever datas e números como em inglês</translation>
    </message>
    <message>
        <source>Begin with a contact&apos;s first message</source>
        <translation>Começar com a primeira mensagem de um contato</translation>
    </message>
    <message>
        <source>Remove this keyword</source>
        <translation>Remover esta palavra-chave</translation>
    </message>
    <message>
        <source>Remove this text</source>
        <translation>Remover este texto</translation>
    </message>
    <message>
        <source>Remove this trigger</source>
        <translation>Remover este gatilho</translation>
    </message>
    <message>
        <source>Ask this trigger first</source>
        <translation>Consultar este gatilho primeiro</translation>
    </message>
    <message>
        <source>Use the customer&apos;s own time zone</source>
        <translation>Usar o fuso horário do cliente</translation>
    </message>
    <message>
        <source>Accept any text</source>
        <translation>Aceitar qualquer texto</translation>
    </message>
    <message>
        <source>Keep nothing of this part</source>
        <translation>Não guardar nada desta parte</translation>
    </message>
    <message>
        <source>Remove the empty block &quot;%1&quot;</source>
        <translation>Remover o bloco vazio &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Remove choice %1</source>
        <translation>Remover a opção %1</translation>
    </message>
    <message>
        <source>Shorten it to &quot;%1&quot;</source>
        <translation>Encurtar para &quot;%1&quot;</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>End the chat there on purpose</source>
        <translation>Encerrar a conversa ali de propósito</translation>
    </message>
    <message>
        <source>Wait %1 minutes for an answer</source>
        <translation>Esperar %1 minutos por uma resposta</translation>
    </message>
    <message>
        <source>Remove step &quot;%1&quot;</source>
        <translation>Remover a etapa &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Remove this block</source>
        <translation>Remover este bloco</translation>
    </message>
    <message>
        <source>Remove this block and those below it</source>
        <translation>Remover este bloco e os que estão abaixo</translation>
    </message>
    <message>
        <source>Add an End block after &quot;%1&quot;</source>
        <translation>Adicionar um bloco Fim depois de &quot;%1&quot;</translation>
    </message>
    <message>
        <source>End the chat after &quot;%1&quot; instead</source>
        <translation>Encerrar a conversa depois de &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Let &quot;%1&quot; be empty until something fills it</source>
        <translation>Deixar &quot;%1&quot; vazia até algo a preencher</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;</source>
        <translation>Remover &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Do not keep &quot;%1&quot;</source>
        <translation>Não guardar &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Do not save it in &quot;%1&quot;</source>
        <translation>Não salvar em &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Remove the block that fills &quot;%1&quot;</source>
        <translation>Remover o bloco que preenche &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Split it into %1 texts</source>
        <translation>Dividir em %1 textos</translation>
    </message>
    <message>
        <source>Swap the two ends</source>
        <translation>Trocar as duas pontas</translation>
    </message>
    <message>
        <source>Give every way the same share</source>
        <translation>Dar a mesma proporção a todos os caminhos</translation>
    </message>
    <message>
        <source>Call &quot;%1&quot;</source>
        <translation>Chamar &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Nothing leads to step &quot;%1&quot;.</source>
        <translation>Nada leva à etapa &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>In step &quot;%1&quot; no chat gets as far as this block.</source>
        <translation>Na etapa &quot;%1&quot;, nenhuma conversa chega até este bloco.</translation>
    </message>
    <message>
        <source>The chat stops after step &quot;%1&quot;. Lead it on, or add the block End if that is meant.</source>
        <translation>A conversa para depois da etapa &quot;%1&quot;. Leve-a adiante, ou adicione o bloco Fim se a intenção é essa.</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; leads back to itself without ever asking anything: the chat would never end.</source>
        <translation>A etapa &quot;%1&quot; volta para si mesma sem nunca perguntar nada: a conversa não acabaria nunca.</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; can lead back to itself without asking anything; make sure that it ends.</source>
        <translation>A etapa &quot;%1&quot; pode voltar para si mesma sem perguntar nada; garanta que isso termine.</translation>
    </message>
    <message>
        <source>From step &quot;%1&quot; on the chat only waits and repeats, and never asks; it is stopped after a while.</source>
        <translation>A partir da etapa &quot;%1&quot;, a conversa só espera e se repete, sem nunca perguntar; ela é parada depois de um tempo.</translation>
    </message>
    <message>
        <source>A [ is never closed by ]: &quot;%1&quot;.</source>
        <translation>Um [ não é fechado por ]: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A ( is never closed by ), or a ) has no (.</source>
        <translation>Um ( não é fechado por ), ou falta o ( de um ).</translation>
    </message>
    <message>
        <source>Nothing stands before &quot;%1&quot; that could repeat.</source>
        <translation>Não há nada antes de &quot;%1&quot; que possa se repetir.</translation>
    </message>
    <message>
        <source>Two signs that repeat stand together: &quot;%1&quot;.</source>
        <translation>Há dois sinais de repetição juntos: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; repeats too often.</source>
        <translation>&quot;%1&quot; repete vezes demais.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range of characters.</source>
        <translation>&quot;%1&quot; não é um intervalo de caracteres.</translation>
    </message>
    <message>
        <source>The expression ends with a single \.</source>
        <translation>A expressão termina com um só \.</translation>
    </message>
    <message>
        <source>The expression would take too much memory; make it simpler.</source>
        <translation>A expressão usaria memória demais; simplifique-a.</translation>
    </message>
    <message>
        <source>The expression cannot be used: %1.</source>
        <translation>A expressão não pode ser usada: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text.</source>
        <translation>&quot;%1&quot; precisa ser um texto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than %2 characters.</source>
        <translation>&quot;%1&quot; tem mais de %2 caracteres.</translation>
    </message>
    <message>
        <source>&quot;days&quot; is a list of one to seven days, such as mon; leave it out for every day.</source>
        <translation>&quot;days&quot; é uma lista de um a sete dias, como mon; deixe de fora para todos os dias.</translation>
    </message>
    <message>
        <source>A day is mon, tue, wed, thu, fri, sat or sun.</source>
        <translation>Um dia é mon, tue, wed, thu, fri, sat ou sun.</translation>
    </message>
    <message>
        <source>This {{ is never closed by }}.</source>
        <translation>Este {{ não é fechado por }}.</translation>
    </message>
    <message>
        <source>Expected | or }} here, found &quot;%1&quot;.</source>
        <translation>Aqui deveria vir | ou }}, mas há &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>O texto tem mais de %1 caracteres.</translation>
    </message>
    <message>
        <source>Another trigger starts the flow in the same case already.</source>
        <translation>Outro gatilho já inicia o fluxo no mesmo caso.</translation>
    </message>
    <message>
        <source>This trigger has no event yet: write the name that your program tells.</source>
        <translation>Este gatilho ainda não tem evento: escreva o nome que o seu programa envia.</translation>
    </message>
    <message>
        <source>This trigger has no text yet: write what your link or code puts at the beginning of the message.</source>
        <translation>Este gatilho ainda não tem texto: escreva o que o seu link ou código põe no começo da mensagem.</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>Este texto está vazio.</translation>
    </message>
    <message>
        <source>This trigger is never asked: one with a higher priority catches every message before it.</source>
        <translation>Este gatilho nunca é consultado: outro, de maior prioridade, pega todas as mensagens antes.</translation>
    </message>
    <message>
        <source>Another trigger of this flow catches &quot;%1&quot; already: it looks for &quot;%2&quot;.</source>
        <translation>Outro gatilho deste fluxo já pega &quot;%1&quot;: ele procura &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1…&quot; has more than %2 characters.</source>
        <translation>&quot;%1…&quot; tem mais de %2 caracteres.</translation>
    </message>
    <message>
        <source>A trigger has at most %1 keywords or texts; give the flow another trigger.</source>
        <translation>Um gatilho tem no máximo %1 palavras-chave ou textos; dê outro gatilho ao fluxo.</translation>
    </message>
    <message>
        <source>This trigger has no keyword yet.</source>
        <translation>Este gatilho ainda não tem palavra-chave.</translation>
    </message>
    <message>
        <source>This keyword is empty.</source>
        <translation>Esta palavra-chave está vazia.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a keyword of an earlier trigger too.</source>
        <translation>&quot;%1&quot; também é palavra-chave de um gatilho anterior.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day: write it as 2026-12-24.</source>
        <translation>&quot;%1&quot; não é um dia: escreva como 2026-12-24.</translation>
    </message>
    <message>
        <source>This schedule has days of the week and one date: keep one of them.</source>
        <translation>Este agendamento tem dias da semana e uma data: fique com um deles.</translation>
    </message>
    <message>
        <source>This schedule has no time of day yet, such as 09:00.</source>
        <translation>Este agendamento ainda não tem hora do dia, como 09:00.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day: write it from 00:00 to 23:59, such as 09:00.</source>
        <translation>&quot;%1&quot; não é uma hora do dia: escreva de 00:00 a 23:59, como 09:00.</translation>
    </message>
    <message>
        <source>The day of this schedule has passed: it starts the flow for nobody any more.</source>
        <translation>O dia deste agendamento já passou: ele não inicia mais o fluxo para ninguém.</translation>
    </message>
    <message>
        <source>This schedule does not say for whom: choose a tag or a list of contacts.</source>
        <translation>Este agendamento não diz para quem: escolha uma etiqueta ou uma lista de contatos.</translation>
    </message>
    <message>
        <source>This schedule names a tag and a list: keep one of them.</source>
        <translation>Este agendamento tem uma etiqueta e uma lista: fique com uma delas.</translation>
    </message>
    <message>
        <source>Nothing starts this flow: give it a keyword, or let it catch first messages.</source>
        <translation>Nada inicia este fluxo: dê a ele uma palavra-chave, ou deixe que pegue as primeiras mensagens.</translation>
    </message>
    <message>
        <source>A priority is a whole number from -%1 to %1.</source>
        <translation>Uma prioridade é um número inteiro de -%1 a %1.</translation>
    </message>
    <message>
        <source>An earlier trigger starts the flow in the same case already.</source>
        <translation>Um gatilho anterior já inicia o fluxo no mesmo caso.</translation>
    </message>
    <message>
        <source>Version &quot;%1&quot; is not known; exports of the versions 3 to 6.1 can be read.</source>
        <translation>A versão &quot;%1&quot; não é conhecida; são lidas exportações das versões 3 a 6.1.</translation>
    </message>
    <message>
        <source>This file is older than version 3; open it in Typebot and export it again.</source>
        <translation>Este arquivo é anterior à versão 3; abra-o no Typebot e exporte de novo.</translation>
    </message>
    <message>
        <source>The file has no groups: it is no Typebot export.</source>
        <translation>O arquivo não tem grupos: não é uma exportação do Typebot.</translation>
    </message>
    <message>
        <source>The file does not say where the chat begins.</source>
        <translation>O arquivo não diz onde a conversa começa.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Only the beginning of the chat was taken over.</source>
        <translation>Só o começo da conversa foi importado.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; is called &quot;%2&quot; here.</source>
        <translation>A variável &quot;%1&quot; aqui se chama &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>How long a silent chat is kept is set for the channel.</source>
        <translation>Por quanto tempo se guarda uma conversa em silêncio é definido no canal.</translation>
    </message>
    <message>
        <source>This setting has no counterpart.</source>
        <translation>Esta configuração não tem equivalente.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>WhatsApp decides how a chat looks.</source>
        <translation>O WhatsApp decide a aparência de uma conversa.</translation>
    </message>
    <message>
        <source>The file does not say what begins the chat: give the flow a trigger.</source>
        <translation>O arquivo não diz o que inicia a conversa: dê um gatilho ao fluxo.</translation>
    </message>
    <message>
        <source>Any message begins the chat.</source>
        <translation>Qualquer mensagem inicia a conversa.</translation>
    </message>
    <message>
        <source>Each of the words begins the chat, not only all together.</source>
        <translation>Cada uma das palavras inicia a conversa, não só todas juntas.</translation>
    </message>
    <message>
        <source>No message would begin the chat: give the flow a trigger.</source>
        <translation>Nenhuma mensagem iniciaria a conversa: dê um gatilho ao fluxo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot begin a chat.</source>
        <translation>&quot;%1&quot; não pode iniciar uma conversa.</translation>
    </message>
    <message>
        <source>A word that begins the chat is empty.</source>
        <translation>Uma palavra que inicia a conversa está vazia.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins the chat, as a whole word.</source>
        <translation>&quot;%1&quot; inicia a conversa, como palavra inteira.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Começo</translation>
    </message>
    <message>
        <source>Nothing follows the beginning: say which step comes first.</source>
        <translation>Nada vem depois do começo: diga que etapa vem primeiro.</translation>
    </message>
    <message>
        <source>%1 more lines of this report.</source>
        <translation>Mais %1 linhas neste relatório.</translation>
    </message>
    <message>
        <source>It saves into a variable that the file does not have.</source>
        <translation>Salva em uma variável que o arquivo não tem.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out of a text: there is no such variable, or it is code.</source>
        <translation>&quot;%1&quot; ficou de fora de um texto: essa variável não existe, ou é código.</translation>
    </message>
    <message>
        <source>A text was cut after %1 characters.</source>
        <translation>Um texto foi cortado depois de %1 caracteres.</translation>
    </message>
    <message>
        <source>A connection leads nowhere; the chat ends there.</source>
        <translation>Uma ligação não leva a lugar nenhum; a conversa acaba ali.</translation>
    </message>
    <message>
        <source>Became &quot;%1&quot;.</source>
        <translation>Virou &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The text is empty; nothing is sent.</source>
        <translation>O texto está vazio; nada é enviado.</translation>
    </message>
    <message>
        <source>It has no address; nothing is sent.</source>
        <translation>Não tem endereço; nada é enviado.</translation>
    </message>
    <message>
        <source>The link behind the picture was left out.</source>
        <translation>O link da imagem ficou de fora.</translation>
    </message>
    <message>
        <source>Waiting for an event of the page was left out.</source>
        <translation>A espera por um evento da página ficou de fora.</translation>
    </message>
    <message>
        <source>WhatsApp cannot show a file of this kind.</source>
        <translation>O WhatsApp não consegue mostrar um arquivo deste tipo.</translation>
    </message>
    <message>
        <source>It is sent as a link.</source>
        <translation>É enviado como link.</translation>
    </message>
    <message>
        <source>No text stands right before it: write what to ask.</source>
        <translation>Não há texto logo antes: escreva o que perguntar.</translation>
    </message>
    <message>
        <source>Please answer:</source>
        <translation>Responda:</translation>
    </message>
    <message>
        <source>Files and voice notes as answers were left out.</source>
        <translation>Arquivos e mensagens de voz como resposta ficaram de fora.</translation>
    </message>
    <message>
        <source>It asks for one day, without a time of day or a second day.</source>
        <translation>Pede um só dia, sem hora e sem segundo dia.</translation>
    </message>
    <message>
        <source>Earliest and latest day and the way the day is written were left out.</source>
        <translation>O primeiro e o último dia e o formato da data ficaram de fora.</translation>
    </message>
    <message>
        <source>It asks for one file of any kind, which must be sent.</source>
        <translation>Pede um arquivo de qualquer tipo, e o envio é obrigatório.</translation>
    </message>
    <message>
        <source>Grades go from 1 to at most %1.</source>
        <translation>As notas vão de 1 a no máximo %1.</translation>
    </message>
    <message>
        <source>A limit that is no number was left out.</source>
        <translation>Um limite que não é número ficou de fora.</translation>
    </message>
    <message>
        <source>The choices come from the list &quot;%1&quot;: they are written under the question, and any text is taken as the answer.</source>
        <translation>As opções vêm da lista &quot;%1&quot;: elas são escritas abaixo da pergunta, e qualquer texto vale como resposta.</translation>
    </message>
    <message>
        <source>A choice without a title was left out.</source>
        <translation>Uma opção sem título ficou de fora.</translation>
    </message>
    <message>
        <source>The choice &quot;%1&quot; was left out: there are more than %2.</source>
        <translation>A opção &quot;%1&quot; ficou de fora: há mais de %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice; the second was left out.</source>
        <translation>&quot;%1&quot; aparece duas vezes; a segunda ficou de fora.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is saved by its title, not as &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; é salva pelo título, não como &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is always shown.</source>
        <translation>&quot;%1&quot; aparece sempre.</translation>
    </message>
    <message>
        <source>The picture of &quot;%1&quot; was left out.</source>
        <translation>A imagem de &quot;%1&quot; ficou de fora.</translation>
    </message>
    <message>
        <source>One of the choices can be chosen, not several.</source>
        <translation>Pode-se escolher uma das opções, não várias.</translation>
    </message>
    <message>
        <source>It has no choices: any text is taken as the answer.</source>
        <translation>Não tem opções: qualquer texto vale como resposta.</translation>
    </message>
    <message>
        <source>Cards after the first %1 were left out.</source>
        <translation>Os cartões depois dos primeiros %1 ficaram de fora.</translation>
    </message>
    <message>
        <source>A button of &quot;%1&quot; was left out.</source>
        <translation>Um botão de &quot;%1&quot; ficou de fora.</translation>
    </message>
    <message>
        <source>The cards are sent one by one, and their buttons asked for after them; what is saved is the button&apos;s title.</source>
        <translation>Os cartões vão um a um, e a escolha entre os botões vem depois deles; o que se salva é o título do botão.</translation>
    </message>
    <message>
        <source>Please choose:</source>
        <translation>Escolha uma opção:</translation>
    </message>
    <message>
        <source>It sets no variable.</source>
        <translation>Não define nenhuma variável.</translation>
    </message>
    <message>
        <source>There is no value of the kind &quot;%1&quot;.</source>
        <translation>Não existe valor do tipo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The code is too long.</source>
        <translation>O código é longo demais.</translation>
    </message>
    <message>
        <source>It is code, which now runs apart and without the web: read it before you publish.</source>
        <translation>É código, que agora roda isolado e sem a web: leia antes de publicar.</translation>
    </message>
    <message>
        <source>A comparison without a value or an operator never holds.</source>
        <translation>Uma comparação sem valor ou operador nunca vale.</translation>
    </message>
    <message>
        <source>A comparison with nothing never holds.</source>
        <translation>Uma comparação com nada nunca vale.</translation>
    </message>
    <message>
        <source>A pattern cannot be used as it is; correct it.</source>
        <translation>Um padrão não pode ser usado como está; corrija-o.</translation>
    </message>
    <message>
        <source>Capital letters and accents no longer matter.</source>
        <translation>Maiúsculas e acentos não fazem mais diferença.</translation>
    </message>
    <message>
        <source>&quot;Does not match&quot; beside other comparisons never holds.</source>
        <translation>&quot;Não combina&quot; ao lado de outras comparações nunca vale.</translation>
    </message>
    <message>
        <source>Comparisons after the first 100 were left out.</source>
        <translation>As comparações depois das primeiras 100 ficaram de fora.</translation>
    </message>
    <message>
        <source>A condition without comparisons never holds.</source>
        <translation>Uma condição sem comparações nunca vale.</translation>
    </message>
    <message>
        <source>It has no condition.</source>
        <translation>Não tem condição.</translation>
    </message>
    <message>
        <source>Ways after the first %1 were left out.</source>
        <translation>Os caminhos depois dos primeiros %1 ficaram de fora.</translation>
    </message>
    <message>
        <source>It runs in a browser only.</source>
        <translation>Só roda em um navegador.</translation>
    </message>
    <message>
        <source>The file does not hold the request.</source>
        <translation>O arquivo não contém a requisição.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; was left out.</source>
        <translation>O cabeçalho &quot;%1&quot; ficou de fora.</translation>
    </message>
    <message>
        <source>Look at the headers: a key in them belongs to whoever made the file.</source>
        <translation>Confira os cabeçalhos: uma chave neles pertence a quem fez o arquivo.</translation>
    </message>
    <message>
        <source>A part of the answer is no longer kept: &quot;%1&quot;.</source>
        <translation>Uma parte da resposta não é mais guardada: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It asks in a way that does not exist here: %1.</source>
        <translation>Usa um método que não existe aqui: %1.</translation>
    </message>
    <message>
        <source>It sends all variables, as before, but in a plainer form.</source>
        <translation>Envia todas as variáveis, como antes, mas em um formato mais simples.</translation>
    </message>
    <message>
        <source>It has no address.</source>
        <translation>Não tem endereço.</translation>
    </message>
    <message>
        <source>Waits of less than a minute, or as long as a variable says, are not made.</source>
        <translation>Esperas de menos de um minuto, ou com a duração de uma variável, não são feitas.</translation>
    </message>
    <message>
        <source>It waits in whole minutes.</source>
        <translation>Espera em minutos inteiros.</translation>
    </message>
    <message>
        <source>It leads to a group that the file does not have.</source>
        <translation>Leva a um grupo que o arquivo não tem.</translation>
    </message>
    <message>
        <source>It goes there and does not come back.</source>
        <translation>Vai para lá e não volta.</translation>
    </message>
    <message>
        <source>It calls another bot, which is not in the file: import that one too and choose it here.</source>
        <translation>Chama outro bot, que não está no arquivo: importe-o também e escolha-o aqui.</translation>
    </message>
    <message>
        <source>There is no such block here; what it held is kept in the notes.</source>
        <translation>Não existe esse bloco aqui; o que ele continha fica nas notas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a variable: it is a letter, then letters, digits and _ (not contact, session, message, now or today).</source>
        <translation>&quot;%1&quot; não pode ser o nome de uma variável: é uma letra, depois letras, algarismos e _ (mas não contact, session, message, now ou today).</translation>
    </message>
    <message>
        <source>What the variables begin with is longer than %1 characters.</source>
        <translation>Os valores iniciais das variáveis têm mais de %1 caracteres.</translation>
    </message>
    <message>
        <source>The flow has no name yet.</source>
        <translation>O fluxo ainda não tem nome.</translation>
    </message>
    <message>
        <source>A flow&apos;s name has at most %1 characters.</source>
        <translation>O nome de um fluxo tem no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Another flow is called &quot;%1&quot;: choose another name.</source>
        <translation>Outro fluxo se chama &quot;%1&quot;: escolha outro nome.</translation>
    </message>
    <message>
        <source>Say which step comes first.</source>
        <translation>Diga que etapa vem primeiro.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language; dates and numbers will be written as in English.</source>
        <translation>&quot;%1&quot; não é um idioma; datas e números serão escritos como em inglês.</translation>
    </message>
    <message>
        <source>The flow has no steps yet.</source>
        <translation>O fluxo ainda não tem etapas.</translation>
    </message>
    <message>
        <source>A secret works only in the headers of a block that asks a web service; here nothing would stand in its place.</source>
        <translation>Um segredo só funciona nos cabeçalhos de um bloco que consulta um serviço web; aqui nada ficaria no lugar dele.</translation>
    </message>
    <message>
        <source>Nothing ever fills &quot;%1&quot;. Save an answer in it, or add a default: {{%1 | default: &quot;...&quot;}}.</source>
        <translation>Nada preenche &quot;%1&quot;. Salve uma resposta nela, ou dê um valor padrão: {{%1 | default: &quot;...&quot;}}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used here before anything fills it.</source>
        <translation>&quot;%1&quot; é usada aqui antes de algo a preencher.</translation>
    </message>
    <message>
        <source>Nothing uses &quot;%1&quot; after it is filled. That is fine if another flow takes it back.</source>
        <translation>Nada usa &quot;%1&quot; depois de preenchida. Tudo bem se outro fluxo a recebe.</translation>
    </message>
    <message>
        <source>must be an object of days, such as mon</source>
        <translation>precisa ser um objeto de dias, como mon</translation>
    </message>
    <message>
        <source>is not a day: use mon, tue, wed, thu, fri, sat or sun</source>
        <translation>não é um dia: use mon, tue, wed, thu, fri, sat ou sun</translation>
    </message>
    <message>
        <source>must be a list of at most %1 spans</source>
        <translation>precisa ser uma lista de no máximo %1 intervalos</translation>
    </message>
    <message>
        <source>must be two times, such as 09:00 and 18:00</source>
        <translation>precisa ser duas horas, como 09:00 e 18:00</translation>
    </message>
    <message>
        <source>has &quot;%1&quot; to &quot;%2&quot;: write times as 09:00 and 18:00</source>
        <translation>tem &quot;%1&quot; a &quot;%2&quot;: escreva as horas como 09:00 e 18:00</translation>
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
        <translation>Publicar depois…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>selecionado</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>média</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baixa</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>was never published</source>
        <translation>nunca foi publicado</translation>
    </message>
    <message>
        <source>is switched off</source>
        <translation>está desativado</translation>
    </message>
    <message>
        <source>The bot is silent: the conversation is with a person who types on the phone.</source>
        <translation>O bot está em silêncio: a conversa está com uma pessoa que digita no celular.</translation>
    </message>
    <message>
        <source>The bot is silent: the conversation is with an agent.</source>
        <translation>O bot está em silêncio: a conversa está com um atendente.</translation>
    </message>
    <message>
        <source>The bot is silent: the conversation is with nobody yet, and waits for a person.</source>
        <translation>O bot está em silêncio: a conversa ainda não está com ninguém e espera uma pessoa.</translation>
    </message>
    <message>
        <source>The bot is silent: the conversation is with an agent, %1.</source>
        <translation>O bot está em silêncio: a conversa está com um atendente, %1.</translation>
    </message>
    <message>
        <source>The bot is silent: the conversation is with nobody yet, and waits for %1.</source>
        <translation>O bot está em silêncio: a conversa ainda não está com ninguém e espera %1.</translation>
    </message>
    <message>
        <source>The conversation is in &quot;%1&quot;, which goes on.</source>
        <translation>A conversa está em &quot;%1&quot;, que continua.</translation>
    </message>
    <message>
        <source>A trigger that restarts ends &quot;%1&quot;; &quot;%2&quot; begins.</source>
        <translation>Um gatilho que reinicia encerra &quot;%1&quot;; &quot;%2&quot; começa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins.</source>
        <translation>&quot;%1&quot; começa.</translation>
    </message>
    <message>
        <source>No live flow catches it.</source>
        <translation>Nenhum fluxo no ar o pega.</translation>
    </message>
    <message>
        <source>moved from version %1 to version %2</source>
        <translation>passou da versão %1 para a versão %2</translation>
    </message>
    <message>
        <source>a text has a mistake: %1</source>
        <translation>um texto tem um erro: %1</translation>
    </message>
    <message>
        <source>a text grew beyond %1 characters when it was filled in</source>
        <translation>um texto passou de %1 caracteres ao ser preenchido</translation>
    </message>
    <message>
        <source>a value cannot be filled in: it has a mistake or grows too large</source>
        <translation>um valor não pode ser preenchido: tem um erro ou fica grande demais</translation>
    </message>
    <message>
        <source>the event has no name; nothing was emitted</source>
        <translation>o evento não tem nome; nada foi emitido</translation>
    </message>
    <message>
        <source>emitted %1</source>
        <translation>emitiu %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address</source>
        <translation>&quot;%1&quot; não é um endereço web</translation>
    </message>
    <message>
        <source>the header %1 would hold a line break</source>
        <translation>o cabeçalho %1 ficaria com uma quebra de linha</translation>
    </message>
    <message>
        <source>asks %1</source>
        <translation>consulta %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>respondeu %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>falhou: %1</translation>
    </message>
    <message>
        <source>the answer is too large to keep</source>
        <translation>a resposta é grande demais para guardar</translation>
    </message>
    <message>
        <source>the list has no name; nothing was changed</source>
        <translation>a lista não tem nome; nada mudou</translation>
    </message>
    <message>
        <source>on the list %1</source>
        <translation>na lista %1</translation>
    </message>
    <message>
        <source>off the list %1</source>
        <translation>fora da lista %1</translation>
    </message>
    <message>
        <source>nothing to tell; nobody was notified</source>
        <translation>nada a dizer; ninguém foi avisado</translation>
    </message>
    <message>
        <source>told everybody</source>
        <translation>avisou todos</translation>
    </message>
    <message>
        <source>told %1</source>
        <translation>avisou %1</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>opt-out registrado</translation>
    </message>
    <message>
        <source>opted in</source>
        <translation>opt-in registrado</translation>
    </message>
    <message>
        <source>the amount has a mistake</source>
        <translation>o valor tem um erro</translation>
    </message>
    <message>
        <source>&quot;%1 %2&quot; is no amount of money; nothing was recorded</source>
        <translation>&quot;%1 %2&quot; não é um valor em dinheiro; nada foi registrado</translation>
    </message>
    <message>
        <source>bought for %1</source>
        <translation>comprou por %1</translation>
    </message>
    <message>
        <source>the attribute has no name; nothing was set</source>
        <translation>o atributo não tem nome; nada foi definido</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;</source>
        <translation>%1 é &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the tag is empty; nothing was changed</source>
        <translation>a etiqueta está vazia; nada mudou</translation>
    </message>
    <message>
        <source>with tag %1</source>
        <translation>com a etiqueta %1</translation>
    </message>
    <message>
        <source>without tag %1</source>
        <translation>sem a etiqueta %1</translation>
    </message>
    <message>
        <source>too long to keep</source>
        <translation>longo demais para guardar</translation>
    </message>
    <message>
        <source>to whoever is free</source>
        <translation>para quem estiver livre</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>handed back</source>
        <translation>devolvida</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>não é uma data</translation>
    </message>
    <message>
        <source>too early: %1</source>
        <translation>cedo demais: %1</translation>
    </message>
    <message>
        <source>too late: %1</source>
        <translation>tarde demais: %1</translation>
    </message>
    <message>
        <source>more than one e-mail address</source>
        <translation>mais de um endereço de e-mail</translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <translation>não é um endereço de e-mail</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>não é um arquivo</translation>
    </message>
    <message>
        <source>a file of the kind %1, not %2</source>
        <translation>um arquivo do tipo %1, não %2</translation>
    </message>
    <message>
        <source>not a location</source>
        <translation>não é uma localização</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>não é um número</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>não é um número inteiro</translation>
    </message>
    <message>
        <source>too many decimals</source>
        <translation>casas decimais demais</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>menos que %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mais que %1</translation>
    </message>
    <message>
        <source>not a phone number</source>
        <translation>não é um número de telefone</translation>
    </message>
    <message>
        <source>not a grade</source>
        <translation>não é uma nota</translation>
    </message>
    <message>
        <source>not a grade from 1 to %1</source>
        <translation>não é uma nota de 1 a %1</translation>
    </message>
    <message>
        <source>the answer has no text</source>
        <translation>a resposta não tem texto</translation>
    </message>
    <message numerus="yes">
        <source>shorter than %n characters</source>
        <translation>
            <numerusform>menos de %n caractere</numerusform>
            <numerusform>menos de %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longer than %n characters</source>
        <translation>
            <numerusform>mais de %n caractere</numerusform>
            <numerusform>mais de %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>does not have the form that is asked for</source>
        <translation>não tem o formato pedido</translation>
    </message>
    <message>
        <source>not a time of day</source>
        <translation>não é uma hora do dia</translation>
    </message>
    <message>
        <source>monday</source>
        <translation>segunda-feira</translation>
    </message>
    <message>
        <source>tuesday</source>
        <translation>terça-feira</translation>
    </message>
    <message>
        <source>wednesday</source>
        <translation>quarta-feira</translation>
    </message>
    <message>
        <source>thursday</source>
        <translation>quinta-feira</translation>
    </message>
    <message>
        <source>friday</source>
        <translation>sexta-feira</translation>
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
        <translation>lá é %1, %2</translation>
    </message>
    <message>
        <source>the flow ends here</source>
        <translation>o fluxo acaba aqui</translation>
    </message>
    <message>
        <source>on to %1</source>
        <translation>segue para %1</translation>
    </message>
    <message>
        <source>runs the script</source>
        <translation>executa o script</translation>
    </message>
    <message>
        <source>the script failed: %1</source>
        <translation>o script falhou: %1</translation>
    </message>
    <message>
        <source>the result is too large to keep</source>
        <translation>o resultado é grande demais para guardar</translation>
    </message>
    <message>
        <source>the script returned</source>
        <translation>o script terminou</translation>
    </message>
    <message>
        <source>%1 stays as it is: &quot;%2&quot; is not a number to add with</source>
        <translation>%1 fica como está: não dá para somar &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 stays as it is: &quot;%2&quot; is not a number to subtract with</source>
        <translation>%1 fica como está: não dá para subtrair &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 stays as it is: &quot;%2&quot; is not a number to multiply with</source>
        <translation>%1 fica como está: não dá para multiplicar por &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 stays as it is: &quot;%2&quot; is not a number to divide with</source>
        <translation>%1 fica como está: não dá para dividir por &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the variables would grow beyond %1 KB by %2</source>
        <translation>com %2, as variáveis passariam de %1 KB</translation>
    </message>
    <message>
        <source>%1 is now &quot;%2&quot;</source>
        <translation>%1 agora é &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the expression has a mistake: %1</source>
        <translation>a expressão tem um erro: %1</translation>
    </message>
    <message>
        <source>%1 stays as it is: %2 has no result</source>
        <translation>%1 fica como está: %2 não tem resultado</translation>
    </message>
    <message>
        <source>no way has a share</source>
        <translation>nenhum caminho tem proporção</translation>
    </message>
    <message>
        <source>drawn: &quot;%1&quot;, %2 of %3</source>
        <translation>sorteado: &quot;%1&quot;, %2 de %3</translation>
    </message>
    <message>
        <source>no way was drawn</source>
        <translation>nenhum caminho foi sorteado</translation>
    </message>
    <message>
        <source>what came back from &quot;%1&quot; is too large to keep</source>
        <translation>o que voltou de &quot;%1&quot; é grande demais para guardar</translation>
    </message>
    <message>
        <source>back from &quot;%1&quot;</source>
        <translation>de volta de &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the value has a mistake: %1</source>
        <translation>o valor tem um erro: %1</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;: no case fits</source>
        <translation>%1 é &quot;%2&quot;: nenhum caso serve</translation>
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
            <numerusform>espera %n dia</numerusform>
            <numerusform>espera %n dias</numerusform>
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
            <numerusform>espera %n mês</numerusform>
            <numerusform>espera %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>the wait is over</source>
        <translation>a espera acabou</translation>
    </message>
    <message>
        <source>the customer wrote during the wait</source>
        <translation>o cliente escreveu durante a espera</translation>
    </message>
    <message>
        <source>the customer wrote; the wait goes on</source>
        <translation>o cliente escreveu; a espera continua</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>the address of the file is not a web address; sent nothing</source>
        <translation>o endereço do arquivo não é um endereço web; nada foi enviado</translation>
    </message>
    <message>
        <source>the address of the file is not a web address; sent the caption</source>
        <translation>o endereço do arquivo não é um endereço web; foi enviada a legenda</translation>
    </message>
    <message>
        <source>the card has no name or no phone number; sent as text</source>
        <translation>o cartão não tem nome ou telefone; enviado como texto</translation>
    </message>
    <message>
        <source>latitude and longitude are no place on earth; sent the address</source>
        <translation>latitude e longitude não são um lugar na Terra; foi enviado o endereço</translation>
    </message>
    <message>
        <source>fewer than two options are filled in; sent the question alone</source>
        <translation>menos de duas opções preenchidas; só a pergunta foi enviada</translation>
    </message>
    <message>
        <source>the channel has no templates; sent nothing</source>
        <translation>o canal não tem modelos; nada foi enviado</translation>
    </message>
    <message>
        <source>the channel has no templates; sent the text instead</source>
        <translation>o canal não tem modelos; foi enviado o texto no lugar</translation>
    </message>
    <message>
        <source>the template has no name; sent nothing</source>
        <translation>o modelo não tem nome; nada foi enviado</translation>
    </message>
    <message>
        <source>sent the template %1</source>
        <translation>enviou o modelo %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the numbers</source>
        <translation>&quot;%1&quot; não é um dos números</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the choices</source>
        <translation>&quot;%1&quot; não é nenhuma das opções</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; true: %1 %3</source>
        <translation>%1 é &quot;%2&quot;; verdade: %1 %3</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; not true: %1 %3</source>
        <translation>%1 é &quot;%2&quot;; não é verdade: %1 %3</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; true: %1 %3 &quot;%4&quot;</source>
        <translation>%1 é &quot;%2&quot;; verdade: %1 %3 &quot;%4&quot;</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; not true: %1 %3 &quot;%4&quot;</source>
        <translation>%1 é &quot;%2&quot;; não é verdade: %1 %3 &quot;%4&quot;</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; true: %1 %3 &quot;%4&quot; and &quot;%5&quot;</source>
        <translation>%1 é &quot;%2&quot;; verdade: %1 %3 &quot;%4&quot; e &quot;%5&quot;</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; not true: %1 %3 &quot;%4&quot; and &quot;%5&quot;</source>
        <translation>%1 é &quot;%2&quot;; não é verdade: %1 %3 &quot;%4&quot; e &quot;%5&quot;</translation>
    </message>
    <message>
        <source>the comparison is not complete</source>
        <translation>a comparação não está completa</translation>
    </message>
    <message>
        <source>%1: true</source>
        <translation>%1: verdade</translation>
    </message>
    <message>
        <source>%1: not true</source>
        <translation>%1: não é verdade</translation>
    </message>
    <message>
        <source>%1: true; %2</source>
        <translation>%1: verdade; %2</translation>
    </message>
    <message>
        <source>%1: not true; %2</source>
        <translation>%1: não é verdade; %2</translation>
    </message>
    <message>
        <source>an empty group</source>
        <translation>um grupo vazio</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagem</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>áudio</translation>
    </message>
    <message>
        <source>sticker</source>
        <translation>figurinha</translation>
    </message>
    <message>
        <source>location</source>
        <translation>localização</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contato</translation>
    </message>
    <message>
        <source>poll</source>
        <translation>enquete</translation>
    </message>
    <message>
        <source>buttons</source>
        <translation>botões</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>template</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>reação</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>não compreendido</translation>
    </message>
    <message>
        <source>catches it too, but another trigger of this flow has a higher priority (%1, here %2)</source>
        <translation>também o pega, mas outro gatilho deste fluxo tem prioridade maior (%1, aqui %2)</translation>
    </message>
    <message>
        <source>catches it too, but &quot;%1&quot; has a higher priority (%2, here %3)</source>
        <translation>também o pega, mas &quot;%1&quot; tem prioridade maior (%2, aqui %3)</translation>
    </message>
    <message>
        <source>catches it too, but of equal priority a %1 trigger comes before a %2 trigger</source>
        <translation>também o pega, mas com a mesma prioridade um gatilho do tipo &quot;%1&quot; vem antes de um do tipo &quot;%2&quot;</translation>
    </message>
    <message>
        <source>catches it too, but of equal priority a %1 trigger of &quot;%2&quot; comes before a %3 trigger</source>
        <translation>também o pega, mas com a mesma prioridade um gatilho do tipo &quot;%1&quot; de &quot;%2&quot; vem antes de um do tipo &quot;%3&quot;</translation>
    </message>
    <message>
        <source>catches it too, but an earlier trigger of this flow was first</source>
        <translation>também o pega, mas um gatilho anterior deste fluxo veio primeiro</translation>
    </message>
    <message>
        <source>catches it too with the same priority, but &quot;%1&quot; is the older flow</source>
        <translation>também o pega com a mesma prioridade, mas &quot;%1&quot; é o fluxo mais antigo</translation>
    </message>
    <message>
        <source>has no trigger: only other flows call it</source>
        <translation>não tem gatilho: só outros fluxos o chamam</translation>
    </message>
    <message>
        <source>catches it, but interrupts no chat: it does not restart</source>
        <translation>pega, mas não interrompe nenhuma conversa: ele não reinicia</translation>
    </message>
    <message>
        <source>catches it, but the trigger that this flow would begin by does not restart</source>
        <translation>pega, mas o gatilho pelo qual este fluxo começaria não reinicia</translation>
    </message>
    <message>
        <source>%1; the outlet invalid leads nowhere</source>
        <translation>%1; a saída &quot;Inválida&quot; não leva a lugar nenhum</translation>
    </message>
    <message>
        <source>%1; the outlet no_answer leads nowhere</source>
        <translation>%1; a saída &quot;Sem resposta&quot; não leva a lugar nenhum</translation>
    </message>
    <message>
        <source>%1; the outlet returned leads nowhere</source>
        <translation>%1; a saída &quot;Devolvida&quot; não leva a lugar nenhum</translation>
    </message>
    <message>
        <source>%1; the outlet %2 leads nowhere</source>
        <translation>%1; a saída %2 não leva a lugar nenhum</translation>
    </message>
    <message>
        <source>a timer of an earlier wait; nothing to do</source>
        <translation>o prazo de uma espera anterior; nada a fazer</translation>
    </message>
    <message>
        <source>the result of an earlier request; nothing to do</source>
        <translation>o resultado de uma requisição anterior; nada a fazer</translation>
    </message>
    <message>
        <source>handed back, but the run was not with a person</source>
        <translation>devolvida, mas a execução não estava com uma pessoa</translation>
    </message>
    <message>
        <source>the run has begun already; nothing to do</source>
        <translation>a execução já começou; nada a fazer</translation>
    </message>
    <message>
        <source>the flow has no first step</source>
        <translation>o fluxo não tem primeira etapa</translation>
    </message>
    <message>
        <source>the run is over; nothing to do</source>
        <translation>a execução acabou; nada a fazer</translation>
    </message>
    <message>
        <source>the chat is with a person; the bot is silent</source>
        <translation>a conversa está com uma pessoa; o bot fica em silêncio</translation>
    </message>
    <message>
        <source>waits for the answer of a web service; the message changes nothing</source>
        <translation>espera a resposta de um serviço web; a mensagem não muda nada</translation>
    </message>
    <message>
        <source>nothing came for too long; the run ends</source>
        <translation>nada chegou por tempo demais; a execução acaba</translation>
    </message>
    <message>
        <source>nothing came for too long</source>
        <translation>nada chegou por tempo demais</translation>
    </message>
    <message>
        <source>nothing came for too long; runs the step for that</source>
        <translation>nada chegou por tempo demais; executa a etapa para isso</translation>
    </message>
    <message>
        <source>the run did not stop anywhere; nothing to do</source>
        <translation>a execução não parou em lugar nenhum; nada a fazer</translation>
    </message>
    <message>
        <source>stopped before this block</source>
        <translation>parou antes deste bloco</translation>
    </message>
    <message>
        <source>the block that waited is not in this version of the flow</source>
        <translation>o bloco que esperava não existe nesta versão do fluxo</translation>
    </message>
    <message>
        <source>stopped after %1 blocks in one day: the chat goes on and on</source>
        <translation>parou depois de %1 blocos em um dia: a conversa não acaba nunca</translation>
    </message>
    <message>
        <source>stopped after %1 blocks without an answer: the flow goes in circles</source>
        <translation>parou depois de %1 blocos sem uma resposta: o fluxo anda em círculos</translation>
    </message>
    <message>
        <source>the step is not in this version of the flow</source>
        <translation>a etapa não existe nesta versão do fluxo</translation>
    </message>
    <message>
        <source>nothing comes after this step</source>
        <translation>nada vem depois desta etapa</translation>
    </message>
    <message>
        <source>this version of Flotilla does not know the block</source>
        <translation>esta versão do Flotilla não conhece o bloco</translation>
    </message>
    <message>
        <source>no flow &quot;%1&quot; was live when the run began</source>
        <translation>não havia fluxo &quot;%1&quot; no ar quando a execução começou</translation>
    </message>
    <message>
        <source>stopped: more than %1 flows inside one another</source>
        <translation>parou: mais de %1 fluxos uns dentro dos outros</translation>
    </message>
    <message>
        <source>calls &quot;%1&quot;, version %2</source>
        <translation>chama &quot;%1&quot;, versão %2</translation>
    </message>
    <message>
        <source>what &quot;%1&quot; is given is too large</source>
        <translation>o que &quot;%1&quot; recebe é grande demais</translation>
    </message>
    <message>
        <source>the block that called is not in this version of the flow</source>
        <translation>o bloco que chamou não existe nesta versão do fluxo</translation>
    </message>
    <message>
        <source>asked, waits for the answer</source>
        <translation>perguntou, espera a resposta</translation>
    </message>
    <message numerus="yes">
        <source>no answer within %n minutes</source>
        <translation>
            <numerusform>sem resposta em %n minuto</numerusform>
            <numerusform>sem resposta em %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>%1; attempt %2 of %3</source>
        <translation>%1; tentativa %2 de %3</translation>
    </message>
    <message>
        <source>%1; attempt %2 of %3, asked again</source>
        <translation>%1; tentativa %2 de %3, perguntou de novo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 or %n more</source>
        <translation>
            <numerusform>%1 ou mais %n</numerusform>
            <numerusform>%1 ou mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>&quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>the text begins with &quot;%1&quot;</source>
        <translation>o texto começa com &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the text is &quot;%1&quot;</source>
        <translation>o texto é &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the text contains &quot;%1&quot;</source>
        <translation>o texto contém &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the text fits the pattern &quot;%1&quot;</source>
        <translation>o texto combina com o padrão &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the text does not begin with %1</source>
        <translation>o texto não começa com %1</translation>
    </message>
    <message>
        <source>the text is not exactly %1</source>
        <translation>o texto não é exatamente %1</translation>
    </message>
    <message>
        <source>the text does not contain %1</source>
        <translation>o texto não contém %1</translation>
    </message>
    <message>
        <source>the text does not fit the pattern %1</source>
        <translation>o texto não combina com o padrão %1</translation>
    </message>
    <message>
        <source>the event is &quot;%1&quot;</source>
        <translation>o evento é &quot;%1&quot;</translation>
    </message>
    <message>
        <source>its time has come</source>
        <translation>chegou a hora dele</translation>
    </message>
    <message>
        <source>the message answers a broadcast</source>
        <translation>a mensagem responde a uma transmissão</translation>
    </message>
    <message>
        <source>the message is of the kind %1</source>
        <translation>a mensagem é do tipo %1</translation>
    </message>
    <message>
        <source>it is the contact&apos;s first message</source>
        <translation>é a primeira mensagem do contato</translation>
    </message>
    <message>
        <source>catches every message</source>
        <translation>pega todas as mensagens</translation>
    </message>
    <message>
        <source>begins by the event &quot;%1&quot; of the API only</source>
        <translation>só começa pelo evento &quot;%1&quot; da API</translation>
    </message>
    <message>
        <source>begins at another time, or for other contacts</source>
        <translation>começa em outra hora, ou para outros contatos</translation>
    </message>
    <message>
        <source>begins at its time only, never by what somebody writes</source>
        <translation>só começa na sua hora, nunca pelo que alguém escreve</translation>
    </message>
    <message>
        <source>begins by a message of the customer only</source>
        <translation>só começa por uma mensagem do cliente</translation>
    </message>
    <message>
        <source>what was sent to this chat last is no broadcast</source>
        <translation>o último envio a esta conversa não é uma transmissão</translation>
    </message>
    <message>
        <source>the message is none of: %1</source>
        <translation>a mensagem não é nada disto: %1</translation>
    </message>
    <message>
        <source>the contact wrote before</source>
        <translation>o contato já escreveu antes</translation>
    </message>
    <message>
        <source>the trigger has no word that could catch anything</source>
        <translation>o gatilho não tem palavra que possa pegar algo</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>no começo</translation>
    </message>
    <message>
        <source>waiting_input</source>
        <translation>à espera de resposta</translation>
    </message>
    <message>
        <source>waiting_timer</source>
        <translation>à espera do prazo</translation>
    </message>
    <message>
        <source>waiting_activity</source>
        <translation>à espera de um serviço web</translation>
    </message>
    <message>
        <source>waiting_handoff</source>
        <translation>com uma pessoa</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>com falha</translation>
    </message>
    <message>
        <source>time_up</source>
        <translation>o fim da espera</translation>
    </message>
    <message>
        <source>handed_back</source>
        <translation>a devolução ao bot</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>um longo silêncio</translation>
    </message>
    <message>
        <source>go_on</source>
        <translation>a continuação</translation>
    </message>
    <message>
        <source>send</source>
        <translation>uma mensagem</translation>
    </message>
    <message>
        <source>result</source>
        <translation>a resposta do serviço web</translation>
    </message>
    <message>
        <source>set</source>
        <translation>a mudança de variáveis</translation>
    </message>
    <message>
        <source>the script runs</source>
        <translation>o script é executado</translation>
    </message>
    <message>
        <source>the flow &quot;%1&quot; is called</source>
        <translation>o fluxo &quot;%1&quot; é chamado</translation>
    </message>
    <message>
        <source>the tag &quot;%1&quot; is put on</source>
        <translation>a etiqueta &quot;%1&quot; é adicionada</translation>
    </message>
    <message>
        <source>the tag &quot;%1&quot; is taken off</source>
        <translation>a etiqueta &quot;%1&quot; é removida</translation>
    </message>
    <message>
        <source>the contact goes on the list &quot;%1&quot;</source>
        <translation>o contato entra na lista &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the contact goes off the list &quot;%1&quot;</source>
        <translation>o contato sai da lista &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the contact opts out</source>
        <translation>o contato faz opt-out</translation>
    </message>
    <message>
        <source>the contact opts in</source>
        <translation>o contato faz opt-in</translation>
    </message>
    <message>
        <source>a purchase is recorded</source>
        <translation>uma compra é registrada</translation>
    </message>
    <message>
        <source>the team is notified</source>
        <translation>a equipe é avisada</translation>
    </message>
    <message>
        <source>the event &quot;%1&quot; is emitted</source>
        <translation>o evento &quot;%1&quot; é emitido</translation>
    </message>
    <message>
        <source>the bot says &quot;%1&quot;</source>
        <translation>o bot diz &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the bot sends a %1, &quot;%2&quot;</source>
        <translation>o bot envia: %1, &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the chat waits until %1</source>
        <translation>a conversa espera até %1</translation>
    </message>
    <message>
        <source>%1 is asked</source>
        <translation>%1 é consultado</translation>
    </message>
    <message>
        <source>the chat goes to whoever is free</source>
        <translation>a conversa vai para quem estiver livre</translation>
    </message>
    <message>
        <source>the chat goes to &quot;%1&quot;</source>
        <translation>a conversa vai para &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the run ends (%1)</source>
        <translation>a execução acaba (%1)</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; becomes &quot;%2&quot;</source>
        <translation>o atributo &quot;%1&quot; passa a ser &quot;%2&quot;</translation>
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
        <translation>o esperado era: %1; mas %2</translation>
    </message>
    <message>
        <source>expected that %1, but nothing more comes</source>
        <translation>o esperado era: %1; mas não vem mais nada</translation>
    </message>
    <message>
        <source>not expected: %1</source>
        <translation>não esperado: %1</translation>
    </message>
    <message>
        <source>expected the chat at step &quot;%1&quot;, but it is at &quot;%2&quot;</source>
        <translation>a conversa deveria estar na etapa &quot;%1&quot;, mas está em &quot;%2&quot;</translation>
    </message>
    <message>
        <source>expected the run %1, but it is %2</source>
        <translation>o estado da execução deveria ser &quot;%1&quot;, mas é &quot;%2&quot;</translation>
    </message>
    <message>
        <source>After %1 (entry %2): %3.</source>
        <translation>Depois de %1 (entrada %2): %3.</translation>
    </message>
    <message>
        <source>At the end %1 should be &quot;%2&quot;, but has no value.</source>
        <translation>No fim, %1 deveria ser &quot;%2&quot;, mas não tem valor.</translation>
    </message>
    <message>
        <source>At the end %1 should have no value, but is &quot;%2&quot;.</source>
        <translation>No fim, %1 não deveria ter valor, mas é &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>At the end %1 should be &quot;%2&quot;, but is &quot;%3&quot;.</source>
        <translation>No fim, %1 deveria ser &quot;%2&quot;, mas é &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>The chat grew too large to go on.</source>
        <translation>A conversa ficou grande demais para continuar.</translation>
    </message>
    <message>
        <source>The test cannot be read: %1</source>
        <translation>Não é possível ler o teste: %1</translation>
    </message>
    <message>
        <source>chose &quot;%1&quot;: tapped</source>
        <translation>escolheu &quot;%1&quot;: tocou no botão</translation>
    </message>
    <message>
        <source>chose &quot;%2&quot;: number %1</source>
        <translation>escolheu &quot;%2&quot;: número %1</translation>
    </message>
    <message>
        <source>chose &quot;%1&quot;: the same text</source>
        <translation>escolheu &quot;%1&quot;: o mesmo texto</translation>
    </message>
    <message>
        <source>chose &quot;%1&quot;: the beginning of it</source>
        <translation>escolheu &quot;%1&quot;: o começo do texto</translation>
    </message>
    <message>
        <source>chose &quot;%1&quot;: words of it</source>
        <translation>escolheu &quot;%1&quot;: palavras do texto</translation>
    </message>
    <message>
        <source>chose &quot;%1&quot;: nearly the same text</source>
        <translation>escolheu &quot;%1&quot;: quase o mesmo texto</translation>
    </message>
    <message>
        <source>chose &quot;%1&quot;: words of its description</source>
        <translation>escolheu &quot;%1&quot;: palavras da descrição</translation>
    </message>
</context>
<context>
    <name>TestWords</name>
    <message>
        <source>yes or no</source>
        <translation>sim ou não</translation>
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
        <translation>vazio</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>esperando uma resposta</translation>
    </message>
    <message>
        <source>waiting until %1</source>
        <translation>esperando até %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>waiting for a web service</source>
        <translation>esperando um serviço web</translation>
    </message>
    <message>
        <source>with a person</source>
        <translation>com uma pessoa</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>parou aqui</translation>
    </message>
    <message>
        <source>the chat has ended</source>
        <translation>a conversa acabou</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Figurinha</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localização</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Asks %1</source>
        <translation>Consulta %1</translation>
    </message>
    <message>
        <source>Runs a script</source>
        <translation>Executa um script</translation>
    </message>
    <message>
        <source>Calls the flow “%1”</source>
        <translation>Chama o fluxo “%1”</translation>
    </message>
    <message>
        <source>%1 of the contact is now “%2”</source>
        <translation>%1 do contato agora é “%2”</translation>
    </message>
    <message>
        <source>Tag “%1” added</source>
        <translation>Etiqueta “%1” adicionada</translation>
    </message>
    <message>
        <source>Tag “%1” removed</source>
        <translation>Etiqueta “%1” removida</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>Opt-in registrado</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Opt-out registrado</translation>
    </message>
    <message>
        <source>Added to the list “%1”</source>
        <translation>Adicionado à lista “%1”</translation>
    </message>
    <message>
        <source>Removed from the list “%1”</source>
        <translation>Removido da lista “%1”</translation>
    </message>
    <message>
        <source>Purchase recorded</source>
        <translation>Compra registrada</translation>
    </message>
    <message>
        <source>The team is told: %1</source>
        <translation>Aviso à equipe: %1</translation>
    </message>
    <message>
        <source>%1 is told: %2</source>
        <translation>Aviso a %1: %2</translation>
    </message>
    <message>
        <source>Event “%1” told</source>
        <translation>Evento “%1” emitido</translation>
    </message>
    <message>
        <source>Handed to whoever is free</source>
        <translation>Transferida para quem estiver livre</translation>
    </message>
    <message>
        <source>Handed to %1</source>
        <translation>Transferida para %1</translation>
    </message>
    <message>
        <source>The chat failed: %1</source>
        <translation>A conversa falhou: %1</translation>
    </message>
    <message>
        <source>The chat has ended</source>
        <translation>A conversa acabou</translation>
    </message>
    <message>
        <source>A chat begins</source>
        <translation>Uma conversa começa</translation>
    </message>
    <message>
        <source>A minute passes</source>
        <translation>Passa um minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes pass</source>
        <translation>
            <numerusform>Passa %n minuto</numerusform>
            <numerusform>Passam %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>The web service answers</source>
        <translation>O serviço web responde</translation>
    </message>
    <message>
        <source>%1 taken away</source>
        <translation>%1: removida</translation>
    </message>
    <message>
        <source>%1 set to “%2”</source>
        <translation>%1: agora é “%2”</translation>
    </message>
    <message>
        <source>The wait is skipped</source>
        <translation>A espera foi pulada</translation>
    </message>
    <message>
        <source>Handed back to the bot</source>
        <translation>Devolvida ao bot</translation>
    </message>
    <message>
        <source>A long silence</source>
        <translation>Um longo silêncio</translation>
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
        <translation>Mostrar o Flotilla</translation>
    </message>
    <message>
        <source>Stop the engine and quit</source>
        <translation>Parar o motor e sair</translation>
    </message>
</context>
<context>
    <name>UptimeBar</name>
    <message>
        <source>Up %1 of %2, degraded %3, down %4</source>
        <translation>Ativo %1 de %2, degradado %3, fora do ar %4</translation>
    </message>
</context>
<context>
    <name>flotilla::Activity</name>
    <message>
        <source>%1 made a flow</source>
        <translation>%1 criou um fluxo</translation>
    </message>
    <message>
        <source>%1 changed a draft</source>
        <translation>%1 alterou um rascunho</translation>
    </message>
    <message>
        <source>%1 deleted a draft</source>
        <translation>%1 excluiu um rascunho</translation>
    </message>
    <message>
        <source>%1 published a flow</source>
        <translation>%1 publicou um fluxo</translation>
    </message>
    <message>
        <source>%1 rolled a flow back</source>
        <translation>%1 reverteu um fluxo</translation>
    </message>
    <message>
        <source>%1 switched a flow off</source>
        <translation>%1 desativou um fluxo</translation>
    </message>
    <message>
        <source>%1 changed the share of a version</source>
        <translation>%1 mudou a proporção de uma versão</translation>
    </message>
    <message>
        <source>%1 made a flow of a template</source>
        <translation>%1 criou um fluxo a partir de um modelo</translation>
    </message>
    <message>
        <source>%1 added a number</source>
        <translation>%1 adicionou um número</translation>
    </message>
    <message>
        <source>%1 changed a number</source>
        <translation>%1 alterou um número</translation>
    </message>
    <message>
        <source>%1 stopped a number</source>
        <translation>%1 parou um número</translation>
    </message>
    <message>
        <source>%1 connected a number</source>
        <translation>%1 conectou um número</translation>
    </message>
    <message>
        <source>%1 disconnected a number</source>
        <translation>%1 desconectou um número</translation>
    </message>
    <message>
        <source>%1 restarted a number</source>
        <translation>%1 reiniciou um número</translation>
    </message>
    <message>
        <source>%1 took a chat over</source>
        <translation>%1 assumiu uma conversa</translation>
    </message>
    <message>
        <source>%1 gave a chat back to the bot</source>
        <translation>%1 devolveu uma conversa ao bot</translation>
    </message>
    <message>
        <source>%1 closed a chat</source>
        <translation>%1 fechou uma conversa</translation>
    </message>
    <message>
        <source>%1 sent a message</source>
        <translation>%1 enviou uma mensagem</translation>
    </message>
    <message>
        <source>%1 cancelled a message</source>
        <translation>%1 cancelou uma mensagem</translation>
    </message>
    <message>
        <source>%1 added a contact</source>
        <translation>%1 adicionou um contato</translation>
    </message>
    <message>
        <source>%1 changed a contact</source>
        <translation>%1 alterou um contato</translation>
    </message>
    <message>
        <source>%1 retried a dead letter</source>
        <translation>%1 tentou de novo um item travado</translation>
    </message>
    <message>
        <source>%1 replayed a dead letter</source>
        <translation>%1 reprocessou um item travado</translation>
    </message>
    <message>
        <source>%1 dismissed a dead letter</source>
        <translation>%1 dispensou um item travado</translation>
    </message>
    <message>
        <source>%1 invited somebody</source>
        <translation>%1 convidou alguém</translation>
    </message>
    <message>
        <source>%1 made a token</source>
        <translation>%1 criou um token</translation>
    </message>
    <message>
        <source>%1 revoked a token</source>
        <translation>%1 revogou um token</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>%1 entrou na conta</translation>
    </message>
    <message>
        <source>%1 signed out</source>
        <translation>%1 saiu da conta</translation>
    </message>
    <message>
        <source>%1 opened the console</source>
        <translation>%1 abriu o console</translation>
    </message>
    <message>
        <source>%1 closed the console</source>
        <translation>%1 fechou o console</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>Um programa</translation>
    </message>
    <message>
        <source>%1 changed something in %2</source>
        <translation>%1 alterou algo em %2</translation>
    </message>
</context>
<context>
    <name>flotilla::ActivityCard</name>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Whose activity</source>
        <translation>Atividade de quem</translation>
    </message>
    <message>
        <source>Nobody has changed anything yet.</source>
        <translation>Ninguém alterou nada ainda.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
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
        <translation>Informe o endereço do motor, como https://engine.example.com.</translation>
    </message>
    <message>
        <source>The address must begin with https://, or passwords and chats would cross the network in the clear.</source>
        <translation>O endereço precisa começar com https://, ou senhas e conversas passariam pela rede sem proteção.</translation>
    </message>
</context>
<context>
    <name>flotilla::ApiError</name>
    <message>
        <source>Something here needs another look.</source>
        <translation>Algo aqui precisa de revisão.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Você saiu da conta.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Sua função não permite isto.</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>Isto não existe mais.</translation>
    </message>
    <message>
        <source>Someone or something was faster.</source>
        <translation>Alguém ou algo foi mais rápido.</translation>
    </message>
    <message>
        <source>This is larger than the engine takes.</source>
        <translation>Isto é maior do que o motor aceita.</translation>
    </message>
    <message>
        <source>Too many calls at once; wait a little.</source>
        <translation>Chamadas demais ao mesmo tempo; espere um pouco.</translation>
    </message>
    <message>
        <source>The engine&apos;s disk is full.</source>
        <translation>O disco do motor está cheio.</translation>
    </message>
    <message>
        <source>The engine cannot store anything now.</source>
        <translation>O motor não consegue guardar nada agora.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>Não houve resposta a tempo.</translation>
    </message>
    <message>
        <source>This was given up.</source>
        <translation>A tentativa foi interrompida.</translation>
    </message>
    <message>
        <source>The engine does not answer.</source>
        <translation>O motor não responde.</translation>
    </message>
    <message>
        <source>The engine is busy.</source>
        <translation>O motor está ocupado.</translation>
    </message>
    <message>
        <source>The engine has a fault; its log says more.</source>
        <translation>O motor tem uma falha; o log dele diz mais.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Campo obrigatório.</translation>
    </message>
    <message>
        <source>This is too short or too long.</source>
        <translation>Isto é curto ou longo demais.</translation>
    </message>
    <message>
        <source>There are characters in it that cannot be here.</source>
        <translation>Há caracteres que não podem estar aqui.</translation>
    </message>
    <message>
        <source>This is not written as it must be.</source>
        <translation>Isto não está escrito como deveria.</translation>
    </message>
    <message>
        <source>This is too little or too much.</source>
        <translation>Isto é pouco ou muito demais.</translation>
    </message>
    <message>
        <source>This is not possible here.</source>
        <translation>Isto não é possível aqui.</translation>
    </message>
</context>
<context>
    <name>flotilla::AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>Precisa de atenção</translation>
    </message>
    <message>
        <source>All quiet</source>
        <translation>Tudo tranquilo</translation>
    </message>
    <message>
        <source>Numbers are up and no message is stuck.</source>
        <translation>Os números estão ativos e nenhuma mensagem está travada.</translation>
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
        <translation>%1 foi desconectado pelo celular</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Parear de novo</translation>
    </message>
    <message>
        <source>%1 was banned by WhatsApp</source>
        <translation>%1 foi banido pelo WhatsApp</translation>
    </message>
    <message>
        <source>%1 is reconnecting</source>
        <translation>%1 está reconectando</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Conectar agora</translation>
    </message>
    <message numerus="yes">
        <source>More than %n dead letters to look at</source>
        <translation>
            <numerusform>Mais de %n item travado para ver</numerusform>
            <numerusform>Mais de %n itens travados para ver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dead letters to look at</source>
        <translation>
            <numerusform>%n item travado para ver</numerusform>
            <numerusform>%n itens travados para ver</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages and events that could not go on; nothing is lost</source>
        <translation>Mensagens e eventos que não conseguiram seguir; nada se perde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step, a matter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 could not be connected</source>
        <translation>Não foi possível conectar %1</translation>
    </message>
    <message>
        <source>%1 is up</source>
        <translation>%1 está ativo</translation>
    </message>
    <message>
        <source>%1 waits to be paired</source>
        <translation>%1 espera o pareamento</translation>
    </message>
    <message>
        <source>Scan its code with the phone: %1</source>
        <translation>Escaneie o código com o celular: %1</translation>
    </message>
</context>
<context>
    <name>flotilla::BlockPalette</name>
    <message>
        <source>Blocks</source>
        <translation>Blocos</translation>
    </message>
    <message>
        <source>Search blocks</source>
        <translation>Buscar blocos</translation>
    </message>
    <message>
        <source>Drag, or double-click to append</source>
        <translation>Arraste, ou clique duas vezes para acrescentar</translation>
    </message>
</context>
<context>
    <name>flotilla::BlockResults</name>
    <message>
        <source>What the block did in the test chat</source>
        <translation>O que o bloco fez na conversa de teste</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>não definida</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a variable and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing yet: try the flow out, with T on the canvas.</source>
        <translation>Nada ainda: teste o fluxo, com T no quadro.</translation>
    </message>
    <message>
        <source>This chat did not come here.</source>
        <translation>Esta conversa não passou por aqui.</translation>
    </message>
    <message>
        <source>Passed once in this chat</source>
        <translation>Passou uma vez nesta conversa</translation>
    </message>
    <message numerus="yes">
        <source>Passed %n times in this chat</source>
        <translation>
            <numerusform>Passou %n vez nesta conversa</numerusform>
            <numerusform>Passou %n vezes nesta conversa</numerusform>
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
        <translation>Limpar a seleção</translation>
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
        <translation>%1 %2, a partir de %3</translation>
    </message>
</context>
<context>
    <name>flotilla::CheckList</name>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>In the way: %1</source>
        <translation>Impede: %1</translation>
    </message>
    <message>
        <source>Worth a look: %1</source>
        <translation>Vale conferir: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a check</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Show on the canvas</source>
        <translation>Mostrar no quadro</translation>
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
        <translation>Opções</translation>
    </message>
</context>
<context>
    <name>flotilla::CommandPalette</name>
    <message>
        <source>Nothing fits these letters</source>
        <translation>Nada combina com estas letras</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Buscar ou executar</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>O que combina</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter run   Esc close</source>
        <translation>↑ ↓ escolher   Enter executar   Esc fechar</translation>
    </message>
    <message>
        <source>Search flows, numbers, chats and contacts, or run a command</source>
        <translation>Busque fluxos, números, conversas e contatos, ou execute um comando</translation>
    </message>
</context>
<context>
    <name>flotilla::ConditionGroup</name>
    <message>
        <source>All of these hold</source>
        <translation>Todas estas valem</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>Qualquer uma destas vale</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expressão</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>the condition</source>
        <translation>condição</translation>
    </message>
    <message>
        <source>condition %1</source>
        <translation>condição %1</translation>
    </message>
    <message>
        <source>How the parts of %1 are joined</source>
        <translation>Como se juntam as partes da %1</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Remover o grupo</translation>
    </message>
    <message>
        <source>Remove the group %1</source>
        <translation>Remover o grupo da %1</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Adicionar à %1</translation>
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
        <translation>Variável ou expressão</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between one value and another</comment>
        <translation>e</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>One, another</source>
        <translation>Um, outro</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>%1, condition %2</source>
        <translation>%1, condição %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation>Remover a condição %1</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expressão</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
</context>
<context>
    <name>flotilla::ConflictDialog</name>
    <message>
        <source>Two drafts of one flow</source>
        <translation>Dois rascunhos de um fluxo</translation>
    </message>
    <message>
        <source>Nothing is lost yet: theirs is in the engine, yours is on this computer. Taking theirs can be undone; keeping yours replaces theirs.</source>
        <translation>Nada se perdeu ainda: o da outra pessoa está no motor, o seu está neste computador. Usar o dela pode ser desfeito; manter o seu substitui o dela.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>O seu</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>O da outra pessoa</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir depois</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter o meu</translation>
    </message>
    <message>
        <source>Yours takes the place of theirs in the engine.</source>
        <translation>O seu toma o lugar do outro no motor.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar o outro</translation>
    </message>
    <message>
        <source>Ctrl Z brings yours back.</source>
        <translation>Ctrl Z traz o seu de volta.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n mudança</numerusform>
            <numerusform>%n mudanças</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what changed</source>
        <comment>whose</comment>
        <translation>%1: o que mudou</translation>
    </message>
</context>
<context>
    <name>flotilla::ConnectDialog</name>
    <message>
        <source>Connect a number</source>
        <translation>Conectar um número</translation>
    </message>
    <message>
        <source>At WasenderApi, make a session for the number and take its key. The bot stays off until you publish a flow.</source>
        <translation>No WasenderApi, crie uma sessão para o número e copie a chave dela. O bot fica desligado até você publicar um fluxo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add the number</source>
        <translation>Adicionar o número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>As your team calls the number.</source>
        <translation>Como a sua equipe chama o número.</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>Endereço do gateway</translation>
    </message>
    <message>
        <source>Key of the session</source>
        <translation>Chave da sessão</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Segredo do webhook</translation>
    </message>
    <message>
        <source>Leave it empty, and one is made that you give to the gateway.</source>
        <translation>Deixe vazio, e é criado um para você passar ao gateway.</translation>
    </message>
    <message>
        <source>Personal access token, if you have one</source>
        <translation>Token de acesso pessoal, se tiver</translation>
    </message>
    <message>
        <source>With it Flotilla can show codes and restart the session.</source>
        <translation>Com ele, o Flotilla pode mostrar códigos e reiniciar a sessão.</translation>
    </message>
    <message>
        <source>The gateway&apos;s own number of the session</source>
        <translation>O número que o gateway dá à sessão</translation>
    </message>
    <message>
        <source>Needed with the token.</source>
        <translation>Necessário com o token.</translation>
    </message>
    <message>
        <source>Webhook address for the gateway</source>
        <translation>Endereço do webhook para o gateway</translation>
    </message>
    <message>
        <source>Webhook secret, shown only now</source>
        <translation>Segredo do webhook, mostrado só agora</translation>
    </message>
    <message>
        <source>From outside, the address needs the public name of this computer, through a tunnel or a reverse proxy. Subscribe to all events.</source>
        <translation>De fora, o endereço precisa do nome público deste computador, por um túnel ou proxy reverso. Assine todos os eventos.</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Ainda não conectado</translation>
    </message>
    <message>
        <source>No webhook has come in yet</source>
        <translation>Nenhum webhook chegou ainda</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Give the gateway this address and secret, then connect.</source>
        <translation>Passe este endereço e este segredo ao gateway e depois conecte.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Consultando o gateway…</translation>
    </message>
    <message>
        <source>The phone must be linked: open the session at the gateway and scan its code with WhatsApp. It goes on here by itself.</source>
        <translation>O celular precisa ser vinculado: abra a sessão no gateway e escaneie o código com o WhatsApp. Aqui segue sozinho.</translation>
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
        <translation>Tudo certo: as mensagens chegam e podem sair.</translation>
    </message>
    <message>
        <source>Code that links the phone</source>
        <translation>Código que vincula o telefone</translation>
    </message>
    <message>
        <source>Link the phone</source>
        <translation>Vincule o telefone</translation>
    </message>
    <message>
        <source>1. Open WhatsApp on the phone.</source>
        <translation>1. Abra o WhatsApp no telefone.</translation>
    </message>
    <message>
        <source>2. In its settings, choose Linked devices.</source>
        <translation>2. Nas configurações, escolha Dispositivos conectados.</translation>
    </message>
    <message>
        <source>3. Choose Link a device, and scan this code.</source>
        <translation>3. Escolha Conectar dispositivo e leia este código.</translation>
    </message>
    <message>
        <source>A new code comes by itself. Done, it goes on here.</source>
        <translation>Um código novo aparece sozinho. Depois disso, tudo continua aqui.</translation>
    </message>
</context>
<context>
    <name>flotilla::ConversationsModel</name>
    <message>
        <source>Chat</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>who answers a chat</comment>
        <translation>Quem responde</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Na espera</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Última mensagem</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Uma pessoa</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>No celular</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
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
        <translation>Exibir</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Buscar ou executar</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Próximo painel</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Painel anterior</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fechar esta janela</translation>
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
        <translation>Etapas novas, editadas e removidas têm contorno e marca</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novas</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editadas</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removidas</translation>
    </message>
    <message>
        <source>What the canvas shows</source>
        <translation>O que o quadro mostra</translation>
    </message>
    <message>
        <source>Revert this</source>
        <translation>Reverter isto</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Mudanças</translation>
    </message>
    <message>
        <source>Changes on the canvas</source>
        <translation>Mudanças no quadro</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Mudança anterior</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Próxima mudança</translation>
    </message>
    <message>
        <source>Takes this change out of the draft; Ctrl Z brings it back</source>
        <translation>Tira esta mudança do rascunho; Ctrl Z a traz de volta</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>two versions</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>There was nothing</source>
        <translation>Não havia nada</translation>
    </message>
    <message>
        <source>A version of this flow cannot be read by this program.</source>
        <translation>Este programa não consegue ler uma versão deste fluxo.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Nenhuma mudança</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 mudança</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n mudança</numerusform>
            <numerusform>%n mudanças</numerusform>
        </translation>
    </message>
    <message>
        <source>New words: %1</source>
        <translation>Palavras novas: %1</translation>
    </message>
    <message>
        <source>Words gone: %1</source>
        <translation>Palavras removidas: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>New file: %1</source>
        <translation>Arquivo novo: %1</translation>
    </message>
    <message>
        <source>File gone: %1</source>
        <translation>Arquivo removido: %1</translation>
    </message>
</context>
<context>
    <name>flotilla::Draft</name>
    <message>
        <source>Option %1</source>
        <translation>Opção %1</translation>
    </message>
    <message>
        <source>A flow has at most %1 steps.</source>
        <translation>Um fluxo tem no máximo %1 etapas.</translation>
    </message>
    <message>
        <source>A flow has at most %1 blocks.</source>
        <translation>Um fluxo tem no máximo %1 blocos.</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;</source>
        <translation>Adicionar &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Delete a step</source>
        <translation>Excluir uma etapa</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n steps</source>
        <translation>
            <numerusform>Excluir %n etapa</numerusform>
            <numerusform>Excluir %n etapas</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a step</source>
        <translation>Mover uma etapa</translation>
    </message>
    <message numerus="yes">
        <source>Move %n steps</source>
        <translation>
            <numerusform>Mover %n etapa</numerusform>
            <numerusform>Mover %n etapas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename &quot;%1&quot;</source>
        <translation>Renomear &quot;%1&quot;</translation>
    </message>
    <message>
        <source>There is no such step or block.</source>
        <translation>Não existe essa etapa ou esse bloco.</translation>
    </message>
    <message>
        <source>A step has at most %1 blocks.</source>
        <translation>Uma etapa tem no máximo %1 blocos.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Adicionar %1</translation>
    </message>
    <message>
        <source>Delete a block</source>
        <translation>Excluir um bloco</translation>
    </message>
    <message>
        <source>Move a block</source>
        <translation>Mover um bloco</translation>
    </message>
    <message>
        <source>Duplicate a block</source>
        <translation>Duplicar um bloco</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Alterar %1</translation>
    </message>
    <message>
        <source>Connect to &quot;%1&quot;</source>
        <translation>Ligar a &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Remover a ligação</translation>
    </message>
    <message>
        <source>There is no such block.</source>
        <translation>Não existe esse bloco.</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Inserir %1</translation>
    </message>
    <message>
        <source>Insert &quot;%1&quot;</source>
        <translation>Inserir &quot;%1&quot;</translation>
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
        <translation>Alterar um grupo</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Adicionar uma nota</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>Alterar uma nota</translation>
    </message>
    <message>
        <source>Delete a note</source>
        <translation>Excluir uma nota</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n notes</source>
        <translation>
            <numerusform>Excluir %n nota</numerusform>
            <numerusform>Excluir %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the flow&apos;s settings</source>
        <translation>Alterar as configurações do fluxo</translation>
    </message>
    <message>
        <source>Rename the variable &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>Renomear a variável &quot;%1&quot; para &quot;%2&quot;</translation>
    </message>
    <message>
        <source>This text is not a piece of a flow: %1</source>
        <translation>Este texto não é um trecho de fluxo: %1</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
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
        <translation>Não há correção pronta para isto.</translation>
    </message>
</context>
<context>
    <name>flotilla::DraftSync</name>
    <message>
        <source>Changes from elsewhere</source>
        <translation>Mudanças de outro lugar</translation>
    </message>
</context>
<context>
    <name>flotilla::Drawer</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
</context>
<context>
    <name>flotilla::ExportDialog</name>
    <message>
        <source>Save all flows</source>
        <translation>Salvar todos os fluxos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Flows saved</source>
        <translation>Fluxos salvos</translation>
    </message>
    <message>
        <source>Looking what there is</source>
        <translation>Vendo o que há</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flows</source>
        <translation>
            <numerusform>%1 de %n fluxo</numerusform>
            <numerusform>%1 de %n fluxos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows could not be saved:</source>
        <translation>
            <numerusform>Não foi possível salvar %n fluxo:</numerusform>
            <numerusform>Não foi possível salvar %n fluxos:</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>flotilla::FieldEditor</name>
    <message>
        <source>%1: closed</source>
        <translation>%1: fechado</translation>
    </message>
    <message>
        <source>%1, such as 09:00-12:00, 13:00-18:00</source>
        <translation>%1, como 09:00-12:00, 13:00-18:00</translation>
    </message>
    <message>
        <source>No step</source>
        <translation>Nenhuma etapa</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>From the answer</source>
        <translation>Da resposta</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabeçalho</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variável</translation>
    </message>
    <message>
        <source>%1 (unknown)</source>
        <comment>a word that the list does not have</comment>
        <translation>%1 (desconhecido)</translation>
    </message>
</context>
<context>
    <name>flotilla::FiguresBar</name>
    <message>
        <source>The thicker a line, the more people</source>
        <translation>Quanto mais grossa a linha, mais pessoas</translation>
    </message>
    <message>
        <source>Window of the figures</source>
        <translation>Período das métricas</translation>
    </message>
    <message>
        <source>started</source>
        <translation>começaram</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>concluíram</translation>
    </message>
    <message>
        <source>in it now</source>
        <translation>estão nele agora</translation>
    </message>
    <message>
        <source>Live figures</source>
        <translation>Métricas ao vivo</translation>
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
        <translation>7 dias</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>The figures cannot be read</source>
        <translation>Não foi possível ler as métricas</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>Lendo as métricas…</translation>
    </message>
    <message>
        <source>No chats in the %1</source>
        <comment>the last hour, 24 hours, 7 days</comment>
        <translation>Nenhuma conversa no período: %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Live figures, %1: %2 started, %3 finished, %4 in it now</source>
        <translation>Métricas ao vivo, %1: %2 começaram, %3 concluíram, %4 estão nele agora</translation>
    </message>
    <message>
        <source>%1. The other colour: the way of this test</source>
        <translation>%1. A outra cor: o caminho deste teste</translation>
    </message>
    <message>
        <source>people</source>
        <translation>pessoas</translation>
    </message>
    <message>
        <source>this test</source>
        <translation>este teste</translation>
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
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Substituir tudo</translation>
    </message>
    <message>
        <source>Find in this flow</source>
        <translation>Buscar neste fluxo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>Previous hit (Shift F3)</source>
        <translation>Ocorrência anterior (Shift F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Próxima ocorrência (F3)</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>small and capital letters</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Replace (Ctrl H)</source>
        <translation>Substituir (Ctrl H)</translation>
    </message>
    <message>
        <source>Find in all flows (Ctrl Shift F)</source>
        <translation>Buscar em todos os fluxos (Ctrl Shift F)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Não usada</translation>
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
        <translation>1 ocorrência</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n ocorrência</numerusform>
            <numerusform>%n ocorrências</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>Substituir “%1” por “%2”</translation>
    </message>
    <message>
        <source>Tell capitals and accents apart</source>
        <translation>Diferenciar maiúsculas e acentos</translation>
    </message>
</context>
<context>
    <name>flotilla::FindDialog</name>
    <message>
        <source>Find in all flows</source>
        <translation>Buscar em todos os fluxos</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Ocorrências</translation>
    </message>
    <message>
        <source>In drafts only: nothing goes live by itself, and every flow can be taken back.</source>
        <translation>Só nos rascunhos: nada entra no ar sozinho, e cada fluxo pode ser desfeito.</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Open the flow</source>
        <translation>Abrir o fluxo</translation>
    </message>
    <message>
        <source>Take this flow back</source>
        <translation>Desfazer neste fluxo</translation>
    </message>
    <message>
        <source>Replace this</source>
        <translation>Substituir esta</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Substituir tudo</translation>
    </message>
    <message>
        <source>Replace 1 hit</source>
        <translation>Substituir 1 ocorrência</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n hits</source>
        <translation>
            <numerusform>Substituir %n ocorrência</numerusform>
            <numerusform>Substituir %n ocorrências</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Substituindo…</translation>
    </message>
    <message numerus="yes">
        <source>Looking… %n hits so far</source>
        <translation>
            <numerusform>Buscando… %n ocorrência até agora</numerusform>
            <numerusform>Buscando… %n ocorrências até agora</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>so many hits in so many flows</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 ocorrência</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n ocorrência</numerusform>
            <numerusform>%n ocorrências</numerusform>
        </translation>
    </message>
    <message>
        <source>1 flow</source>
        <translation>1 fluxo</translation>
    </message>
    <message numerus="yes">
        <source>%n flows</source>
        <translation>
            <numerusform>%n fluxo</numerusform>
            <numerusform>%n fluxos</numerusform>
        </translation>
    </message>
    <message>
        <source>No flow has it.</source>
        <translation>Nenhum fluxo tem isso.</translation>
    </message>
    <message>
        <source>There are more: look for something narrower.</source>
        <translation>Há mais: busque algo mais específico.</translation>
    </message>
    <message>
        <source>Tell capitals and accents apart</source>
        <translation>Diferenciar maiúsculas e acentos</translation>
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
        <translation>O que inicia o fluxo</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Valores iniciais</translation>
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
        <translation>Substituindo…</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Substituída</translation>
    </message>
    <message>
        <source>Changed meanwhile: search again</source>
        <translation>Mudou nesse meio-tempo: busque de novo</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Desfeita</translation>
    </message>
    <message>
        <source>%1, to become %2</source>
        <translation>%1, passa a ser %2</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluxo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
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
            <numerusform>%n ativo</numerusform>
            <numerusform>%n ativos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a number and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Frota</translation>
    </message>
    <message>
        <source>No number is connected yet.</source>
        <translation>Nenhum número está conectado ainda.</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <translation>%1 de %2 ativos</translation>
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
        <translation>O fluxo e o que se pode fazer com ele</translation>
    </message>
    <message>
        <source>Back to the flows</source>
        <translation>Voltar aos fluxos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Flow %1: what can be done with it</source>
        <translation>Fluxo %1: o que se pode fazer com ele</translation>
    </message>
    <message>
        <source>Draft v%1</source>
        <translation>Rascunho v%1</translation>
    </message>
    <message>
        <source>v%1 live</source>
        <translation>v%1 no ar</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>never published</source>
        <translation>nunca publicado</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Kept here until the engine is back</source>
        <translation>Guardado aqui até o motor voltar</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Alterado por outra pessoa</translation>
    </message>
    <message>
        <source>You may look, not change</source>
        <translation>Você pode ver, não alterar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refazer: %1</translation>
    </message>
    <message>
        <source>Check: %1, %2</source>
        <comment>how many errors and warnings</comment>
        <translation>Verificar: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erro</numerusform>
            <numerusform>%n erros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::FlowCardDelegate</name>
    <message>
        <source>No chats yet</source>
        <translation>Nenhuma conversa ainda</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowChats</name>
    <message>
        <source>Which of the chats</source>
        <translation>Quais conversas</translation>
    </message>
    <message>
        <source>No chats here</source>
        <translation>Nenhuma conversa aqui</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Were here</source>
        <comment>chats at a step</comment>
        <translation>Passaram aqui</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>chats at a step</comment>
        <translation>Saíram</translation>
    </message>
    <message>
        <source>Here now</source>
        <comment>chats at a step</comment>
        <translation>Aqui agora</translation>
    </message>
    <message>
        <source>Nobody&apos;s chat ended here in the %1.</source>
        <translation>Nenhuma conversa acabou aqui no período: %1.</translation>
    </message>
    <message>
        <source>Nobody stands here now.</source>
        <translation>Ninguém está aqui agora.</translation>
    </message>
    <message>
        <source>Nobody came here in the %1. Chats of a flow that calls this one are listed there, and here while they stand here.</source>
        <translation>Ninguém chegou aqui no período: %1. As conversas de um fluxo que chama este aparecem lá, e aqui enquanto estão aqui.</translation>
    </message>
    <message>
        <source>The chats cannot be read</source>
        <translation>Não foi possível ler as conversas</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowChatsModel</name>
    <message>
        <source>finished</source>
        <comment>a chat with a flow</comment>
        <translation>concluiu</translation>
    </message>
    <message>
        <source>said nothing more</source>
        <comment>a chat with a flow</comment>
        <translation>não disse mais nada</translation>
    </message>
    <message>
        <source>began anew or was closed</source>
        <comment>a chat with a flow</comment>
        <translation>recomeçou ou foi fechada</translation>
    </message>
    <message>
        <source>the flow failed</source>
        <comment>a chat with a flow</comment>
        <translation>o fluxo falhou</translation>
    </message>
    <message>
        <source>goes on</source>
        <comment>a chat with a flow</comment>
        <translation>continua</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Esteve lá</translation>
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
        <translation>Você pode ver este fluxo, não alterar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Find in all flows</source>
        <translation>Buscar em todos os fluxos</translation>
    </message>
    <message>
        <source>Below the canvas</source>
        <translation>Abaixo do quadro</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Testes</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 erro</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erro</numerusform>
            <numerusform>%n erros</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 aviso</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Próximo problema</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Problema anterior</translation>
    </message>
    <message>
        <source>Look at what would be published</source>
        <translation>Ver o que seria publicado</translation>
    </message>
    <message>
        <source>Tidy up the canvas</source>
        <translation>Arrumar o quadro</translation>
    </message>
    <message>
        <source>Show everything on the canvas</source>
        <translation>Mostrar tudo no quadro</translation>
    </message>
    <message>
        <source>Show the flow as a list, or on the canvas</source>
        <translation>Mostrar o fluxo como lista ou no quadro</translation>
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
        <translation>Está pela metade; pode ser aberto, mas não salvo em arquivo.</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowListModel</name>
    <message>
        <source>Steps of the flow</source>
        <translation>Etapas do fluxo</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowPage</name>
    <message>
        <source>Look at both…</source>
        <translation>Ver os dois…</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluxo</translation>
    </message>
    <message>
        <source>Live figures</source>
        <translation>Métricas ao vivo</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <source>Figures come with the first chats, once the flow is published</source>
        <translation>As métricas vêm com as primeiras conversas, depois de publicar o fluxo</translation>
    </message>
    <message>
        <source>How many people go through the flow</source>
        <translation>Quantas pessoas passam pelo fluxo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two steps of a flow</comment>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>This chat cannot be opened yet</source>
        <translation>Esta conversa ainda não pode ser aberta</translation>
    </message>
    <message>
        <source>Its number is not known; WhatsApp tells it later.</source>
        <translation>O número dela não é conhecido; o WhatsApp o informa depois.</translation>
    </message>
    <message>
        <source>Find in all flows…</source>
        <translation>Buscar em todos os fluxos…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Salvar em arquivo…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Somebody else changed this flow</source>
        <translation>Outra pessoa alterou este fluxo</translation>
    </message>
    <message>
        <source>This is their draft now.</source>
        <translation>Este agora é o rascunho dela.</translation>
    </message>
    <message>
        <source>This flow cannot be opened</source>
        <translation>Não é possível abrir este fluxo</translation>
    </message>
    <message>
        <source>This flow is open in another window</source>
        <translation>Este fluxo está aberto em outra janela</translation>
    </message>
    <message>
        <source>Go on there, or close that window first.</source>
        <translation>Continue lá, ou feche aquela janela antes.</translation>
    </message>
    <message>
        <source>Opening the flow</source>
        <translation>Abrindo o fluxo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Somebody else saved this flow meanwhile</source>
        <translation>Outra pessoa salvou este fluxo nesse meio-tempo</translation>
    </message>
    <message>
        <source>Yours is kept here and nothing is overwritten. Look at both and choose.</source>
        <translation>O seu fica guardado aqui e nada é sobrescrito. Veja os dois e escolha.</translation>
    </message>
    <message>
        <source>It cannot go live yet</source>
        <translation>Ainda não pode entrar no ar</translation>
    </message>
    <message>
        <source>The draft is not saved: %1</source>
        <translation>O rascunho não está salvo: %1</translation>
    </message>
    <message>
        <source>%1 is scheduled</source>
        <translation>%1 está agendado</translation>
    </message>
    <message>
        <source>%1 is live</source>
        <translation>%1 está no ar</translation>
    </message>
    <message>
        <source>This cannot be taken back by itself</source>
        <translation>Isto não pode ser revertido sozinho</translation>
    </message>
    <message>
        <source>It leads to a step that is not there: bring that back first.</source>
        <translation>Leva a uma etapa que não existe: traga-a de volta antes.</translation>
    </message>
    <message>
        <source>Revert “%1”</source>
        <translation>Reverter “%1”</translation>
    </message>
    <message>
        <source>The draft is not saved</source>
        <translation>O rascunho não está salvo</translation>
    </message>
    <message>
        <source>%1 is back at version %2</source>
        <translation>%1 voltou à versão %2</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation>%1 está desativado</translation>
    </message>
    <message>
        <source>Conversations in progress go on.</source>
        <translation>As conversas em andamento continuam.</translation>
    </message>
    <message>
        <source>It could not be switched off</source>
        <translation>Não foi possível desativar</translation>
    </message>
    <message>
        <source>Everyone in the flow</source>
        <translation>Todos no fluxo</translation>
    </message>
    <message>
        <source>Test chat</source>
        <translation>Conversa de teste</translation>
    </message>
    <message>
        <source>Versions of the flow</source>
        <translation>Versões do fluxo</translation>
    </message>
    <message>
        <source>Review and publish…</source>
        <translation>Revisar e publicar…</translation>
    </message>
    <message>
        <source>Saved drafts…</source>
        <translation>Rascunhos salvos…</translation>
    </message>
    <message>
        <source>It cannot be kept yet</source>
        <translation>Ainda não dá para guardar</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>Voltar a “%1”</translation>
    </message>
    <message>
        <source>This is “%1” again</source>
        <translation>Isto é “%1” de novo</translation>
    </message>
    <message>
        <source>Ctrl Z brings back what was there.</source>
        <translation>Ctrl Z traz de volta o que havia.</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowRows</name>
    <message>
        <source>Draft</source>
        <comment>state of a flow</comment>
        <translation>Rascunho</translation>
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
            <numerusform>%n em andamento</numerusform>
            <numerusform>%n em andamento</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a flow: its name, how it stands, its version</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>O que se pode fazer com %1</translation>
    </message>
    <message>
        <source>%1, %2 finished</source>
        <comment>how many chats, how many percent of them</comment>
        <translation>%1, %2 concluíram</translation>
    </message>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>%n conversa</numerusform>
            <numerusform>%n conversas</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1 draft</source>
        <translation>rascunho v%1</translation>
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
            <numerusform>%n pessoa chegou aqui. Clique para ver a conversa dela.</numerusform>
            <numerusform>%n pessoas chegaram aqui. Clique para ver as conversas delas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left here. Click to see their chats.</source>
        <translation>
            <numerusform>%n pessoa saiu aqui. Clique para ver a conversa dela.</numerusform>
            <numerusform>%n pessoas saíram aqui. Clique para ver as conversas delas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats stand here now. Click to see them.</source>
        <translation>
            <numerusform>%n conversa está aqui agora. Clique para ver.</numerusform>
            <numerusform>%n conversas estão aqui agora. Clique para ver.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people went this way. Click to see their chats.</source>
        <translation>
            <numerusform>%n pessoa seguiu por aqui. Clique para ver a conversa dela.</numerusform>
            <numerusform>%n pessoas seguiram por aqui. Clique para ver as conversas delas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leave</source>
        <translation>%1 saem</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Test is here</source>
        <translation>O teste está aqui</translation>
    </message>
    <message>
        <source>No test comes here</source>
        <translation>Nenhum teste chega aqui</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nova</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editada</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removida</translation>
    </message>
    <message numerus="yes">
        <source>%n people began here. Click to see their chats.</source>
        <translation>
            <numerusform>%n pessoa começou aqui. Clique para ver a conversa.</numerusform>
            <numerusform>%n pessoas começaram aqui. Clique para ver as conversas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::FlowTestsModel</name>
    <message>
        <source>%1: not run</source>
        <translation>%1: não executado</translation>
    </message>
    <message>
        <source>%1: passed</source>
        <translation>%1: passou</translation>
    </message>
    <message>
        <source>%1: failed. %2</source>
        <translation>%1: falhou. %2</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowTestsPanel</name>
    <message>
        <source>Tests of this flow</source>
        <translation>Testes deste fluxo</translation>
    </message>
    <message>
        <source>Enter opens the test as the chat, Delete deletes it</source>
        <translation>Enter abre o teste como conversa, Delete o exclui</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Executar todos</translation>
    </message>
    <message>
        <source>Save this chat</source>
        <translation>Salvar esta conversa</translation>
    </message>
    <message>
        <source>Show coverage</source>
        <translation>Mostrar cobertura</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Executando…</translation>
    </message>
    <message>
        <source>%1 of %2 passed · %3 of %4 lines walked</source>
        <translation>%1 de %2 passaram · %3 de %4 linhas percorridas</translation>
    </message>
    <message>
        <source>Save this chat as a test</source>
        <translation>Salvar esta conversa como teste</translation>
    </message>
    <message>
        <source>From then on every run of the tests checks that the flow still says and does the same.</source>
        <translation>A partir daí, cada execução dos testes verifica se o fluxo ainda diz e faz o mesmo.</translation>
    </message>
    <message>
        <source>Name of the test</source>
        <translation>Nome do teste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Replaces the test of this name.</source>
        <translation>Substitui o teste com este nome.</translation>
    </message>
    <message>
        <source>Saved as the test “%1”.</source>
        <translation>Salva como o teste “%1”.</translation>
    </message>
    <message>
        <source>Delete the test “%1”?</source>
        <translation>Excluir o teste “%1”?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Não é possível trazê-lo de volta.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowView</name>
    <message>
        <source>1 output</source>
        <translation>1 saída</translation>
    </message>
    <message numerus="yes">
        <source>%n outputs</source>
        <translation>
            <numerusform>%n saída</numerusform>
            <numerusform>%n saídas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 erro</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erro</numerusform>
            <numerusform>%n erros</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 aviso</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation>adicionada</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterada</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removida</translation>
    </message>
    <message numerus="yes">
        <source>%n people came</source>
        <translation>
            <numerusform>%n pessoa chegou</numerusform>
            <numerusform>%n pessoas chegaram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n saiu</numerusform>
            <numerusform>%n saíram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here now</source>
        <translation>
            <numerusform>%n está aqui agora</numerusform>
            <numerusform>%n estão aqui agora</numerusform>
        </translation>
    </message>
    <message>
        <source>the test is here</source>
        <translation>o teste está aqui</translation>
    </message>
    <message>
        <source>the test stops here</source>
        <translation>o teste para aqui</translation>
    </message>
    <message>
        <source>no test comes here</source>
        <translation>nenhum teste chega aqui</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 leads to %3</source>
        <translation>&quot;%1&quot; de %2 leva a %3</translation>
    </message>
    <message>
        <source>%1 leads to %2</source>
        <translation>%1 leva a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Flow canvas</source>
        <translation>Quadro do fluxo</translation>
    </message>
    <message>
        <source>Go on to</source>
        <translation>Seguir para</translation>
    </message>
    <message>
        <source>Go back to</source>
        <translation>Voltar para</translation>
    </message>
    <message>
        <source>Way on</source>
        <translation>Saída principal</translation>
    </message>
    <message>
        <source>Connect &quot;%1&quot; to</source>
        <translation>Ligar &quot;%1&quot; a</translation>
    </message>
    <message>
        <source>Nothing follows this step.</source>
        <translation>Nada vem depois desta etapa.</translation>
    </message>
    <message>
        <source>Connect from</source>
        <translation>Ligar a partir de</translation>
    </message>
    <message>
        <source>Insert a block</source>
        <translation>Inserir um bloco</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>There is no group here; Ctrl G makes one of the selection.</source>
        <translation>Não há grupo aqui; Ctrl G cria um com a seleção.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nowhere: take the line away</source>
        <translation>A lugar nenhum: tirar a linha</translation>
    </message>
    <message>
        <source>A new block in between…</source>
        <translation>Um novo bloco no meio…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Tirar esta linha</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Open in the inspector</source>
        <translation>Abrir no inspetor</translation>
    </message>
    <message>
        <source>Test from here</source>
        <translation>Testar daqui</translation>
    </message>
    <message>
        <source>Stop test chats here</source>
        <translation>Parar conversas de teste aqui</translation>
    </message>
    <message>
        <source>Show its chats</source>
        <translation>Mostrar suas conversas</translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation>Conectar a…</translation>
    </message>
    <message>
        <source>Begin chats here</source>
        <translation>Começar conversas aqui</translation>
    </message>
    <message>
        <source>Insert a block here…</source>
        <translation>Inserir um bloco aqui…</translation>
    </message>
    <message>
        <source>Write a note here</source>
        <translation>Escrever uma nota aqui</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
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
        <translation>Nome e cor do grupo…</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Alinhar</translation>
    </message>
    <message>
        <source>Left edges</source>
        <translation>Bordas esquerdas</translation>
    </message>
    <message>
        <source>Centres, one below the other</source>
        <translation>Centros, um abaixo do outro</translation>
    </message>
    <message>
        <source>Right edges</source>
        <translation>Bordas direitas</translation>
    </message>
    <message>
        <source>Top edges</source>
        <translation>Bordas superiores</translation>
    </message>
    <message>
        <source>Centres, side by side</source>
        <translation>Centros, lado a lado</translation>
    </message>
    <message>
        <source>Bottom edges</source>
        <translation>Bordas inferiores</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Arrumar</translation>
    </message>
    <message>
        <source>Fit the selection</source>
        <translation>Ajustar à seleção</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
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
        <translation>Escrever na nota</translation>
    </message>
    <message>
        <source>No line leaves this step or comes to it.</source>
        <translation>Nenhuma linha sai desta etapa nem chega a ela.</translation>
    </message>
</context>
<context>
    <name>flotilla::FlowsModel</name>
    <message>
        <source>Flow</source>
        <translation>Fluxo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluíram</translation>
    </message>
    <message>
        <source>To a person</source>
        <translation>Para uma pessoa</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Schedule refused</source>
        <comment>state of a flow</comment>
        <translation>Agendamento recusado</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <comment>state of a flow</comment>
        <translation>Agendado</translation>
    </message>
    <message>
        <source>Shared at %1 %</source>
        <comment>state of a flow</comment>
        <translation>No ar em %1%</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>state of a flow</comment>
        <translation>No ar</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>state of a flow</comment>
        <translation>Desativado</translation>
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
        <translation>Buscar fluxos</translation>
    </message>
    <message>
        <source>How flows stand</source>
        <translation>Situação dos fluxos</translation>
    </message>
    <message>
        <source>List or cards</source>
        <translation>Lista ou cartões</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Fluxos</translation>
    </message>
    <message>
        <source>Draw your first flow</source>
        <translation>Desenhe seu primeiro fluxo</translation>
    </message>
    <message>
        <source>Start from a template and change the words.</source>
        <translation>Comece por um modelo e mude as palavras.</translation>
    </message>
    <message>
        <source>No flow fits these filters</source>
        <translation>Nenhum fluxo combina com estes filtros</translation>
    </message>
    <message>
        <source>Take a word away.</source>
        <translation>Tire uma palavra.</translation>
    </message>
    <message>
        <source>Browse templates</source>
        <translation>Ver modelos</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>Novo fluxo</translation>
    </message>
    <message>
        <source>From a template…</source>
        <translation>De um modelo…</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Em branco</translation>
    </message>
    <message>
        <source>Find in all flows…</source>
        <translation>Buscar em todos os fluxos…</translation>
    </message>
    <message>
        <source>Find in all flows (Ctrl Shift F)</source>
        <translation>Buscar em todos os fluxos (Ctrl Shift F)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartões</translation>
    </message>
    <message>
        <source>Figures of the %1</source>
        <translation>Métricas do período: %1</translation>
    </message>
    <message>
        <source>Flows as cards</source>
        <translation>Fluxos em cartões</translation>
    </message>
    <message numerus="yes">
        <source>%n flows</source>
        <translation>
            <numerusform>%n fluxo</numerusform>
            <numerusform>%n fluxos</numerusform>
        </translation>
    </message>
    <message>
        <source>The flows cannot be read</source>
        <translation>Não foi possível ler os fluxos</translation>
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
        <translation>No ar</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativados</translation>
    </message>
    <message>
        <source>No flow was made</source>
        <translation>Nenhum fluxo foi criado</translation>
    </message>
    <message>
        <source>The templates cannot be read</source>
        <translation>Não foi possível ler os modelos</translation>
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
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Copy to another workspace</source>
        <translation>Copiar para outro workspace</translation>
    </message>
    <message>
        <source>Push to workspaces…</source>
        <translation>Enviar para workspaces…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Salvar em arquivo…</translation>
    </message>
    <message>
        <source>Save all flows to a folder…</source>
        <translation>Salvar todos os fluxos em uma pasta…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation>%1 está desativado</translation>
    </message>
    <message>
        <source>Conversations in progress go on.</source>
        <translation>As conversas em andamento continuam.</translation>
    </message>
    <message>
        <source>%1 could not be switched off</source>
        <translation>Não foi possível desativar %1</translation>
    </message>
    <message>
        <source>The flow cannot be read</source>
        <translation>Não foi possível ler o fluxo</translation>
    </message>
    <message>
        <source>%1 is a draft now</source>
        <translation>%1 agora é um rascunho</translation>
    </message>
    <message>
        <source>%1 is a draft in %2 now</source>
        <comment>a flow, a workspace</comment>
        <translation>%1 agora é um rascunho em %2</translation>
    </message>
    <message>
        <source>Nothing was copied to %1</source>
        <translation>Nada foi copiado para %1</translation>
    </message>
    <message>
        <source>Save all flows</source>
        <translation>Salvar todos os fluxos</translation>
    </message>
    <message numerus="yes">
        <source>%n flows are saved</source>
        <translation>
            <numerusform>%n fluxo salvo</numerusform>
            <numerusform>%n fluxos salvos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be deleted</source>
        <translation>Não é possível excluir %1</translation>
    </message>
    <message>
        <source>It was published, and the history of its chats needs its versions. Switched off, no customer gets it any more.</source>
        <translation>Ele já foi publicado, e o histórico das conversas precisa das versões dele. Desativado, nenhum cliente o recebe mais.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar assim</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Excluir %1?</translation>
    </message>
    <message>
        <source>The draft and its tests go for good. No customer has ever had it.</source>
        <translation>O rascunho e os testes dele somem de vez. Nenhum cliente chegou a recebê-lo.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 foi excluído</translation>
    </message>
    <message>
        <source>%1 is still there</source>
        <translation>%1 ainda existe</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Não importado</translation>
    </message>
    <message>
        <source>New flow, blank</source>
        <translation>Novo fluxo, em branco</translation>
    </message>
    <message>
        <source>New flow from a template…</source>
        <translation>Novo fluxo de um modelo…</translation>
    </message>
    <message>
        <source>Import flows…</source>
        <translation>Importar fluxos…</translation>
    </message>
</context>
<context>
    <name>flotilla::GalleryPage</name>
    <message>
        <source>Buttons</source>
        <translation>Botões</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primário</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Secundário</translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation>Fantasma</translation>
    </message>
    <message>
        <source>Hover</source>
        <translation>Cursor em cima</translation>
    </message>
    <message>
        <source>Pressed</source>
        <translation>Pressionado</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Foco</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desabilitado</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Perigo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Small 24</source>
        <translation>Pequeno 24</translation>
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
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>With key</source>
        <translation>Com tecla</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>Sutil</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Hint sits under the field</source>
        <translation>A dica fica abaixo do campo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Digits only, with the country code</source>
        <translation>Só algarismos, com o código do país</translation>
    </message>
    <message>
        <source>Follow the “Not sure” branch</source>
        <translation>Seguir o ramo “Não sei”</translation>
    </message>
    <message>
        <source>Hand over to a person</source>
        <translation>Transferir para uma pessoa</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Selecionar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search blocks</source>
        <translation>Buscar blocos</translation>
    </message>
    <message>
        <source>Managed by the owner</source>
        <translation>Gerenciado pelo proprietário</translation>
    </message>
    <message>
        <source>Good morning! Which size would you like?</source>
        <translation>Bom dia! Qual tamanho você quer?</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ligado</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Alguns</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Escolhido</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horário de silêncio</translation>
    </message>
    <message>
        <source>Messages per minute</source>
        <translation>Mensagens por minuto</translation>
    </message>
    <message>
        <source>Segmented control and tabs</source>
        <translation>Controle segmentado e abas</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Window of time</source>
        <translation>Período</translation>
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
        <translation>Cartões</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Parear</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Chips, badges, status</source>
        <translation>Chips, selos, status</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutro</translation>
    </message>
    <message>
        <source>Draft v13</source>
        <translation>Rascunho v13</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Agendado</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Precisa de aprovação</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>No ar</translation>
    </message>
    <message>
        <source>Wants a person</source>
        <translation>Quer uma pessoa</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Ativo</translation>
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
        <translation>todos os 3</translation>
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
        <translation>Tabela, linhas de 36 px, cabeçalho de 32 px</translation>
    </message>
    <message>
        <source>Surfaces and lines</source>
        <translation>Superfícies e linhas</translation>
    </message>
    <message>
        <source>Text and state, ratio on its background</source>
        <translation>Texto e estado, contraste com o fundo</translation>
    </message>
    <message>
        <source>Lanes and block categories</source>
        <translation>Faixas e categorias de blocos</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipografia</translation>
    </message>
    <message>
        <source>12,008 waiting</source>
        <translation>12.008 na espera</translation>
    </message>
    <message>
        <source>Display 24/32 600</source>
        <translation>Destaque 24/32 600</translation>
    </message>
    <message>
        <source>Figure 22/28 600</source>
        <translation>Métrica 22/28 600</translation>
    </message>
    <message>
        <source>Priority lanes</source>
        <translation>Faixas de prioridade</translation>
    </message>
    <message>
        <source>Title 16/24 600</source>
        <translation>Título 16/24 600</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Precisa de atenção</translation>
    </message>
    <message>
        <source>Heading 14/20 600</source>
        <translation>Subtítulo 14/20 600</translation>
    </message>
    <message>
        <source>Lapa was logged out from the phone</source>
        <translation>Lapa foi desconectado pelo celular</translation>
    </message>
    <message>
        <source>Base 13/20 400</source>
        <translation>Base 13/20 400</translation>
    </message>
    <message>
        <source>Small 12/16 400</source>
        <translation>Pequeno 12/16 400</translation>
    </message>
    <message>
        <source>Budget, 24 h</source>
        <translation>Limite, 24 h</translation>
    </message>
    <message>
        <source>Caption 11/16 500</source>
        <translation>Legenda 11/16 500</translation>
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
        <translation>Ícones, Lucide</translation>
    </message>
    <message>
        <source>Spacing, radii, motion</source>
        <translation>Espaços, raios, movimento</translation>
    </message>
    <message>
        <source>hover %1 ms</source>
        <translation>cursor em cima %1 ms</translation>
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
        <translation>gaveta %1</translation>
    </message>
    <message>
        <source>fit %1</source>
        <translation>ajuste %1</translation>
    </message>
    <message>
        <source>Chat bubbles</source>
        <translation>Balões de conversa</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Bot · Talla</source>
        <translation>Bot · Talla</translation>
    </message>
    <message>
        <source>Only your team sees this</source>
        <translation>Só a sua equipe vê isto</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>na espera</translation>
    </message>
    <message>
        <source>Empty state</source>
        <translation>Estado vazio</translation>
    </message>
    <message>
        <source>All quiet</source>
        <translation>Tudo tranquilo</translation>
    </message>
    <message>
        <source>When someone asks for a person, they appear here.</source>
        <translation>Quando alguém pede uma pessoa, aparece aqui.</translation>
    </message>
    <message>
        <source>Watch bot chats</source>
        <translation>Ver conversas do bot</translation>
    </message>
    <message>
        <source>Figures and chart</source>
        <translation>Métricas e gráfico</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Na espera</translation>
    </message>
    <message>
        <source>Sent, last hour</source>
        <translation>Enviadas, última hora</translation>
    </message>
    <message>
        <source>+4 %</source>
        <translation>+4%</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Recebidas</translation>
    </message>
    <message>
        <source>Menu and tooltip</source>
        <translation>Menu e dica</translation>
    </message>
    <message>
        <source>Menu of a step</source>
        <translation>Menu de uma etapa</translation>
    </message>
    <message>
        <source>Test from here</source>
        <translation>Testar daqui</translation>
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
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>logged out 10:38</source>
        <translation>desconectado 10:38</translation>
    </message>
    <message>
        <source>Toasts, bottom right, 5 s</source>
        <translation>Notificações, embaixo à direita, 5 s</translation>
    </message>
    <message>
        <source>v13 is live on 12 numbers</source>
        <translation>v13 está no ar em 12 números</translation>
    </message>
    <message>
        <source>Could not reach the clinic’s calendar</source>
        <translation>Não foi possível acessar o calendário da clínica</translation>
    </message>
    <message>
        <source>Tried 3 times. Messages wait in Medium.</source>
        <translation>3 tentativas. As mensagens esperam na Média.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>Faixa de aviso</translation>
    </message>
    <message>
        <source>The engine stopped at 10:38</source>
        <translation>O motor parou às 10:38</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>41 people have no preferred shop</source>
        <translation>41 pessoas não têm loja preferida</translation>
    </message>
    <message>
        <source>A token is shown once</source>
        <translation>Um token aparece uma vez só</translation>
    </message>
    <message>
        <source>Dialog</source>
        <translation>Diálogo</translation>
    </message>
    <message>
        <source>Stop Black Friday?</source>
        <translation>Parar Black Friday?</translation>
    </message>
    <message>
        <source>12,008 people will not get it. 6,412 already did. You cannot restart it.</source>
        <translation>12.008 pessoas não vão receber. 6.412 já receberam. Não é possível recomeçar.</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Continuar o envio</translation>
    </message>
    <message>
        <source>Stop for good</source>
        <translation>Parar de vez</translation>
    </message>
    <message>
        <source>Progress, sparkline, uptime</source>
        <translation>Progresso, minigráfico, tempo ativo</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Black Friday</source>
        <translation>Black Friday</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lidas</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregues</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>com falha</translation>
    </message>
    <message>
        <source>Waiting in high</source>
        <translation>Na espera da alta</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>Drawer, 360 px, slides 180 ms</source>
        <translation>Gaveta, 360 px, desliza em 180 ms</translation>
    </message>
    <message>
        <source>Body scrolls, 16 px inset</source>
        <translation>O corpo rola, margem de 16 px</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Phone preview, bulk bar</source>
        <translation>Prévia no celular, barra de ações em massa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>3 selected</source>
        <translation>3 selecionados</translation>
    </message>
    <message>
        <source>Flotilla design system</source>
        <translation>Sistema de design do Flotilla</translation>
    </message>
    <message>
        <source>Dark theme, text at %1 %</source>
        <translation>Tema escuro, texto a %1%</translation>
    </message>
    <message>
        <source>Light theme, text at %1 %</source>
        <translation>Tema claro, texto a %1%</translation>
    </message>
</context>
<context>
    <name>flotilla::GroupEditor</name>
    <message>
        <source>Title and colour of the group</source>
        <translation>Título e cor do grupo</translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation>Título do grupo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Colour of the group: %1</source>
        <translation>Cor do grupo: %1</translation>
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
        <translation>Claro ou escuro</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Dar uma olhada antes</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Abrir um backup</translation>
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
        <translation>hoje</translation>
    </message>
    <message>
        <source>as much as</source>
        <translation>sem mudança</translation>
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
        <translation>%1 vs. %2 anterior</translation>
    </message>
    <message>
        <source>Messages in</source>
        <translation>Mensagens recebidas</translation>
    </message>
    <message>
        <source>Messages out</source>
        <translation>Mensagens enviadas</translation>
    </message>
    <message>
        <source>Conversations today</source>
        <translation>Conversas hoje</translation>
    </message>
    <message>
        <source>Answered by bots alone</source>
        <translation>Respondidas só por bots</translation>
    </message>
    <message>
        <source>Opt-outs</source>
        <translation>Opt-outs</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Início</translation>
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
            <numerusform>%n transferida para pessoas</numerusform>
            <numerusform>%n transferidas para pessoas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::IconGrid</name>
    <message>
        <source>Icons</source>
        <translation>Ícones</translation>
    </message>
</context>
<context>
    <name>flotilla::ImportDialog</name>
    <message>
        <source>%1 is imported</source>
        <translation>%1 foi importado</translation>
    </message>
    <message>
        <source>It is a draft: nobody gets it before you publish it. %1, %2, %3.</source>
        <translation>É um rascunho: ninguém o recebe antes de você publicar. %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts taken over</source>
        <translation>
            <numerusform>%n parte importada</numerusform>
            <numerusform>%n partes importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nearly</source>
        <translation>
            <numerusform>%n quase igual</numerusform>
            <numerusform>%n quase iguais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n de fora</numerusform>
            <numerusform>%n de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Open the flow</source>
        <translation>Abrir o fluxo</translation>
    </message>
    <message>
        <source>%1 is not finished</source>
        <translation>%1 não está pronto</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Não importar</translation>
    </message>
    <message>
        <source>Import as a draft</source>
        <translation>Importar como rascunho</translation>
    </message>
    <message>
        <source>What became of each part</source>
        <translation>O que virou cada parte</translation>
    </message>
</context>
<context>
    <name>flotilla::Inspector</name>
    <message>
        <source>What is shown of the block</source>
        <translation>O que se mostra do bloco</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>Nome da etapa</translation>
    </message>
    <message>
        <source>More for this block</source>
        <translation>Mais para este bloco</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>No blocks yet</source>
        <translation>Nenhum bloco ainda</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <comment>a tab, and how many there are</comment>
        <translation>Erros %1</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1 · block %2 of %3</source>
        <translation>%1 · bloco %2 de %3</translation>
    </message>
    <message>
        <source>Settings of the flow</source>
        <translation>Configurações do fluxo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Of the flow, for your team.</source>
        <translation>Do fluxo, para a sua equipe.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>How dates, numbers and amounts are written and read, such as pt-BR.</source>
        <translation>Como datas, números e valores são escritos e lidos, por exemplo pt-BR.</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Primeira etapa</translation>
    </message>
    <message>
        <source>Where a chat begins.</source>
        <translation>Onde uma conversa começa.</translation>
    </message>
    <message>
        <source>After a long silence</source>
        <translation>Depois de um longo silêncio</translation>
    </message>
    <message>
        <source>The step to run when the customer has been silent for too long.</source>
        <translation>A etapa a executar quando o cliente fica em silêncio por tempo demais.</translation>
    </message>
    <message>
        <source>Canvas from right to left</source>
        <translation>Quadro da direita para a esquerda</translation>
    </message>
    <message>
        <source>Mirrors ports and lines for people who read from right to left.</source>
        <translation>Espelha conectores e linhas para quem lê da direita para a esquerda.</translation>
    </message>
    <message>
        <source>Variables and their first values</source>
        <translation>Variáveis e seus valores iniciais</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>For the people who edit the flow.</source>
        <translation>Para quem edita o fluxo.</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>Próximo bloco</translation>
    </message>
    <message>
        <source>Previous block</source>
        <translation>Bloco anterior</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Duplicate block</source>
        <translation>Duplicar bloco</translation>
    </message>
    <message>
        <source>Delete block</source>
        <translation>Excluir bloco</translation>
    </message>
    <message>
        <source>Begin chats here</source>
        <translation>Começar conversas aqui</translation>
    </message>
</context>
<context>
    <name>flotilla::InviteDialog</name>
    <message>
        <source>Invite your team</source>
        <translation>Convide sua equipe</translation>
    </message>
    <message>
        <source>They sign in with a code that you hand over; no mail is sent.</source>
        <translation>As pessoas entram com um código que você entrega; nenhum e-mail é enviado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Convidar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>A client who only looks</source>
        <translation>Cliente que só olha</translation>
    </message>
    <message>
        <source>Agent: answers chats</source>
        <translation>Atendente: responde às conversas</translation>
    </message>
    <message>
        <source>Designer: makes and publishes flows</source>
        <translation>Designer: cria e publica fluxos</translation>
    </message>
    <message>
        <source>Admin: numbers, people and keys too</source>
        <translation>Admin: também números, pessoas e chaves</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>O que a pessoa pode fazer</translation>
    </message>
    <message>
        <source>Code, shown only now</source>
        <translation>Código, mostrado só agora</translation>
    </message>
    <message>
        <source>This person belongs to the workspace already.</source>
        <translation>Esta pessoa já faz parte do workspace.</translation>
    </message>
    <message>
        <source>%1 starts Flotilla with --connect %2 and chooses “I have an invitation”. The code works once, until %3.</source>
        <translation>%1 inicia o Flotilla com --connect %2 e escolhe “Tenho um convite”. O código vale uma vez, até %3.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
</context>
<context>
    <name>flotilla::LaneMark</name>
    <message>
        <source>%1 in the %2 lane</source>
        <comment>a number, then high, medium or low</comment>
        <translation>%1 na faixa %2</translation>
    </message>
</context>
<context>
    <name>flotilla::LanesCard</name>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Live replies, takeover</source>
        <translation>Respostas ao vivo, atendimento</translation>
    </message>
    <message>
        <source>Flows, reminders</source>
        <translation>Fluxos, lembretes</translation>
    </message>
    <message>
        <source>Broadcasts</source>
        <translation>Transmissões</translation>
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
        <translation>Faixas de prioridade</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Faixa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Na espera</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Mais antiga</translation>
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
        <translation>Faixa %1, enviadas na última hora</translation>
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
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>The engine does not answer since %1</source>
        <translation>O motor não responde desde %1</translation>
    </message>
    <message numerus="yes">
        <source>You see what was loaded until then. Trying again in %n s.</source>
        <translation>
            <numerusform>Você vê o que foi carregado até lá. Nova tentativa em %n s.</numerusform>
            <numerusform>Você vê o que foi carregado até lá. Nova tentativa em %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>You see what was loaded until then. Trying again now.</source>
        <translation>Você vê o que foi carregado até lá. Tentando de novo agora.</translation>
    </message>
    <message>
        <source>The engine is slow</source>
        <translation>O motor está lento</translation>
    </message>
    <message>
        <source>What you see may be a little behind. Nothing is lost.</source>
        <translation>O que você vê pode estar um pouco atrasado. Nada se perde.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Você saiu da conta</translation>
    </message>
    <message>
        <source>Bots go on answering. Sign in to see what is new.</source>
        <translation>Os bots continuam respondendo. Entre para ver as novidades.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
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
        <translation>Exibir</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Buscar ou executar</translation>
    </message>
    <message>
        <source>Sidebar wide or narrow</source>
        <translation>Barra lateral larga ou estreita</translation>
    </message>
    <message>
        <source>This page in a window of its own</source>
        <translation>Esta página em janela própria</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Próximo painel</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Painel anterior</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema escuro</translation>
    </message>
    <message>
        <source>Theme of the desktop</source>
        <translation>Tema do sistema</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Text as usual</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Quit Flotilla</source>
        <translation>Sair do Flotilla</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the desktop</source>
        <translation>Idioma do sistema</translation>
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
        <translation>Sair da conta</translation>
    </message>
</context>
<context>
    <name>flotilla::MatchBox</name>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>The customer never wrote before</source>
        <translation>O cliente nunca escreveu antes</translation>
    </message>
    <message>
        <source>Which flow catches this text?</source>
        <translation>Que fluxo pega este texto?</translation>
    </message>
    <message>
        <source>What a customer writes</source>
        <translation>O que um cliente escreve</translation>
    </message>
    <message>
        <source>Ask which flow catches it</source>
        <translation>Perguntar que fluxo o pega</translation>
    </message>
    <message>
        <source>This draft does not catch it.</source>
        <translation>Este rascunho não o pega.</translation>
    </message>
    <message>
        <source>This draft catches it by trigger %1: %2.</source>
        <comment>a number, and its kind</comment>
        <translation>Este rascunho o pega pelo gatilho %1: %2.</translation>
    </message>
    <message>
        <source>Live now: “%1” begins.</source>
        <translation>No ar agora: “%1” começa.</translation>
    </message>
    <message>
        <source>Live now: no flow catches it.</source>
        <translation>No ar agora: nenhum fluxo o pega.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a flow, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::MeasureSample</name>
    <message>
        <source>Spacing and radii</source>
        <translation>Espaços e raios</translation>
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
        <translation>Visão geral do fluxo</translation>
    </message>
    <message>
        <source>Overview: click to go there</source>
        <translation>Visão geral: clique para ir até lá</translation>
    </message>
</context>
<context>
    <name>flotilla::MinutesDialog</name>
    <message>
        <source>Let time pass</source>
        <translation>Deixar o tempo passar</translation>
    </message>
    <message>
        <source>Waits and limits for an answer that end meanwhile end at their own time.</source>
        <translation>Esperas e prazos de resposta que acabam nesse meio-tempo acabam na hora certa deles.</translation>
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
        <translation>dias</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Quanto tempo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>Deixar passar</translation>
    </message>
</context>
<context>
    <name>flotilla::NoticesModel</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
</context>
<context>
    <name>flotilla::PaletteModel</name>
    <message>
        <source>Flow</source>
        <translation>Fluxo</translation>
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
        <translation>%1: o que os fluxos fizeram</translation>
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
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
</context>
<context>
    <name>flotilla::PastChat</name>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>A past chat on the canvas</source>
        <translation>Uma conversa passada no quadro</translation>
    </message>
    <message>
        <source>The flow as it was</source>
        <translation>O fluxo como era</translation>
    </message>
    <message>
        <source>Which chat</source>
        <translation>Qual conversa</translation>
    </message>
    <message>
        <source>One block back</source>
        <translation>Um bloco para trás</translation>
    </message>
    <message>
        <source>One block on</source>
        <translation>Um bloco adiante</translation>
    </message>
    <message>
        <source>Close the past chat</source>
        <translation>Fechar a conversa passada</translation>
    </message>
    <message>
        <source>Close the past chat (Esc)</source>
        <translation>Fechar a conversa passada (Esc)</translation>
    </message>
    <message>
        <source>Time travel</source>
        <translation>Viagem no tempo</translation>
    </message>
    <message>
        <source>%1 · v%2</source>
        <comment>when a chat began, and its version</comment>
        <translation>%1 · v%2</translation>
    </message>
    <message>
        <source>No flow took part in this chat.</source>
        <translation>Nenhum fluxo participou desta conversa.</translation>
    </message>
    <message>
        <source>This version cannot be read by this program any more.</source>
        <translation>Este programa não consegue mais ler esta versão.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The chat is here</source>
        <translation>A conversa está aqui</translation>
    </message>
</context>
<context>
    <name>flotilla::PastChatPage</name>
    <message>
        <source>A past chat</source>
        <translation>Uma conversa passada</translation>
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
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Why it went on like that</source>
        <translation>Por que seguiu assim</translation>
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
        <translation>últimos 7 dias</translation>
    </message>
</context>
<context>
    <name>flotilla::PhonePreview</name>
    <message>
        <source>Chat with %1 as on the phone</source>
        <translation>Conversa com %1 como no celular</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who says what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Us: %1</source>
        <translation>Nós: %1</translation>
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
        <translation>Erro: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
</context>
<context>
    <name>flotilla::ProblemsPanel</name>
    <message>
        <source>Nothing stands in the way of publishing.</source>
        <translation>Nada impede a publicação.</translation>
    </message>
    <message>
        <source>Nothing is wrong with this block.</source>
        <translation>Não há nada de errado com este bloco.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Errors of this block</source>
        <translation>Erros deste bloco</translation>
    </message>
    <message>
        <source>Enter goes there, Alt Enter mends</source>
        <translation>Enter vai até lá, Alt Enter corrige</translation>
    </message>
</context>
<context>
    <name>flotilla::PublishReview</name>
    <message>
        <source>Publish review</source>
        <translation>Revisão da publicação</translation>
    </message>
    <message>
        <source>Reviewing</source>
        <translation>Em revisão</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Fechar a revisão</translation>
    </message>
    <message>
        <source>Close the review (Esc)</source>
        <translation>Fechar a revisão (Esc)</translation>
    </message>
    <message>
        <source>Who gets it, and when</source>
        <translation>Quem recebe, e quando</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>A share first</source>
        <translation>Primeiro uma parte</translation>
    </message>
    <message>
        <source>At a set time</source>
        <translation>Em hora marcada</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Percent of the conversations that begin</source>
        <translation>Percentual das conversas que começam</translation>
    </message>
    <message>
        <source>Goes live at, in your time</source>
        <translation>Entra no ar (no seu horário)</translation>
    </message>
    <message>
        <source>Checked again then; if it is refused you are told.</source>
        <translation>Verificado de novo na hora; se for recusado, você recebe um aviso.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuar editando</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Review again</source>
        <translation>Revisar de novo</translation>
    </message>
    <message>
        <source>What changed, for the team</source>
        <translation>O que mudou, para a equipe</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Reviewing %1</source>
        <translation>Em revisão: %1</translation>
    </message>
    <message>
        <source>v%1 live</source>
        <translation>v%1 no ar</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>Publicar %1</translation>
    </message>
    <message>
        <source>New conversations use %1</source>
        <translation>Novas conversas usam %1</translation>
    </message>
    <message>
        <source>Last edited by %1, %2</source>
        <comment>who, and when</comment>
        <translation>Última edição por %1, %2</translation>
    </message>
    <message>
        <source>%1 is kept</source>
        <translation>%1 fica guardada</translation>
    </message>
    <message>
        <source>There is no live version that the others could get.</source>
        <translation>Não há versão no ar que os outros possam receber.</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publicando…</translation>
    </message>
    <message>
        <source>Schedule %1</source>
        <translation>Agendar %1</translation>
    </message>
    <message>
        <source>Publish %1 anyway</source>
        <translation>Publicar %1 mesmo assim</translation>
    </message>
    <message>
        <source>Looking for problems…</source>
        <translation>Procurando problemas…</translation>
    </message>
    <message>
        <source>Every step is reachable, every answer leads somewhere</source>
        <translation>Toda etapa é alcançável, toda resposta leva a algum lugar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Running the saved tests…</source>
        <translation>Executando os testes salvos…</translation>
    </message>
    <message>
        <source>No chat is saved as a test</source>
        <translation>Nenhuma conversa foi salva como teste</translation>
    </message>
    <message>
        <source>%1 of %2 saved tests pass</source>
        <translation>%1 de %2 testes salvos passam</translation>
    </message>
    <message>
        <source>No chat will notice: nothing but looks has changed</source>
        <translation>Nenhuma conversa vai notar: só a aparência mudou</translation>
    </message>
    <message>
        <source>The flow was changed meanwhile</source>
        <translation>O fluxo foi alterado nesse meio-tempo</translation>
    </message>
</context>
<context>
    <name>flotilla::PushDialog</name>
    <message>
        <source>%1 for other workspaces</source>
        <translation>%1 para outros workspaces</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Workspaces</translation>
    </message>
    <message>
        <source>What changes there</source>
        <translation>O que muda lá</translation>
    </message>
    <message>
        <source>Publish it there at once</source>
        <translation>Publicar lá imediatamente</translation>
    </message>
    <message>
        <source>Where a flow of this name is, its draft is replaced; elsewhere it is made. Every row can be taken back.</source>
        <translation>Onde há um fluxo com este nome, o rascunho dele é substituído; nos outros, o fluxo é criado. Cada linha pode ser desfeita.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Roll this row back</source>
        <translation>Desfazer esta linha</translation>
    </message>
    <message numerus="yes">
        <source>Push to %n workspaces</source>
        <translation>
            <numerusform>Enviar para %n workspace</numerusform>
            <numerusform>Enviar para %n workspaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::PushModel</name>
    <message>
        <source>It is a draft there</source>
        <translation>É um rascunho lá</translation>
    </message>
    <message>
        <source>It is a draft there, but cannot go live: %1</source>
        <translation>É um rascunho lá, mas não pode entrar no ar: %1</translation>
    </message>
    <message>
        <source>Version %1 is live</source>
        <translation>A versão %1 está no ar</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Como era antes</translation>
    </message>
    <message>
        <source>Switched off; its history stays</source>
        <translation>Desativado; o histórico fica</translation>
    </message>
    <message>
        <source>Removed again</source>
        <translation>Removido de novo</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>New there</source>
        <translation>Novo lá</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n mudança</numerusform>
            <numerusform>%n mudanças</numerusform>
        </translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Going back…</source>
        <translation>Voltando…</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>O que muda</translation>
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
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Adicionar a %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
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
        <translation>Importada</translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation>Quase igual</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>De fora</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>O que virou</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
</context>
<context>
    <name>flotilla::ResultDialog</name>
    <message>
        <source>What the web service answers</source>
        <translation>O que o serviço web responde</translation>
    </message>
    <message>
        <source>A test asks nobody. Give the answer that the flow is to go on with.</source>
        <translation>Um teste não consulta ninguém. Informe a resposta com que o fluxo deve seguir.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Body, as JSON</source>
        <translation>Corpo, em JSON</translation>
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
        <translation>Isto não é JSON: %1</translation>
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
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>kind of change, what, how</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n changes</source>
        <translation>
            <numerusform>%1, %n mudança</numerusform>
            <numerusform>%1, %n mudanças</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::RunningBars</name>
    <message>
        <source>Elsewhere</source>
        <translation>Em outras etapas</translation>
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
        <translation>Ficam onde estão</translation>
    </message>
    <message>
        <source>Move them where they stand</source>
        <translation>Migram no ponto em que estão</translation>
    </message>
    <message>
        <source>They begin anew</source>
        <translation>Recomeçam</translation>
    </message>
    <message>
        <source>At their next turn, with everything they said so far.</source>
        <translation>Na vez seguinte de cada uma, com tudo o que já foi dito.</translation>
    </message>
    <message>
        <source>With the customer&apos;s next message; until then the bot is silent.</source>
        <translation>Com a próxima mensagem do cliente; até lá, o bot fica em silêncio.</translation>
    </message>
    <message>
        <source>No conversations are in flight</source>
        <translation>Nenhuma conversa em andamento</translation>
    </message>
    <message>
        <source>1 conversation is in flight</source>
        <translation>1 conversa em andamento</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are in flight</source>
        <translation>
            <numerusform>%n conversa em andamento</numerusform>
            <numerusform>%n conversas em andamento</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay on %1</source>
        <translation>Ficam na %1</translation>
    </message>
    <message>
        <source>Nobody loses their place.</source>
        <translation>Ninguém perde o lugar.</translation>
    </message>
    <message>
        <source>The same step</source>
        <translation>A mesma etapa</translation>
    </message>
    <message>
        <source>Choose a step</source>
        <translation>Escolha uma etapa</translation>
    </message>
    <message>
        <source>%1 (%2) goes on at</source>
        <comment>a step and how many</comment>
        <translation>%1 (%2) segue em</translation>
    </message>
    <message>
        <source>%1 goes on at</source>
        <translation>%1 segue em</translation>
    </message>
</context>
<context>
    <name>flotilla::SavesDialog</name>
    <message>
        <source>Saved drafts</source>
        <translation>Rascunhos salvos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>What is different in the draft in hand</source>
        <translation>O que mudou no rascunho atual</translation>
    </message>
    <message>
        <source>A draft saves itself. Under a name it stays as it is now, to come back to.</source>
        <translation>O rascunho se salva sozinho. Com um nome, ele fica como está agora, para você voltar a ele.</translation>
    </message>
    <message>
        <source>Name of the draft in hand</source>
        <translation>Nome do rascunho atual</translation>
    </message>
    <message>
        <source>Before the spring campaign</source>
        <translation>Antes da campanha de primavera</translation>
    </message>
    <message>
        <source>Save the draft in hand under this name</source>
        <translation>Salvar o rascunho atual com este nome</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Desde então</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Back to this</source>
        <translation>Voltar a este</translation>
    </message>
    <message>
        <source>Ctrl Z brings the draft in hand back.</source>
        <translation>Ctrl Z traz o rascunho atual de volta.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Excluir “%1”?</translation>
    </message>
    <message>
        <source>What was kept goes for good. The draft in hand stays as it is.</source>
        <translation>O que foi guardado some de vez. O rascunho atual fica como está.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
</context>
<context>
    <name>flotilla::SavesModel</name>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <comment>a kept draft: its name, when, whose</comment>
        <translation>%1, %2, por %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Salvo em</translation>
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
        <translation>Limpar a busca</translation>
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
        <translation>Telefone</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Último sinal</translation>
    </message>
    <message>
        <source>New</source>
        <comment>state of a number</comment>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Pairing</source>
        <comment>state of a number</comment>
        <translation>Pareando</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>state of a number</comment>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <comment>state of a number</comment>
        <translation>Reconectando</translation>
    </message>
    <message>
        <source>Logged out</source>
        <comment>state of a number</comment>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Banned</source>
        <comment>state of a number</comment>
        <translation>Banido</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>state of a number</comment>
        <translation>Parado</translation>
    </message>
</context>
<context>
    <name>flotilla::SetupCard</name>
    <message>
        <source>%1: done</source>
        <translation>%1: feito</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Convidar</translation>
    </message>
    <message>
        <source>Engine is running</source>
        <translation>O motor está rodando</translation>
    </message>
    <message>
        <source>It keeps everything on its own disk</source>
        <translation>Ele guarda tudo no próprio disco</translation>
    </message>
    <message>
        <source>Choose simulator or number</source>
        <translation>Escolha simulador ou número</translation>
    </message>
    <message>
        <source>You can have both</source>
        <translation>Você pode ter os dois</translation>
    </message>
    <message>
        <source>Pick a flow</source>
        <translation>Escolha um fluxo</translation>
    </message>
    <message>
        <source>Start from a template, or draw your own</source>
        <translation>Comece por um modelo, ou desenhe o seu</translation>
    </message>
    <message>
        <source>Say hello to your bot</source>
        <translation>Diga oi ao seu bot</translation>
    </message>
    <message>
        <source>Write to the number and watch it answer</source>
        <translation>Escreva para o número e veja-o responder</translation>
    </message>
    <message>
        <source>Invite your team</source>
        <translation>Convide sua equipe</translation>
    </message>
    <message>
        <source>Designers, agents, or a client who only looks</source>
        <translation>Designers, atendentes, ou um cliente que só olha</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
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
        <translation>Você</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>%1: theme, text size, signing out</source>
        <translation>%1: tema, tamanho do texto, sair da conta</translation>
    </message>
</context>
<context>
    <name>flotilla::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>To the engine at %1. Who runs it invites you.</source>
        <translation>No motor em %1. Quem o administra convida você.</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Code of the invitation</source>
        <translation>&amp;Código do convite</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose one, or give the one you have here already.</source>
        <translation>Escolha uma, ou informe a que você já tem aqui.</translation>
    </message>
    <message>
        <source>The token goes to this computer&apos;s keychain, not to a file.</source>
        <translation>O token vai para o chaveiro deste computador, não para um arquivo.</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>Tenho uma conta</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Tenho um convite</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>There is no such invitation, or it has ended.</source>
        <translation>Este convite não existe, ou já venceu.</translation>
    </message>
    <message>
        <source>You have an account here, of another password.</source>
        <translation>Você tem uma conta aqui, com outra senha.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation>E-mail ou senha incorretos.</translation>
    </message>
</context>
<context>
    <name>flotilla::Sparkline</name>
    <message>
        <source>%1: now %2, at most %3</source>
        <translation>%1: agora %2, no máximo %3</translation>
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
        <translation>Uma conversa com um bot</translation>
    </message>
    <message>
        <source>Chocolate</source>
        <translation>Chocolate</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Clássico</translation>
    </message>
    <message>
        <source>We do. Which one would you like?</source>
        <translation>Temos, sim. Qual você quer?</translation>
    </message>
    <message>
        <source>Hi! Do you have panettone?</source>
        <translation>Oi! Vocês têm panetone?</translation>
    </message>
    <message>
        <source>The session&apos;s key</source>
        <translation>A chave da sessão</translation>
    </message>
    <message>
        <source>from your gateway</source>
        <translation>do seu gateway</translation>
    </message>
    <message>
        <source>Try it with the simulator</source>
        <translation>Testar com o simulador</translation>
    </message>
    <message>
        <source>A pretend agency on this computer.</source>
        <translation>Uma agência fictícia neste computador.</translation>
    </message>
    <message>
        <source>No number, no account</source>
        <translation>Sem número, sem conta</translation>
    </message>
    <message>
        <source>Flows and customers who chat</source>
        <translation>Fluxos e clientes que conversam</translation>
    </message>
    <message>
        <source>Move to a real number later</source>
        <translation>Mude para um número real depois</translation>
    </message>
    <message>
        <source>Start the simulator</source>
        <translation>Iniciar o simulador</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>Connect a number</source>
        <translation>Conectar um número</translation>
    </message>
    <message>
        <source>Use a WhatsApp you already have.</source>
        <translation>Use um WhatsApp que você já tem.</translation>
    </message>
    <message>
        <source>Through your WasenderApi session</source>
        <translation>Pela sua sessão do WasenderApi</translation>
    </message>
    <message>
        <source>The bot stays off until you say so</source>
        <translation>O bot fica desligado até você mandar</translation>
    </message>
    <message>
        <source>Add as many as you like</source>
        <translation>Adicione quantos quiser</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>Your gateway&apos;s key, and a code to scan</source>
        <translation>A chave do seu gateway e um código para ler</translation>
    </message>
    <message>
        <source>Pair a phone</source>
        <translation>Parear um telefone</translation>
    </message>
    <message>
        <source>scan a QR code</source>
        <translation>leia um código QR</translation>
    </message>
</context>
<context>
    <name>flotilla::StatusStrip</name>
    <message>
        <source>Status of the engine</source>
        <translation>Status do motor</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Engine running</source>
        <translation>Motor rodando</translation>
    </message>
    <message>
        <source>Engine is slow</source>
        <translation>Motor lento</translation>
    </message>
    <message>
        <source>Engine does not answer</source>
        <translation>Motor não responde</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Fora da conta</translation>
    </message>
    <message>
        <source>%1 msg/min</source>
        <translation>%1 msg/min</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>date, time, zone</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>In this time 95 of 100 webhooks are answered</source>
        <translation>Neste tempo 95 de 100 webhooks são respondidos</translation>
    </message>
    <message>
        <source>Webhook p95 %1 ms</source>
        <translation>Webhook p95 %1 ms</translation>
    </message>
    <message numerus="yes">
        <source>Quiet hours begin in %1 in %n min</source>
        <translation>
            <numerusform>O horário de silêncio começa em %1 em %n min</numerusform>
            <numerusform>O horário de silêncio começa em %1 em %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quiet hours end in %1 in %n min</source>
        <translation>
            <numerusform>O horário de silêncio termina em %1 em %n min</numerusform>
            <numerusform>O horário de silêncio termina em %1 em %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet hours begin in %1 at %2</source>
        <translation>O horário de silêncio começa em %1 às %2</translation>
    </message>
    <message>
        <source>Quiet hours end in %1 at %2</source>
        <translation>O horário de silêncio termina em %1 às %2</translation>
    </message>
    <message>
        <source>%1. Customers elsewhere have their own clock.</source>
        <translation>%1. Clientes em outros lugares têm seu próprio relógio.</translation>
    </message>
    <message>
        <source>%1 takes no work</source>
        <translation>%1 não aceita trabalho</translation>
    </message>
    <message>
        <source>Where the engine keeps everything</source>
        <translation>Onde o motor guarda tudo</translation>
    </message>
</context>
<context>
    <name>flotilla::StepFigures</name>
    <message>
        <source>came</source>
        <comment>people, to a step</comment>
        <translation>chegaram</translation>
    </message>
    <message>
        <source>went on</source>
        <comment>people, from a step</comment>
        <translation>seguiram</translation>
    </message>
    <message>
        <source>here now</source>
        <comment>people, at a step</comment>
        <translation>aqui agora</translation>
    </message>
    <message>
        <source>leave</source>
        <comment>people, at a step</comment>
        <translation>saem</translation>
    </message>
    <message>
        <source>Live figures of the step: %1</source>
        <translation>Números ao vivo da etapa: %1</translation>
    </message>
</context>
<context>
    <name>flotilla::TemplateDialog</name>
    <message>
        <source>Start from a template</source>
        <translation>Comece por um modelo</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Name of the flow</source>
        <translation>Nome do fluxo</translation>
    </message>
    <message>
        <source>Customers never see it.</source>
        <translation>Os clientes nunca o veem.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use this template</source>
        <translation>Usar este modelo</translation>
    </message>
</context>
<context>
    <name>flotilla::TemplateEdit</name>
    <message>
        <source>Preview of %1</source>
        <translation>Prévia de %1</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrito</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Itálico</translation>
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
        <translation>Inserir uma variável</translation>
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
        <translation>Comece por um modelo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import flows from files</source>
        <translation>Importar fluxos de arquivos</translation>
    </message>
    <message>
        <source>Blank flow</source>
        <translation>Fluxo em branco</translation>
    </message>
    <message numerus="yes">
        <source>All %n templates</source>
        <translation>
            <numerusform>Todos os modelos (%n)</numerusform>
            <numerusform>Todos os %n modelos</numerusform>
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
        <translation>Seu número</translation>
    </message>
    <message>
        <source>Test chat</source>
        <translation>Conversa de teste</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Reproduzir de novo</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Escolher uma resposta</translation>
    </message>
    <message>
        <source>Choose an answer (Alt Down)</source>
        <translation>Escolher uma resposta (Alt ↓)</translation>
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
        <translation>Contato, relógio e gateway…</translation>
    </message>
    <message>
        <source>Save as a test…</source>
        <translation>Salvar como teste…</translation>
    </message>
    <message>
        <source>Let time pass…</source>
        <translation>Deixar o tempo passar…</translation>
    </message>
    <message>
        <source>A long silence</source>
        <translation>Um longo silêncio</translation>
    </message>
    <message>
        <source>Hand back to the bot</source>
        <translation>Devolver ao bot</translation>
    </message>
    <message>
        <source>Answer of the web service…</source>
        <translation>Resposta do serviço web…</translation>
    </message>
    <message>
        <source>Clear the chat</source>
        <translation>Limpar a conversa</translation>
    </message>
    <message>
        <source>Close the test chat</source>
        <translation>Fechar a conversa de teste</translation>
    </message>
    <message>
        <source>Begin the chat</source>
        <translation>Começar a conversa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Skip the wait</source>
        <translation>Pular a espera</translation>
    </message>
    <message>
        <source>Let the time for an answer run out</source>
        <translation>Deixar o prazo da resposta acabar</translation>
    </message>
    <message>
        <source>Answer of the web service</source>
        <translation>Resposta do serviço web</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Começar de novo</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Um passo para trás</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>More for the test chat</source>
        <translation>Mais para a conversa de teste</translation>
    </message>
    <message>
        <source>Reply as %1</source>
        <translation>Responder como %1</translation>
    </message>
    <message>
        <source>Begin as %1</source>
        <translation>Começar como %1</translation>
    </message>
    <message>
        <source>simulator · as %1</source>
        <translation>simulador · como %1</translation>
    </message>
    <message>
        <source>The chat has grown too large to go on.</source>
        <translation>A conversa ficou grande demais para continuar.</translation>
    </message>
    <message>
        <source>The flow has changed since.</source>
        <translation>O fluxo mudou desde então.</translation>
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
        <translation>Nome</translation>
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
        <translation>Onde o teste acontece</translation>
    </message>
    <message>
        <source>At a fixed time</source>
        <translation>Em hora fixa</translation>
    </message>
    <message>
        <source>Nothing is sent and nobody real takes part: the contact, the clock and the gateway are made up.</source>
        <translation>Nada é enviado e ninguém real participa: o contato, o relógio e o gateway são fictícios.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>Variables with other values at the start</source>
        <translation>Variáveis com outros valores no começo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Play like this</source>
        <translation>Testar assim</translation>
    </message>
    <message>
        <source>Name of the contact</source>
        <translation>Nome do contato</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>Separadas por vírgulas.</translation>
    </message>
    <message>
        <source>As the workspace</source>
        <translation>Como o workspace</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>First message at</source>
        <translation>Primeira mensagem em</translation>
    </message>
    <message>
        <source>WasenderApi: numbered lists</source>
        <translation>WasenderApi: listas numeradas</translation>
    </message>
    <message>
        <source>WhatsApp Cloud API: buttons, lists, templates</source>
        <translation>WhatsApp Cloud API: botões, listas, modelos</translation>
    </message>
    <message>
        <source>Buttons and lists, no templates</source>
        <translation>Botões e listas, sem modelos</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Longest text</source>
        <translation>Texto mais longo</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>Não existe esse fuso horário.</translation>
    </message>
</context>
<context>
    <name>flotilla::ThroughputCard</name>
    <message>
        <source>Throughput</source>
        <translation>Volume de mensagens</translation>
    </message>
    <message>
        <source>Messages per minute, last hour</source>
        <translation>Mensagens por minuto, última hora</translation>
    </message>
    <message>
        <source>messages per minute, last hour</source>
        <translation>mensagens por minuto, última hora</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>messages a minute</comment>
        <translation>Recebidas %1</translation>
    </message>
    <message>
        <source>Out %1</source>
        <comment>messages a minute</comment>
        <translation>Enviadas %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>In</source>
        <comment>messages</comment>
        <translation>Recebidas</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>messages</comment>
        <translation>Enviadas</translation>
    </message>
</context>
<context>
    <name>flotilla::TimeText</name>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>há %n min</numerusform>
            <numerusform>há %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
</context>
<context>
    <name>flotilla::Toast</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>flotilla::TopBar</name>
    <message>
        <source>Search or run…</source>
        <translation>Buscar ou executar…</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar ou executar um comando</translation>
    </message>
</context>
<context>
    <name>flotilla::TriggerCard</name>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Figurinha</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localização</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Also interrupts a chat that runs</source>
        <translation>Também interrompe uma conversa em andamento</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>The chat the customer is in ends, and this flow begins.</source>
        <translation>A conversa em que o cliente está acaba, e este fluxo começa.</translation>
    </message>
    <message>
        <source>Trigger %1: what begins the flow</source>
        <translation>Gatilho %1: o que inicia o fluxo</translation>
    </message>
    <message>
        <source>Remove trigger %1</source>
        <translation>Remover o gatilho %1</translation>
    </message>
    <message>
        <source>Remove this trigger</source>
        <translation>Remover este gatilho</translation>
    </message>
    <message>
        <source>%1, trigger %2</source>
        <translation>%1, gatilho %2</translation>
    </message>
    <message>
        <source>The whole message</source>
        <translation>A mensagem inteira</translation>
    </message>
    <message>
        <source>Anywhere in the message</source>
        <translation>Em qualquer parte da mensagem</translation>
    </message>
    <message>
        <source>A pattern</source>
        <translation>Um padrão</translation>
    </message>
    <message>
        <source>Where the words stand</source>
        <translation>Onde estão as palavras</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>O que é enviado</translation>
    </message>
    <message>
        <source>None chosen: any of them.</source>
        <translation>Nada escolhido: qualquer um deles.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora do dia</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>None chosen: every day, or the date.</source>
        <translation>Nada escolhido: todos os dias, ou a data.</translation>
    </message>
    <message>
        <source>On one date only</source>
        <translation>Só em uma data</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Empty: the workspace&apos;s.</source>
        <translation>Vazio: o do workspace.</translation>
    </message>
    <message>
        <source>Contacts with the tag</source>
        <translation>Contatos com a etiqueta</translation>
    </message>
    <message>
        <source>Contacts on the list</source>
        <translation>Contatos na lista</translation>
    </message>
    <message>
        <source>One per line.</source>
        <translation>Uma por linha.</translation>
    </message>
    <message>
        <source>One per line: what your link puts at the beginning of the message.</source>
        <translation>Um por linha: o que o seu link põe no começo da mensagem.</translation>
    </message>
    <message>
        <source>One pattern per line.</source>
        <translation>Um padrão por linha.</translation>
    </message>
    <message>
        <source>The name that your program tells over the API.</source>
        <translation>O nome que o seu programa envia pela API.</translation>
    </message>
    <message>
        <source>The highest wins; then the flow that is older.</source>
        <translation>A maior vence; depois, o fluxo mais antigo.</translation>
    </message>
</context>
<context>
    <name>flotilla::TriggersForm</name>
    <message>
        <source>What begins the flow</source>
        <translation>O que inicia o fluxo</translation>
    </message>
    <message>
        <source>Add a trigger</source>
        <translation>Adicionar um gatilho</translation>
    </message>
</context>
<context>
    <name>flotilla::UndoJournal</name>
    <message>
        <source>Another window has this flow open.</source>
        <translation>Outra janela está com este fluxo aberto.</translation>
    </message>
    <message>
        <source>The history of this flow cannot be kept.</source>
        <translation>Não é possível guardar o histórico deste fluxo.</translation>
    </message>
    <message>
        <source>The history of this flow cannot be kept: undo ends with this window.</source>
        <translation>Não é possível guardar o histórico deste fluxo: o desfazer acaba com esta janela.</translation>
    </message>
</context>
<context>
    <name>flotilla::VariablesForm</name>
    <message>
        <source>Variables of the flow</source>
        <translation>Variáveis do fluxo</translation>
    </message>
    <message>
        <source>Where variables are used</source>
        <translation>Onde as variáveis são usadas</translation>
    </message>
    <message>
        <source>Where “%1” is used</source>
        <translation>Onde “%1” é usada</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Renomear “%1”</translation>
    </message>
    <message>
        <source>Letters, digits and _ only; contact, session and now are taken.</source>
        <translation>Só letras, algarismos e _; contact, session e now já têm uso.</translation>
    </message>
    <message>
        <source>There is a variable of this name already.</source>
        <translation>Já existe uma variável com este nome.</translation>
    </message>
    <message>
        <source>Wherever the flow speaks of it: in texts, conditions, scripts and first values.</source>
        <translation>Onde quer que o fluxo a cite: em textos, condições, scripts e valores iniciais.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
</context>
<context>
    <name>flotilla::VariablesPanel</name>
    <message>
        <source>Variables in this test</source>
        <translation>Variáveis neste teste</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>in this test</source>
        <translation>neste teste</translation>
    </message>
    <message>
        <source>Set a variable</source>
        <translation>Definir uma variável</translation>
    </message>
    <message>
        <source>Enter or F2 changes a value, Delete takes the variable away</source>
        <translation>Enter ou F2 altera um valor, Delete remove a variável</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>The chat goes on with this value.</source>
        <translation>A conversa continua com este valor.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Só letras, algarismos e _; contact, session e now já têm uso.</translation>
    </message>
</context>
<context>
    <name>flotilla::VersionsModel</name>
    <message>
        <source>live</source>
        <translation>no ar</translation>
    </message>
    <message>
        <source>%1 % of new conversations</source>
        <translation>%1% das novas conversas</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusada</translation>
    </message>
    <message>
        <source>goes live %1</source>
        <translation>entra no ar em %1</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Version %1 %2</source>
        <translation>Versão %1 %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
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
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
</context>
<context>
    <name>flotilla::VersionsView</name>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Voltar à versão…</translation>
    </message>
    <message>
        <source>Makes the chosen version live again</source>
        <translation>Põe de novo no ar a versão escolhida</translation>
    </message>
    <message>
        <source>Cancel the schedule</source>
        <translation>Cancelar o agendamento</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>Comparar de</translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>Close the versions</source>
        <translation>Fechar as versões</translation>
    </message>
    <message>
        <source>Close the versions (Esc)</source>
        <translation>Fechar as versões (Esc)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>with</source>
        <translation>com</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Take v%1 back…</source>
        <translation>Voltar à v%1…</translation>
    </message>
    <message>
        <source>Make v%1 live again?</source>
        <translation>Pôr a v%1 de novo no ar?</translation>
    </message>
    <message>
        <source>New conversations get v%1 instead of v%2.</source>
        <translation>Novas conversas recebem a v%1 em vez da v%2.</translation>
    </message>
    <message>
        <source>New conversations get v%1.</source>
        <translation>Novas conversas recebem a v%1.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar assim</translation>
    </message>
    <message>
        <source>Make v%1 live</source>
        <translation>Pôr a v%1 no ar</translation>
    </message>
    <message>
        <source>v%1 is live.</source>
        <translation>A v%1 está no ar.</translation>
    </message>
</context>
<context>
    <name>flotilla::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Your first bot can talk in two minutes</source>
        <translation>Seu primeiro bot pode conversar em dois minutos</translation>
    </message>
    <message>
        <source>The engine is already running on this machine. Pick how you want to start.</source>
        <translation>O motor já está rodando nesta máquina. Escolha como quer começar.</translation>
    </message>
    <message>
        <source>The engine is running. Connect the first number.</source>
        <translation>O motor está rodando. Conecte o primeiro número.</translation>
    </message>
    <message>
        <source>A sample to look around</source>
        <translation>Um exemplo para explorar</translation>
    </message>
    <message>
        <source>Two pretend clients with flows and chats.</source>
        <translation>Dois clientes fictícios da agência, com fluxos e conversas.</translation>
    </message>
    <message>
        <source>Bakery, São Paulo</source>
        <translation>Padaria, São Paulo</translation>
    </message>
    <message>
        <source>Clinic, Jakarta</source>
        <translation>Clínica, Jacarta</translation>
    </message>
    <message>
        <source>Load the sample</source>
        <translation>Carregar o exemplo</translation>
    </message>
    <message>
        <source>Yours, on your machine</source>
        <translation>Seu, na sua máquina</translation>
    </message>
    <message>
        <source>Chats and contacts stay in your own database. Keys are stored encrypted.</source>
        <translation>Conversas e contatos ficam no seu próprio banco de dados. As chaves são guardadas criptografadas.</translation>
    </message>
</context>
<context>
    <name>flotilla::WorkspaceButton</name>
    <message>
        <source>Workspace: %1</source>
        <translation>Workspace: %1</translation>
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
        <translation>Diminuir zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Aumentar zoom</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Snap to the grid</source>
        <translation>Alinhar à grade</translation>
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
