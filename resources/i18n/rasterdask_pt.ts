<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>RasterDask</name>
    <message>
        <source>  {} ({}): {}</source>
        <translation>  {} ({}): {}</translation>
    </message>
    <message>
        <source>  {}: {}</source>
        <translation>  {}: {}</translation>
    </message>
    <message>
        <source>  {}: {}: {}</source>
        <translation>  {}: {}: {}</translation>
    </message>
    <message>
        <source>  {}: {}; here: {}</source>
        <translation>  {}: {}; aqui: {}</translation>
    </message>
    <message>
        <source>  … and {} more</source>
        <translation>  … e mais {}</translation>
    </message>
    <message>
        <source> (both are primary products of one acquisition; the mode `default` uses their RPCs instead)</source>
        <translation> (ambos são produtos primários de uma aquisição; o modo `default` usa em vez disso os seus RPC)</translation>
    </message>
    <message>
        <source> (its limit is {:,.0f} MB)</source>
        <translation> (seu limite é {:,.0f} MB)</translation>
    </message>
    <message>
        <source> ({}, converted to heights above the ellipsoid)</source>
        <translation> ({}, convertido em alturas sobre o elipsoide)</translation>
    </message>
    <message>
        <source> Is it {}?</source>
        <translation> Seria {}?</translation>
    </message>
    <message>
        <source> Its date is {}: before 2022-01-25, only products that were processed again have such a baseline.</source>
        <translation> Sua data é {}: antes de 25/01/2022 só os produtos reprocessados têm tal versão.</translation>
    </message>
    <message>
        <source> Its date is {}: from 2022-01-25 on, ESA's products have such a baseline.</source>
        <translation> Sua data é {}: a partir de 25/01/2022 os produtos da ESA têm tal versão.</translation>
    </message>
    <message>
        <source> The certificates for tls:// are those of dask's own configuration (distributed.comm.tls).</source>
        <translation> Os certificados para tls:// são os da configuração do dask (distributed.comm.tls).</translation>
    </message>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source> degrees</source>
        <translation> graus</translation>
    </message>
    <message>
        <source> docs/indices.md lists them.</source>
        <translation> docs/indices.md os lista.</translation>
    </message>
    <message>
        <source> from {:g} on</source>
        <translation> a partir de {:g}</translation>
    </message>
    <message>
        <source> from {:g} to {:g}</source>
        <translation> de {:g} a {:g}</translation>
    </message>
    <message>
        <source> in the extent</source>
        <translation> na extensão</translation>
    </message>
    <message>
        <source> of {} band</source>
        <translation> de {} banda</translation>
    </message>
    <message>
        <source> of {} bands</source>
        <translation> de {} bandas</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>"layer@1" is the first band of the layer of that name.</source>
        <translation>"layer@1" é a primeira banda da camada com esse nome.</translation>
    </message>
    <message>
        <source>, across the seam of the globe</source>
        <translation>, através da costura do globo</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, e </translation>
    </message>
    <message>
        <source>, and {} more</source>
        <translation>, e mais {}</translation>
    </message>
    <message>
        <source>, bands {} to {}</source>
        <translation>, bandas {} a {}</translation>
    </message>
    <message>
        <source>, dashboard at {}</source>
        <translation>, painel em {}</translation>
    </message>
    <message>
        <source>, ground: {}</source>
        <translation>, terreno: {}</translation>
    </message>
    <message>
        <source>, not in metres</source>
        <translation>, não em metros</translation>
    </message>
    <message>
        <source>, onto that grid: {}; {}</source>
        <translation>, sobre essa grade: {}; {}</translation>
    </message>
    <message>
        <source>, rotated</source>
        <translation>, girada</translation>
    </message>
    <message>
        <source>, rotated against each other</source>
        <translation>, com rotação entre as duas</translation>
    </message>
    <message>
        <source>, such as {}</source>
        <translation>, como {}</translation>
    </message>
    <message>
        <source>, then to a COG</source>
        <translation>, depois para COG</translation>
    </message>
    <message>
        <source>, {} is nodata</source>
        <translation>, {} é nodata</translation>
    </message>
    <message>
        <source>, {} pixels/s, {} left</source>
        <translation>, {} pixels/s, faltam {}</translation>
    </message>
    <message>
        <source>0 takes the number in RasterDask's settings, if there is one.</source>
        <translation>0 usa o número das configurações do RasterDask, se houver.</translation>
    </message>
    <message>
        <source>0, if there is a scale</source>
        <translation>0, se houver uma escala</translation>
    </message>
    <message>
        <source>1 band</source>
        <translation>1 banda</translation>
    </message>
    <message>
        <source>1, if there is an offset</source>
        <translation>1, se houver um deslocamento</translation>
    </message>
    <message>
        <source>1,234.5</source>
        <translation>1.234,5</translation>
    </message>
    <message>
        <source>2, unless there is a resolution</source>
        <translation>2, se não houver resolução</translation>
    </message>
    <message>
        <source>: band {} may be</source>
        <translation>: pode ser a banda {}</translation>
    </message>
    <message>
        <source>: {} is not there</source>
        <translation>: {} não está lá</translation>
    </message>
    <message>
        <source>: {} may be</source>
        <translation>: pode ser {}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>; {}, {}</source>
        <translation>; {}, {}</translation>
    </message>
    <message>
        <source>A band is im1b2 (band 2 of the first raster, as in Orfeo BandMath), "layer@2" (as in QGIS's raster calculator) or a letter (A is the first raster, B the second, as in gdal_calc).</source>
        <translation>Uma banda é im1b2 (banda 2 do primeiro raster, como no Orfeo BandMath), "layer@2" (como na calculadora raster do QGIS) ou uma letra (A é o primeiro raster, B o segundo, como no gdal_calc).</translation>
    </message>
    <message>
        <source>A colon is missing: a conditional is test ? a : b.</source>
        <translation>Faltam dois-pontos: uma condição se escreve test ? a : b.</translation>
    </message>
    <message>
        <source>A comma separates the arguments of a function; a decimal point is a point.</source>
        <translation>A vírgula separa os argumentos de uma função; o separador decimal é o ponto.</translation>
    </message>
    <message>
        <source>A dask cluster that you have</source>
        <translation>Um cluster dask que você tenha</translation>
    </message>
    <message>
        <source>A file in {0} could not be written. Check the rights of the folder, and that no job uses the engine.</source>
        <translation>Um arquivo em {0} não pôde ser escrito. Verifique as permissões da pasta, e que nenhuma tarefa use o motor.</translation>
    </message>
    <message>
        <source>A formula names bands by their roles: B, G and R are blue, green and red, RE1 to RE3 the red edge, N and N2 the near infrared, S1 and S2 the short-wave infrared, T the thermal infrared. The bands are found from what the files say of them and from the names of files with one band; the log names them. Instead of rasters, a product may be given as it was downloaded.</source>
        <translation>Uma fórmula chama as bandas pelos seus papéis: B, G e R são azul, verde e vermelho, RE1 a RE3 a borda do vermelho, N e N2 o infravermelho próximo, S1 e S2 o infravermelho de ondas curtas, T o infravermelho termal. As bandas são encontradas pelo que os arquivos dizem delas e pelos nomes dos arquivos de uma banda; o log as nomeia. Em vez de rasters, pode ser dado um produto como foi baixado.</translation>
    </message>
    <message>
        <source>A job must be a JSON object, not {}.</source>
        <translation>Uma tarefa deve ser um objeto JSON, não {}.</translation>
    </message>
    <message>
        <source>A largest error is for the compression lerc: choose that, or give no error.</source>
        <translation>Um erro máximo é para a compressão lerc: escolha essa, ou não dê erro.</translation>
    </message>
    <message>
        <source>A number ends where a name begins: write an operator after {}.</source>
        <translation>Um número termina onde começa um nome: escreva um operador depois de {}.</translation>
    </message>
    <message>
        <source>A number, a name, a function or a bracket is wanted here, not {}.</source>
        <translation>Aqui se espera um número, um nome, uma função ou um parêntese, não {}.</translation>
    </message>
    <message>
        <source>A pixel has no NDVI where it is nodata or masked in one of the bands, and where NIR + red is 0. Overviews in the file are never used.</source>
        <translation>Um pixel não tem NDVI onde é nodata ou mascarado em uma das bandas, nem onde IVP + vermelho é 0. As visões gerais do arquivo nunca são usadas.</translation>
    </message>
    <message>
        <source>A pixel is nodata in an index where one of its bands is nodata or masked, where a denominator is 0, and where the result is no finite number. Integers cannot overflow: they are converted before the arithmetic.</source>
        <translation>Um pixel é nodata em um índice onde uma de suas bandas é nodata ou mascarada, onde um denominador é 0, e onde o resultado não é um número finito. Inteiros não podem transbordar: são convertidos antes do cálculo.</translation>
    </message>
    <message>
        <source>A pixel is nodata in the result where it is nodata or masked in one of the bands, and where NIR + red is 0. Integers cannot overflow: they are converted before the arithmetic.</source>
        <translation>Um pixel é nodata no resultado onde é nodata ou mascarado em uma das bandas, e onde IVP + vermelho é 0. Inteiros não podem transbordar: são convertidos antes do cálculo.</translation>
    </message>
    <message>
        <source>A pixel is nodata in the result where something that it depends on is nodata, where a divisor is 0, and where the result is no finite number. A conditional depends on its test and on the branch that is taken. Integers cannot overflow: they are converted before the arithmetic.</source>
        <translation>Um pixel é nodata no resultado onde algo de que depende é nodata, onde um divisor é 0, e onde o resultado não é um número finito. Uma condição depende do seu teste e do ramo escolhido. Inteiros não podem transbordar: são convertidos antes do cálculo.</translation>
    </message>
    <message>
        <source>A pixel of the output has no value where the moving pixel that its centre falls in is nodata or masked, and outside the moving raster. Nodata is never mixed into its neighbours. Values are rounded and clamped to the output type, never wrapped.</source>
        <translation>Um pixel da saída não tem valor onde o pixel em que cai o seu centro é nodata ou mascarado, nem fora do raster reamostrado. Nodata nunca é misturado aos vizinhos. Os valores são arredondados e limitados ao tipo de saída.</translation>
    </message>
    <message>
        <source>A raster has the dims band, y and x, not {}.</source>
        <translation>Um raster tem as dimensões band, y e x, não {}.</translation>
    </message>
    <message>
        <source>A raster that already has all that is asked for is copied as it is, which is fast and loses nothing, unless FORCE is set.</source>
        <translation>Um raster que já tem tudo o que se pede é copiado como está, o que é rápido e não perde nada, a menos que FORCE esteja ligado.</translation>
    </message>
    <message>
        <source>A reference raster is for the grid reference, and that grid needs one.</source>
        <translation>Um raster de referência é para a grade reference, e essa grade precisa de um.</translation>
    </message>
    <message>
        <source>A scale must be a number other than 0, not {}.</source>
        <translation>Uma escala deve ser um número diferente de 0, não {}.</translation>
    </message>
    <message>
        <source>A scheduler belongs to the execution {}, not to {}.</source>
        <translation>Um agendador é da execução {}, não de {}.</translation>
    </message>
    <message>
        <source>A scheduler in RasterDask's settings comes before dask's configuration.</source>
        <translation>Um agendador nas configurações do RasterDask vem antes da configuração do dask.</translation>
    </message>
    <message>
        <source>A solar irradiance of {}</source>
        <translation>Uma irradiância solar de {}</translation>
    </message>
    <message>
        <source>A special value of {}</source>
        <translation>Um valor especial de {}</translation>
    </message>
    <message>
        <source>A statistic of the valid pixels of a window. The median and the quartiles are one of the pixels, the lower of the two in the middle. Of equally frequent values, the mode is the one that reaches that count first. The variance and the standard deviation are divided by the number of pixels. The count is 0 in a window without valid pixels.</source>
        <translation>Uma estatística dos pixels válidos de uma janela. A mediana e os quartis são um dos pixels, o menor dos dois do meio. De valores igualmente frequentes, a moda é o que atinge essa contagem primeiro. A variância e o desvio padrão são divididos pelo número de pixels. A contagem é 0 em uma janela sem pixels válidos.</translation>
    </message>
    <message>
        <source>A tiled output consists of plain GeoTIFFs, not of COG: choose the format GeoTIFF, or no tiled output.</source>
        <translation>Uma saída em blocos se compõe de GeoTIFFs simples, não de COG: escolha o formato GeoTIFF, ou nenhuma saída em blocos.</translation>
    </message>
    <message>
        <source>A whole number from {} on is wanted, or 0, not {}.</source>
        <translation>Espera-se um número inteiro a partir de {}, ou 0, não {}.</translation>
    </message>
    <message>
        <source>A whole number from {} to {} is wanted, or 0, not {}.</source>
        <translation>Espera-se um número inteiro de {} a {}, ou 0, não {}.</translation>
    </message>
    <message>
        <source>A window of {} × {} pixels takes {:,.0f} MB, more than the memory budget of {:,.0f} MB leaves for blocks: give more memory, take fewer bands, or downscale in steps.</source>
        <translation>Uma janela de {} × {} pixels ocupa {:,.0f} MB, mais do que o orçamento de memória de {:,.0f} MB deixa para blocos: dê mais memória, use menos bandas, ou reduza a resolução em etapas.</translation>
    </message>
    <message>
        <source>A window with a smaller share of valid pixels becomes nodata. 0: one valid pixel is enough. At the edge the share is that of the pixels that lie in the raster.</source>
        <translation>Uma janela com uma parte menor de pixels válidos se torna nodata. 0: um pixel válido basta. Na borda é a parte dos pixels que estão no raster.</translation>
    </message>
    <message>
        <source>Aggregate (make pixels coarser)</source>
        <translation>Agregar (tornar os pixels mais grosseiros)</translation>
    </message>
    <message>
        <source>Aggregated</source>
        <translation>Agregado</translation>
    </message>
    <message>
        <source>All are lossless, except lerc with a largest error. The work does not start if your GDAL lacks the compression.</source>
        <translation>Todas são sem perda, exceto lerc com um erro máximo. O trabalho não começa se o seu GDAL não tiver a compressão.</translation>
    </message>
    <message>
        <source>All {} tiles are done: the same job again goes on from there.</source>
        <translation>Os {} blocos estão prontos: a mesma tarefa continua daí.</translation>
    </message>
    <message>
        <source>Also shadows, snow and ice</source>
        <translation>Também sombras, neve e gelo</translation>
    </message>
    <message>
        <source>Also what lies in shadow</source>
        <translation>Também o que está na sombra</translation>
    </message>
    <message>
        <source>An environment of its own</source>
        <translation>Um ambiente próprio</translation>
    </message>
    <message>
        <source>An index cannot be stored as {}: choose one of {}.</source>
        <translation>Um índice não pode ser salvo como {}: escolha um de {}.</translation>
    </message>
    <message>
        <source>An index may be wrong on numbers that are no reflectance. sentinel-2 l2a is (number − 1000) / 10000, for products of January 2022 and later. landsat c2 l2 is 0.0000275 × number − 0.2. automatic is the scale and offset that the file gives its bands, if any; else those of Landsat Collection 2 Level 2, Sentinel-2 and MAJA, where the file's name or metadata tell the product; those of the product's metadata, if a product is given. The log says what is applied.</source>
        <translation>Um índice pode estar errado sobre números que não são reflectâncias. sentinel-2 l2a é (número − 1000) / 10000, para produtos a partir de janeiro de 2022. landsat c2 l2 é 0.0000275 × número − 0.2. automatic é a escala e o deslocamento que o arquivo dá às suas bandas, se houver; senão os de Landsat Collection 2 Level 2, Sentinel-2 e MAJA, onde o nome ou os metadados do arquivo indicam o produto; os dos metadados do produto, se um for dado. O log diz o que é aplicado.</translation>
    </message>
    <message>
        <source>An operator is missing here.</source>
        <translation>Falta aqui um operador.</translation>
    </message>
    <message>
        <source>And {} more bands</source>
        <translation>E mais {} bandas</translation>
    </message>
    <message>
        <source>Antialias</source>
        <translation>Antialias</translation>
    </message>
    <message>
        <source>Any of 261 spectral indices, one band each, in one pass.</source>
        <translation>Qualquer um de 261 índices espectrais, uma banda cada, em uma só passagem.</translation>
    </message>
    <message>
        <source>Any raster that GDAL reads.</source>
        <translation>Qualquer raster que o GDAL leia.</translation>
    </message>
    <message>
        <source>Any rasters that GDAL reads. Expressions call them im1, im2 and so on, or A, B and so on, in their order. A letter is the first band of its raster.</source>
        <translation>Quaisquer rasters que o GDAL leia. As expressões os chamam im1, im2 etc., ou A, B etc., na sua ordem. Uma letra é a primeira banda do seu raster.</translation>
    </message>
    <message>
        <source>Apply scale and offset of the bands</source>
        <translation>Aplicar escala e deslocamento das bandas</translation>
    </message>
    <message>
        <source>As chosen for all algorithms</source>
        <translation>Como escolhido para todos os algoritmos</translation>
    </message>
    <message>
        <source>Attributes are not known here: only numpy. and np. may stand before a function.</source>
        <translation>Atributos não são conhecidos aqui: só numpy. e np. podem vir antes de uma função.</translation>
    </message>
    <message>
        <source>Automatic (as Pléiades, if both are)</source>
        <translation>Automático (como Pléiades, se ambos forem)</translation>
    </message>
    <message>
        <source>Automatic (as the file or the product says)</source>
        <translation>Automático (segundo o arquivo ou o produto)</translation>
    </message>
    <message>
        <source>Automatic (by classes and sizes)</source>
        <translation>Automático (por classes e tamanhos)</translation>
    </message>
    <message>
        <source>Automatic (mode for classes)</source>
        <translation>Automático (moda para classes)</translation>
    </message>
    <message>
        <source>Automatic: the environment below, else QGIS's own Python</source>
        <translation>Automático: o ambiente abaixo, senão o Python do QGIS</translation>
    </message>
    <message>
        <source>Average of the area of a pixel</source>
        <translation>Média da área de um pixel</translation>
    </message>
    <message>
        <source>Average of the valid pixels</source>
        <translation>Média dos pixels válidos</translation>
    </message>
    <message>
        <source>Average vegetation index in windows of N × N pixels, in one pass.</source>
        <translation>Índice de vegetação médio em janelas de N × N pixels, em uma só passagem.</translation>
    </message>
    <message>
        <source>BAND_INDEX of {}</source>
        <translation>BAND_INDEX de {}</translation>
    </message>
    <message>
        <source>BIAS of {}</source>
        <translation>BIAS de {}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>A banda</translation>
    </message>
    <message>
        <source>Band math</source>
        <translation>Cálculo de bandas</translation>
    </message>
    <message>
        <source>Band names stay; units, scale, offset and colours stay where they hold of the statistic, and so do the colour table and category names of a classification with mode.</source>
        <translation>Os nomes das bandas ficam; unidades, escala, deslocamento e cores ficam onde valem também para a estatística, assim como a tabela de cores e os nomes de categorias de uma classificação com mode.</translation>
    </message>
    <message>
        <source>Band of the mask</source>
        <translation>Banda da máscara</translation>
    </message>
    <message>
        <source>Band {} does not exist: {} has {} band(s).</source>
        <translation>A banda {} não existe: {} tem {} banda(s).</translation>
    </message>
    <message>
        <source>Band {} of {} has integers beyond 2⁵³. It would be computed in 64-bit floats, which cannot hold all of these exactly.</source>
        <translation>A banda {} de {} tem inteiros além de 2⁵³. Seria calculada em ponto flutuante de 64 bits, que não pode representar todos exatamente.</translation>
    </message>
    <message>
        <source>Band {} of {} holds complex numbers, which are not supported.</source>
        <translation>A banda {} de {} contém números complexos, que não são suportados.</translation>
    </message>
    <message>
        <source>Band {}: {}</source>
        <translation>Banda {}: {}</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Bands by role (if not found)</source>
        <translation>Bandas por papel (se não encontradas)</translation>
    </message>
    <message>
        <source>Bands on different grids</source>
        <translation>Bandas em grades diferentes</translation>
    </message>
    <message>
        <source>Bicubic (sharper)</source>
        <translation>Bicúbica (mais nítida)</translation>
    </message>
    <message>
        <source>Bicubic radius</source>
        <translation>Raio bicúbico</translation>
    </message>
    <message>
        <source>Bilinear (smooth)</source>
        <translation>Bilinear (suave)</translation>
    </message>
    <message>
        <source>Bits of the mask to reject</source>
        <translation>Bits da máscara a rejeitar</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Both are in tiles. A COG also has overviews: QGIS pans and zooms it fast, also over a network. It needs room for temporary files of the raster without compression.</source>
        <translation>Os dois estão em blocos. Um COG tem também visões gerais: o QGIS o move e amplia rápido, mesmo por uma rede. Precisa de espaço para arquivos temporários do tamanho do raster sem compressão.</translation>
    </message>
    <message>
        <source>Both bands are read once, block by block, and no raster of NDVI is written in between.</source>
        <translation>As duas bandas são lidas uma vez, bloco a bloco, e nenhum raster de NDVI é escrito entre elas.</translation>
    </message>
    <message>
        <source>Brings a multispectral raster onto the grid of a panchromatic one, and writes the panchromatic and four multispectral bands into one file, as pan-sharpening wants them. Both may be Pléiades primary products.</source>
        <translation>Leva um raster multiespectral à grade de um pancromático, e escreve a banda pancromática e quatro multiespectrais em um arquivo, como o pan-sharpening as quer. Ambos podem ser produtos primários Pléiades.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>By default the input's type for median, q1, q3, min, max and mode; Float32 for mean, stddev, variance and rms (Float64 for 32-bit integers and Float64); Float64 for sum; UInt32 for count (Float64 for parts of pixels); for range the unsigned type of the input's size, and of floats the input's type. Integers are rounded and clamped.</source>
        <translation>Por padrão o tipo da entrada para median, q1, q3, min, max e mode; Float32 para mean, stddev, variance e rms (Float64 para inteiros de 32 bits e Float64); Float64 para sum; UInt32 para count (Float64 para partes de pixels); para range o tipo sem sinal do tamanho da entrada, e para ponto flutuante o tipo da entrada. Inteiros são arredondados e limitados.</translation>
    </message>
    <message>
        <source>By georeferencing</source>
        <translation>Por georreferência</translation>
    </message>
    <message>
        <source>By the transform of {}, its pixels have no area: {}.</source>
        <translation>Pela transformação de {}, os seus pixels não têm área: {}.</translation>
    </message>
    <message>
        <source>COG (cloud-optimised GeoTIFF)</source>
        <translation>COG (GeoTIFF otimizado para a nuvem)</translation>
    </message>
    <message>
        <source>CRS of the raster</source>
        <translation>SRC do raster</translation>
    </message>
    <message>
        <source>CRS “{}”</source>
        <translation>SRC “{}”</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Cancelado: nada foi alterado.</translation>
    </message>
    <message>
        <source>Cannot tell which band is {} ({}){}. There are {}. Give the raster and the band, such as {}=1:{}.</source>
        <translation>Não dá para saber qual banda é {} ({}){}. Há {}. Dê o raster e a banda, por exemplo {}=1:{}.</translation>
    </message>
    <message>
        <source>Cannot tell which of the {} bands of {} is {}{} ({}). Give the band's number.</source>
        <translation>Não dá para saber qual das {} bandas de {} é {}{} ({}). Dê o número da banda.</translation>
    </message>
    <message>
        <source>Check the bands.</source>
        <translation>Verifique as bandas.</translation>
    </message>
    <message>
        <source>Check the engine</source>
        <translation>Verificar o motor</translation>
    </message>
    <message>
        <source>Check the two bands.</source>
        <translation>Verifique as duas bandas.</translation>
    </message>
    <message>
        <source>Checking RasterDask's engine</source>
        <translation>Verificando o motor do RasterDask</translation>
    </message>
    <message>
        <source>Checking the engine: a small NDVI and a small superimpose</source>
        <translation>Verificando o motor: um NDVI pequeno e uma sobreposição pequena</translation>
    </message>
    <message>
        <source>Choose a Python interpreter</source>
        <translation>Escolher um interpretador Python</translation>
    </message>
    <message>
        <source>Choose another in {}.</source>
        <translation>Escolha outro em {}.</translation>
    </message>
    <message>
        <source>Choose one of {} for what the numbers are</source>
        <translation>Escolha um de {} para o que os números são</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Escolhido por você</translation>
    </message>
    <message>
        <source>Chosen: {}</source>
        <translation>Escolhido: {}</translation>
    </message>
    <message>
        <source>Clear land and water</source>
        <translation>Terra e água sem nuvens</translation>
    </message>
    <message>
        <source>Cluster {}{}</source>
        <translation>Cluster {}{}</translation>
    </message>
    <message>
        <source>Coastal aerosol</source>
        <translation>Aerossol costeiro</translation>
    </message>
    <message>
        <source>Comparisons in a row are not known here: write a &lt; b and b &lt; c, or brackets.</source>
        <translation>Comparações em sequência não são conhecidas aqui: escreva a &lt; b and b &lt; c, ou parênteses.</translation>
    </message>
    <message>
        <source>Compiling for this computer, at the first use only: this takes some seconds</source>
        <translation>Compilando para este computador, só na primeira vez: leva alguns segundos</translation>
    </message>
    <message>
        <source>Compressing to a COG</source>
        <translation>Comprimindo para COG</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compressão</translation>
    </message>
    <message>
        <source>Compute a small NDVI and a small superimpose, and show all versions.</source>
        <translation>Calcular um NDVI pequeno e uma sobreposição pequena, e mostrar todas as versões.</translation>
    </message>
    <message>
        <source>Compute with scale × number + offset, as QGIS's raster calculator does, where a file gives its bands a scale or an offset. Off: with the numbers in the file, as Orfeo ToolBox and gdal_calc do.</source>
        <translation>Calcular com escala × número + deslocamento, como a calculadora raster do QGIS, onde um arquivo dá às suas bandas uma escala ou um deslocamento. Desligado: com os números do arquivo, como o Orfeo ToolBox e o gdal_calc.</translation>
    </message>
    <message>
        <source>Computes expressions of the bands of one or several rasters.</source>
        <translation>Calcula expressões das bandas de um ou vários rasters.</translation>
    </message>
    <message>
        <source>Computes indices of vegetation, water, burnt areas, snow, soil, built-up areas and clouds from the bands of one or several rasters. Each band is read once, however many indices need it.</source>
        <translation>Calcula índices de vegetação, água, áreas queimadas, neve, solo, áreas construídas e nuvens a partir das bandas de um ou vários rasters. Cada banda é lida uma só vez, por mais índices que precisem dela.</translation>
    </message>
    <message>
        <source>Computes one output band for each expression; semicolons separate them. Rasters may differ in resolution and CRS: they are brought onto one grid in the same pass.</source>
        <translation>Calcula uma banda de saída para cada expressão; ponto e vírgula as separam. Os rasters podem diferir em resolução e SRC: são levados a uma mesma grade na mesma passagem.</translation>
    </message>
    <message>
        <source>Computes the NDVI of a red and a near infrared band, and takes its mean in pixels of 100 m. Pixels without data do not count.</source>
        <translation>Calcula o NDVI de uma banda vermelha e uma do infravermelho próximo, e toma a sua média em pixels de 100 m. Pixels sem dados não contam.</translation>
    </message>
    <message>
        <source>Computes the normalised difference vegetation index, (NIR − red) / (NIR + red), of every pixel, and the mean of its valid values in windows of N × N pixels. The output has a pixel a window.</source>
        <translation>Calcula o índice de vegetação por diferença normalizada, (IVP − vermelho) / (IVP + vermelho), de cada pixel, e a média dos seus valores válidos em janelas de N × N pixels. A saída tem um pixel por janela.</translation>
    </message>
    <message>
        <source>Computes the normalised difference vegetation index, (NIR − red) / (NIR + red).</source>
        <translation>Calcula o índice de vegetação por diferença normalizada, (IVP − vermelho) / (IVP + vermelho).</translation>
    </message>
    <message>
        <source>Constants</source>
        <translation>Constantes</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Correct them, or remove them (gdal_edit.py -unsetrpc).</source>
        <translation>Corrija-os ou remova-os (gdal_edit.py -unsetrpc).</translation>
    </message>
    <message>
        <source>Count of the valid pixels</source>
        <translation>Contagem dos pixels válidos</translation>
    </message>
    <message>
        <source>Creation options</source>
        <translation>Opções de criação</translation>
    </message>
    <message>
        <source>Creation options: {}.</source>
        <translation>Opções de criação: {}.</translation>
    </message>
    <message>
        <source>Cutline: {} polygon</source>
        <translation>Recorte: {} polígono</translation>
    </message>
    <message>
        <source>Cutline: {} polygons</source>
        <translation>Recorte: {} polígonos</translation>
    </message>
    <message>
        <source>DEFLATE (read by every program)</source>
        <translation>DEFLATE (lida por todos os programas)</translation>
    </message>
    <message>
        <source>DEM</source>
        <translation>MDE</translation>
    </message>
    <message>
        <source>Dask scheduler</source>
        <translation>Agendador dask</translation>
    </message>
    <message>
        <source>Dask scheduler of your cluster</source>
        <translation>Agendador dask do seu cluster</translation>
    </message>
    <message>
        <source>Data type {} cannot be resampled: use {}.</source>
        <translation>O tipo de dado {} não pode ser reamostrado: use {}.</translation>
    </message>
    <message>
        <source>Default compression</source>
        <translation>Compressão padrão</translation>
    </message>
    <message>
        <source>Default elevation, for RPCs</source>
        <translation>Elevação padrão, para RPC</translation>
    </message>
    <message>
        <source>Default execution</source>
        <translation>Execução padrão</translation>
    </message>
    <message>
        <source>Default format</source>
        <translation>Formato padrão</translation>
    </message>
    <message>
        <source>Default of the statistic</source>
        <translation>Padrão da estatística</translation>
    </message>
    <message>
        <source>Digital numbers to reflectance</source>
        <translation>Números digitais para reflectância</translation>
    </message>
    <message>
        <source>Elevation model, for RPCs</source>
        <translation>Modelo de elevação, para RPC</translation>
    </message>
    <message>
        <source>Engine…</source>
        <translation>Motor…</translation>
    </message>
    <message>
        <source>Everything observed, also clouds</source>
        <translation>Tudo o observado, também nuvens</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expressão</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <source>Extent: {} × {} pixels of {}, from column {} and row {} on</source>
        <translation>Extensão: {} × {} pixels de {}, a partir da coluna {} e da linha {}</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Fator</translation>
    </message>
    <message>
        <source>Factors that divide both: {}</source>
        <translation>Fatores que dividem os dois: {}</translation>
    </message>
    <message>
        <source>Fill value</source>
        <translation>Valor de preenchimento</translation>
    </message>
    <message>
        <source>Fill value {}</source>
        <translation>Valor de preenchimento {}</translation>
    </message>
    <message>
        <source>First quartile</source>
        <translation>Primeiro quartil</translation>
    </message>
    <message>
        <source>First red edge</source>
        <translation>Primeira borda do vermelho</translation>
    </message>
    <message>
        <source>First short-wave infrared</source>
        <translation>Primeiro infravermelho de ondas curtas</translation>
    </message>
    <message>
        <source>First thermal infrared</source>
        <translation>Primeiro infravermelho termal</translation>
    </message>
    <message>
        <source>Float32: NDVI as it is, nodata NaN. Int16: a smaller file, NDVI × 10000 with the band's scale set to 0.0001, nodata −32768.</source>
        <translation>Float32: o NDVI como é, nodata NaN. Int16: um arquivo menor, NDVI × 10000 com a escala da banda em 0.0001, nodata −32768.</translation>
    </message>
    <message>
        <source>Float32: the index as it is, nodata NaN. Int16: a smaller file, the index × 10000 with the band's scale set to 0.0001, nodata −32768; a smaller factor where the range of an index is large.</source>
        <translation>Float32: o índice como é, nodata NaN. Int16: um arquivo menor, o índice × 10000 com a escala da banda em 0.0001, nodata −32768; um fator menor onde o intervalo de um índice é grande.</translation>
    </message>
    <message>
        <source>For example (im1b4 - im1b3) / (im1b4 + im1b3), or A &gt; 0 ? log(A) : nodata. Semicolons separate the expressions of several output bands.</source>
        <translation>Por exemplo (im1b4 - im1b3) / (im1b4 + im1b3), ou A &gt; 0 ? log(A) : nodata. Ponto e vírgula separam as expressões de várias bandas de saída.</translation>
    </message>
    <message>
        <source>For processes and cluster: dask's report of the run. It needs the Python package bokeh.</source>
        <translation>Para processes e cluster: o relatório do dask sobre a execução. Precisa do pacote Python bokeh.</translation>
    </message>
    <message>
        <source>For the execution cluster: tcp://host:8786, tls://host:8786 with the certificates of dask's own configuration, or the path of a scheduler file.</source>
        <translation>Para a execução cluster: tcp://host:8786, tls://host:8786 com os certificados da configuração do dask, ou o caminho de um arquivo de agendador.</translation>
    </message>
    <message>
        <source>For the grid reference: the output has its size, pixels, corner and CRS. Only its metadata are read.</source>
        <translation>Para a grade reference: a saída tem o seu tamanho, pixels, canto e SRC. Só os seus metadados são lidos.</translation>
    </message>
    <message>
        <source>For very large outputs: workers write GeoTIFF tiles into a folder beside the output, which becomes a VRT over them, and its name then ends in .vrt. A run that was stopped continues where it was. The workers of a cluster must see the folder under the same path.</source>
        <translation>Para saídas muito grandes: os workers escrevem blocos GeoTIFF em uma pasta ao lado da saída, que se torna um VRT deles, e cujo nome então termina em .vrt. Uma execução interrompida continua de onde estava. Os workers de um cluster devem ver a pasta no mesmo caminho.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Further warnings: {}.</source>
        <translation>Mais avisos: {}.</translation>
    </message>
    <message>
        <source>GAIN of {}</source>
        <translation>GAIN de {}</translation>
    </message>
    <message>
        <source>GDAL creation options of the format. They replace the defaults one by one: tiles of 512, level 1, a predictor where the compression has them, BIGTIFF=IF_SAFER. An option that contradicts the compression or the largest error is an error.</source>
        <translation>Opções de criação do GDAL para o formato. Substituem uma a uma as padrão: blocos de 512, nível 1, um preditor onde a compressão o tem, BIGTIFF=IF_SAFER. Uma opção que contradiz a compressão ou o erro máximo é um erro.</translation>
    </message>
    <message>
        <source>GDAL {} cannot write COG: choose the format GeoTIFF.</source>
        <translation>O GDAL {} não consegue escrever COG: escolha o formato GeoTIFF.</translation>
    </message>
    <message>
        <source>GDAL {} cannot write {} of {} band of {} with the compression {} ({}). It can with {}.</source>
        <translation>O GDAL {} não consegue escrever {} de {} banda em {} com a compressão {} ({}). Consegue com {}.</translation>
    </message>
    <message>
        <source>GDAL {} cannot write {} of {} bands of {} with the compression {} ({}). It can with {}.</source>
        <translation>O GDAL {} não consegue escrever {} de {} bandas em {} com a compressão {} ({}). Consegue com {}.</translation>
    </message>
    <message>
        <source>Geoid, for RPCs</source>
        <translation>Geoide, para RPC</translation>
    </message>
    <message>
        <source>Geometry: {}</source>
        <translation>Geometria: {}</translation>
    </message>
    <message>
        <source>Give either a factor or a resolution, not both.</source>
        <translation>Dê um fator ou uma resolução, não os dois.</translation>
    </message>
    <message>
        <source>Give either bands or the band of input, not both.</source>
        <translation>Dê as bandas (bands) ou a banda de input, não as duas coisas.</translation>
    </message>
    <message>
        <source>Give either bands or the band of moving, not both.</source>
        <translation>Dê as bandas (bands) ou a banda de moving, não as duas coisas.</translation>
    </message>
    <message>
        <source>Give either {} or {}, not both.</source>
        <translation>Dê {} ou {}, não os dois.</translation>
    </message>
    <message>
        <source>Give either {}, exactly one of the two.</source>
        <translation>Dê {}, exatamente um dos dois.</translation>
    </message>
    <message>
        <source>Give the block size either by block_size or by creation options.</source>
        <translation>Dê o tamanho do bloco por block_size ou por opções de criação.</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Green i</source>
        <translation>Verde I</translation>
    </message>
    <message>
        <source>Grid of the output</source>
        <translation>Grade da saída</translation>
    </message>
    <message>
        <source>Grid of the output: that of {}</source>
        <translation>Grade da saída: a de {}</translation>
    </message>
    <message>
        <source>Grid spacing</source>
        <translation>Espaçamento da grade</translation>
    </message>
    <message>
        <source>Ground control point {} of {} is not finite: {}.</source>
        <translation>O ponto de controle {} de {} não é finito: {}.</translation>
    </message>
    <message>
        <source>HEIGHT_DEFAULT in the RPCs of {}</source>
        <translation>HEIGHT_DEFAULT nos RPC de {}</translation>
    </message>
    <message>
        <source>HEIGHT_DEFAULT of the RPCs (the reference's, if both rasters have some), else their HEIGHT_OFF</source>
        <translation>HEIGHT_DEFAULT dos RPC (os da referência, se os dois rasters tiverem), senão o seu HEIGHT_OFF</translation>
    </message>
    <message>
        <source>HEIGHT_OFF in the RPCs of {}</source>
        <translation>HEIGHT_OFF nos RPC de {}</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Arquivos HTML (*.html)</translation>
    </message>
    <message>
        <source>Half the width of the bicubic kernel, in pixels of the raster to resample. 2 is the ordinary one; a larger one smoothes. The same as bco.radius in Orfeo ToolBox.</source>
        <translation>A metade da largura do núcleo bicúbico, em pixels do raster reamostrado. 2 é o comum; um valor maior suaviza. O mesmo que bco.radius no Orfeo ToolBox.</translation>
    </message>
    <message>
        <source>Height above the ellipsoid where there is no elevation model.</source>
        <translation>Altura sobre o elipsoide onde não há modelo de elevação.</translation>
    </message>
    <message>
        <source>Heights in metres, in any CRS: above the geoid if one is given, else above the ellipsoid. Used where one of the rasters has RPCs.</source>
        <translation>Alturas em metros, em qualquer SRC: sobre o geoide se um for dado, senão sobre o elipsoide. Usado onde um dos rasters tem RPC.</translation>
    </message>
    <message>
        <source>Heights of the DEM {}: {}</source>
        <translation>Alturas do MDE {}: {}</translation>
    </message>
    <message>
        <source>Heights of the geoid above the ellipsoid in metres; they are added to those of the elevation model.</source>
        <translation>Alturas do geoide sobre o elipsoide em metros; são somadas às do modelo de elevação.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Highest NDVI</source>
        <translation>NDVI máximo</translation>
    </message>
    <message>
        <source>Highest mean NDVI of a window</source>
        <translation>NDVI médio máximo de uma janela</translation>
    </message>
    <message>
        <source>Highest value of the first index</source>
        <translation>Valor máximo do primeiro índice</translation>
    </message>
    <message>
        <source>How far a number in the file may be off. Only for the compression lerc.</source>
        <translation>Quanto um número do arquivo pode se desviar. Só para a compressão lerc.</translation>
    </message>
    <message>
        <source>How many blocks are computed at a time, in threads, in processes or on a cluster. 0: as many as there are cores, or as the cluster has threads. The result does not depend on it.</source>
        <translation>Quantos blocos são calculados de cada vez, em threads, em processos ou em um cluster. 0: tantos quantos os núcleos, ou quantas threads o cluster tem. O resultado não depende disso.</translation>
    </message>
    <message>
        <source>How two by two pixels become one. Automatic takes the mode of classes and the average of other numbers. Classes are numbers with a colour table, category names or an attribute table, and results of mode.</source>
        <translation>Como dois por dois pixels se tornam um. Automático toma a moda das classes e a média de outros números. Classes são números com uma tabela de cores, nomes de categorias ou uma tabela de atributos, e resultados de mode.</translation>
    </message>
    <message>
        <source>IMAGING_DATE of {} is no date.</source>
        <translation>IMAGING_DATE de {} não é uma data.</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>Índices</translation>
    </message>
    <message>
        <source>Input {}: {}</source>
        <translation>Entrada {}: {}</translation>
    </message>
    <message>
        <source>Integers are rounded, halves away from zero, and clamped to the type's range.</source>
        <translation>Inteiros são arredondados, as metades afastando-se de zero, e limitados ao intervalo do tipo.</translation>
    </message>
    <message>
        <source>Integers are rounded, halves away from zero, and clamped to the type's range. The arithmetic is in float64 for every type.</source>
        <translation>Inteiros são arredondados, as metades afastando-se de zero, e limitados ao intervalo do tipo. O cálculo é em float64 para todos os tipos.</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolação</translation>
    </message>
    <message>
        <source>Interpolation {!r} does not exist: choose one of {}.</source>
        <translation>A interpolação {!r} não existe: escolha uma de {}.</translation>
    </message>
    <message>
        <source>Interpolation: {}</source>
        <translation>Interpolação: {}</translation>
    </message>
    <message>
        <source>It has digital numbers of Level 1, whose scale and offset are in its MTL file: without them, NDVI is not that of reflectance. Set them on the bands (gdal_edit.py -scale … -offset …)</source>
        <translation>Tem números digitais de nível 1, cuja escala e deslocamento estão no seu arquivo MTL: sem eles, o NDVI não é o da reflectância. Defina-os nas bandas (gdal_edit.py -scale … -offset …)</translation>
    </message>
    <message>
        <source>It is of Sentinel-2, but its processing baseline is unknown: the numbers of baseline 04.00 and later are 1000 higher. These 1000 were not subtracted.{} Choose sentinel-2 l2a for numbers that are 1000 higher, and none for those that are not</source>
        <translation>É de Sentinel-2, mas a sua versão de processamento é desconhecida: os números da versão 04.00 e posteriores são 1000 maiores. Esses 1000 não foram subtraídos.{} Escolha sentinel-2 l2a para números 1000 maiores, e none para os outros</translation>
    </message>
    <message>
        <source>It may be of Landsat Collection 2 Level 2, but nothing says so for certain: if its numbers are the product's, choose landsat c2 l2; if they have been scaled, choose none</source>
        <translation>Pode ser de Landsat Collection 2 Level 2, mas nada diz isso com certeza: se os seus números são os do produto, escolha landsat c2 l2; se foram escalados, escolha none</translation>
    </message>
    <message>
        <source>It may have run out of memory{} or have been stopped: its own log says more.</source>
        <translation>Talvez tenha ficado sem memória{} ou sido parado: o seu próprio log diz mais.</translation>
    </message>
    <message>
        <source>It must have the same grid as the red band, that is size, pixel size, corner and CRS, unless the two are aligned.</source>
        <translation>Deve ter a mesma grade que a banda vermelha, isto é, tamanho, tamanho de pixel, canto e SRC, a menos que as duas sejam alinhadas.</translation>
    </message>
    <message>
        <source>Keep the engine ready between jobs</source>
        <translation>Manter o motor pronto entre tarefas</translation>
    </message>
    <message>
        <source>Known are {}.</source>
        <translation>São conhecidos {}.</translation>
    </message>
    <message>
        <source>Known are {}{}.</source>
        <translation>São conhecidos {}{}.</translation>
    </message>
    <message>
        <source>LERC (smaller, with a largest error)</source>
        <translation>LERC (menor, com um erro máximo)</translation>
    </message>
    <message>
        <source>LZW</source>
        <translation>LZW</translation>
    </message>
    <message>
        <source>Lanczos (the sharpest)</source>
        <translation>Lanczos (a mais nítida)</translation>
    </message>
    <message>
        <source>Landsat Collection 2 Level 2</source>
        <translation>Landsat Collection 2 Level 2</translation>
    </message>
    <message>
        <source>Landsat Collection 2 Level {}</source>
        <translation>Landsat Collection 2 Level {}</translation>
    </message>
    <message>
        <source>Largest error of LERC</source>
        <translation>Erro máximo de LERC</translation>
    </message>
    <message>
        <source>Left empty: {}.</source>
        <translation>Vazio: {}.</translation>
    </message>
    <message>
        <source>Level 1: reflectance is that at the top of the atmosphere, {}.</source>
        <translation>Nível 1: a reflectância é a do topo da atmosfera, {}.</translation>
    </message>
    <message>
        <source>Log details for bug reports</source>
        <translation>Registrar detalhes para relatos de erros</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Looking for RasterDask's engine</source>
        <translation>Procurando o motor do RasterDask</translation>
    </message>
    <message>
        <source>Looking for a Python with the engine's packages…</source>
        <translation>Procurando um Python com os pacotes do motor…</translation>
    </message>
    <message>
        <source>Lowest NDVI</source>
        <translation>NDVI mínimo</translation>
    </message>
    <message>
        <source>Lowest mean NDVI of a window</source>
        <translation>NDVI médio mínimo de uma janela</translation>
    </message>
    <message>
        <source>Lowest value of the first index</source>
        <translation>Valor mínimo do primeiro índice</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Makes a raster coarser by a whole factor, or to a pixel size: each pixel of the output is a statistic of the valid pixels in its window.</source>
        <translation>Torna um raster mais grosseiro por um fator inteiro, ou até um tamanho de pixel: cada pixel da saída é uma estatística dos pixels válidos da sua janela.</translation>
    </message>
    <message>
        <source>Makes a raster coarser: a statistic of the valid pixels in each window.</source>
        <translation>Torna um raster mais grosseiro: uma estatística dos pixels válidos de cada janela.</translation>
    </message>
    <message>
        <source>Making an environment with {}</source>
        <translation>Criando um ambiente com {}</translation>
    </message>
    <message>
        <source>Mask raster</source>
        <translation>Raster de máscara</translation>
    </message>
    <message>
        <source>Mask {}: {}</source>
        <translation>Máscara {}: {}</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Mean NDVI</source>
        <translation>NDVI médio</translation>
    </message>
    <message>
        <source>Mean NDVI in windows</source>
        <translation>NDVI médio em janelas</translation>
    </message>
    <message>
        <source>Mean in windows</source>
        <translation>Média em janelas</translation>
    </message>
    <message>
        <source>Mean of the first index</source>
        <translation>Média do primeiro índice</translation>
    </message>
    <message>
        <source>Mean of the windows' mean NDVI</source>
        <translation>Média dos NDVI médios das janelas</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Memory for blocks</source>
        <translation>Memória para blocos</translation>
    </message>
    <message>
        <source>Memory for blocks in MB (0: automatic)</source>
        <translation>Memória para blocos em MB (0: automática)</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Mode (the most frequent value)</source>
        <translation>Moda (o valor mais frequente)</translation>
    </message>
    <message>
        <source>Mode {} does not exist: it is one of {}.</source>
        <translation>O modo {} não existe: é um de {}.</translation>
    </message>
    <message>
        <source>Most indices are right only for reflectance from 0 to 1, and thermal bands in kelvin.</source>
        <translation>A maioria dos índices só está certa com reflectâncias de 0 a 1, e com bandas termais em kelvin.</translation>
    </message>
    <message>
        <source>NDVI</source>
        <translation>NDVI</translation>
    </message>
    <message>
        <source>NDVI and superimpose: right, in {} s</source>
        <translation>NDVI e sobreposição: certos, em {} s</translation>
    </message>
    <message>
        <source>NDVI at 100 m from a Sentinel-2 pair</source>
        <translation>NDVI a 100 m de um par Sentinel-2</translation>
    </message>
    <message>
        <source>NDVI cannot be stored as {}: choose one of {}.</source>
        <translation>O NDVI não pode ser salvo como {}: escolha um de {}.</translation>
    </message>
    <message>
        <source>NDVI is right only on numbers proportional to reflectance. sentinel-2 l2a is (number − 1000) / 10000, for products of January 2022 and later. landsat c2 l2 is 0.0000275 × number − 0.2. automatic is the scale and offset that the file gives its bands, if any; else those of Landsat Collection 2 Level 2, Sentinel-2 and MAJA, where the file's name or metadata tell the product; those of the product's metadata, if a product is given. The log says what is applied.</source>
        <translation>O NDVI só está certo sobre números proporcionais à reflectância. sentinel-2 l2a é (número − 1000) / 10000, para produtos a partir de janeiro de 2022. landsat c2 l2 é 0.0000275 × número − 0.2. automatic é a escala e o deslocamento que o arquivo dá às suas bandas, se houver; senão os de Landsat Collection 2 Level 2, Sentinel-2 e MAJA, onde o nome ou os metadados do arquivo indicam o produto; os dos metadados do produto, se um for dado. O log diz o que é aplicado.</translation>
    </message>
    <message>
        <source>NDVI of the active layer</source>
        <translation>NDVI da camada ativa</translation>
    </message>
    <message>
        <source>NIR raster (if different)</source>
        <translation>Raster IVP (se for outro)</translation>
    </message>
    <message>
        <source>NaN for floats, the lowest number of signed and the highest of unsigned integers</source>
        <translation>NaN para números de ponto flutuante, o menor número dos inteiros com sinal e o maior dos inteiros sem sinal</translation>
    </message>
    <message>
        <source>Name at least one index.</source>
        <translation>Nomeie pelo menos um índice.</translation>
    </message>
    <message>
        <source>Names of layers stand in double quotation marks: "layer@1".</source>
        <translation>Os nomes de camadas ficam entre aspas duplas retas: "layer@1".</translation>
    </message>
    <message>
        <source>Narrow near infrared</source>
        <translation>Infravermelho próximo estreito</translation>
    </message>
    <message>
        <source>Near infrared</source>
        <translation>Infravermelho próximo</translation>
    </message>
    <message>
        <source>Near infrared band</source>
        <translation>Banda do infravermelho próximo</translation>
    </message>
    <message>
        <source>Near infrared onto the grid of red: {}; {}</source>
        <translation>Infravermelho próximo sobre a grade do vermelho: {}; {}</translation>
    </message>
    <message>
        <source>Nearest (the upper left pixel)</source>
        <translation>O mais próximo (o pixel superior esquerdo)</translation>
    </message>
    <message>
        <source>Nearest neighbour (for classes)</source>
        <translation>Vizinho mais próximo (para classes)</translation>
    </message>
    <message>
        <source>Neither {} nor {} is georeferenced: their upper left corners are taken to be the same point, and their pixels to have the same size.</source>
        <translation>Nem {} nem {} tem georreferência: supõe-se que os seus cantos superiores esquerdos são o mesmo ponto, e que os seus pixels têm o mesmo tamanho.</translation>
    </message>
    <message>
        <source>No Python with the engine's packages was found.</source>
        <translation>Nenhum Python com os pacotes do motor foi encontrado.</translation>
    </message>
    <message>
        <source>No answer within {:g} s.</source>
        <translation>Sem resposta em {:g} s.</translation>
    </message>
    <message>
        <source>No band of {} is needed: its pixels are not read.</source>
        <translation>Nenhuma banda de {} é necessária: os seus pixels não são lidos.</translation>
    </message>
    <message>
        <source>No block has come for {:.0f} s. {}</source>
        <translation>Nenhum bloco chegou em {:.0f} s. {}</translation>
    </message>
    <message>
        <source>No factor divides both</source>
        <translation>Nenhum fator divide os dois</translation>
    </message>
    <message>
        <source>No names are known.</source>
        <translation>Nenhum nome é conhecido.</translation>
    </message>
    <message>
        <source>No pixel of the output's band {} is valid: every pixel is nodata.</source>
        <translation>Nenhum pixel da banda {} da saída é válido: todos os pixels são nodata.</translation>
    </message>
    <message>
        <source>No pixel of the output's bands {} is valid: every pixel is nodata.</source>
        <translation>Nenhum pixel das bandas {} da saída é válido: todos os pixels são nodata.</translation>
    </message>
    <message>
        <source>No polygon of the cutline meets {}{}: the polygons are at x {:.12g} to {:.12g}, y {:.12g} to {:.12g} ({}); the raster is {}.</source>
        <translation>Nenhum polígono do recorte toca {}{}: os polígonos estão em x {:.12g} a {:.12g}, y {:.12g} a {:.12g} ({}); o raster tem {}.</translation>
    </message>
    <message>
        <source>No scheduler is given: give the address of a dask cluster's scheduler (tcp://host:8786) or its scheduler file, or set DASK_SCHEDULER_ADDRESS.</source>
        <translation>Nenhum agendador foi dado: dê o endereço do agendador de um cluster dask (tcp://host:8786) ou o seu arquivo, ou defina DASK_SCHEDULER_ADDRESS.</translation>
    </message>
    <message>
        <source>No whole window of {} rows × {} columns fits into the raster of {} × {} pixels: choose smaller windows or edge partial.</source>
        <translation>Nenhuma janela inteira de {} linhas × {} colunas cabe no raster de {} × {} pixels: escolha janelas menores ou a borda partial.</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>Nodata</translation>
    </message>
    <message>
        <source>Nodata and CRS that you have set on a layer are respected.</source>
        <translation>O valor nodata e o SRC que você definiu em uma camada são respeitados.</translation>
    </message>
    <message>
        <source>Nodata and CRS that you have set on the layer are respected.</source>
        <translation>O valor nodata e o SRC que você definiu na camada são respeitados.</translation>
    </message>
    <message>
        <source>Nodata {}</source>
        <translation>Nodata {}</translation>
    </message>
    <message>
        <source>Nodata, masked pixels, NaN and infinity are left out. Overviews in the file are never used. Integers are summed in 64 bits: nothing overflows.</source>
        <translation>Nodata, pixels mascarados, NaN e infinito ficam de fora. As visões gerais do arquivo nunca são usadas. Inteiros são somados em 64 bits: nada transborda.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>None (the numbers are reflectance)</source>
        <translation>Nenhuma (os números são reflectâncias)</translation>
    </message>
    <message>
        <source>Not enough memory on the worker {} for the {}: give the job a smaller memory budget, or the workers more memory.</source>
        <translation>Memória insuficiente no worker {} para: {}. Dê à tarefa um orçamento de memória menor, ou mais memória aos workers.</translation>
    </message>
    <message>
        <source>Not enough memory: give the job a smaller memory budget or fewer workers.</source>
        <translation>Memória insuficiente: dê à tarefa um orçamento de memória menor ou menos workers.</translation>
    </message>
    <message>
        <source>Number of the band that values and bits are looked up in.</source>
        <translation>Número da banda em que valores e bits são procurados.</translation>
    </message>
    <message>
        <source>Number of the near infrared band.</source>
        <translation>Número da banda do infravermelho próximo.</translation>
    </message>
    <message>
        <source>Number of the red band.</source>
        <translation>Número da banda vermelha.</translation>
    </message>
    <message>
        <source>Numbers of the bands, in the order of the output.</source>
        <translation>Números das bandas, na ordem da saída.</translation>
    </message>
    <message>
        <source>Numbers of the type {} cannot be computed: use {}.</source>
        <translation>Números do tipo {} não podem ser calculados: use {}.</translation>
    </message>
    <message>
        <source>Of a reference raster</source>
        <translation>De um raster de referência</translation>
    </message>
    <message>
        <source>Of rasters on other grids than the output's; as in Superimpose. automatic is nearest for classes (a colour table, category names, an attribute table), else average where the output's pixels are at least twice as large, and bicubic elsewhere.</source>
        <translation>De rasters em outra grade que a da saída; como em Sobrepor. automatic é nearest para classes (uma tabela de cores, nomes de categorias, uma tabela de atributos), senão average onde os pixels da saída são pelo menos duas vezes maiores, e bicubic nos outros casos.</translation>
    </message>
    <message>
        <source>Of the coarsest raster</source>
        <translation>Do raster mais grosseiro</translation>
    </message>
    <message>
        <source>Of the finest raster</source>
        <translation>Do raster mais fino</translation>
    </message>
    <message>
        <source>Of the first raster</source>
        <translation>Do primeiro raster</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Deslocamento</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: sudo apt install python3-venv. </source>
        <translation>No Debian e no Ubuntu: sudo apt install python3-venv. </translation>
    </message>
    <message>
        <source>One band has</source>
        <translation>Uma banda tem</translation>
    </message>
    <message>
        <source>One expression is wanted here.</source>
        <translation>Espera-se aqui uma só expressão.</translation>
    </message>
    <message>
        <source>One or several, by their short names. The output has a band for each of them, in their order.</source>
        <translation>Um ou vários, pelos seus nomes curtos. A saída tem uma banda para cada um, na sua ordem.</translation>
    </message>
    <message>
        <source>Only the pixels that the extent touches are read and written; the output's pixels stay on the raster's grid. It may be in any CRS.</source>
        <translation>Só os pixels que a extensão toca são lidos e escritos; os pixels da saída ficam na grade do raster. Pode estar em qualquer SRC.</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Abrir o log</translation>
    </message>
    <message>
        <source>Operators: + - * / ^ (power, also **), comparisons (also = and !=), and (&amp;&amp;), or (||), not (!), test ? a : b. Functions: abs, sqrt, exp, log (natural), log10, log2, sin to atanh, min, max, clip, round, floor, ceil, isnodata, where and others, with NumPy's names as well. Constants: pi, e, nodata.</source>
        <translation>Operadores: + - * / ^ (potência, também **), comparações (também = e !=), and (&amp;&amp;), or (||), not (!), test ? a : b. Funções: abs, sqrt, exp, log (natural), log10, log2, sin a atanh, min, max, clip, round, floor, ceil, isnodata, where e outras, também com seus nomes do NumPy. Constantes: pi, e, nodata.</translation>
    </message>
    <message>
        <source>Optimise raster (COG)</source>
        <translation>Otimizar raster (COG)</translation>
    </message>
    <message>
        <source>Optimised</source>
        <translation>Otimizado</translation>
    </message>
    <message>
        <source>Or choose another Python in {}.</source>
        <translation>Ou escolha outro Python em {}.</translation>
    </message>
    <message>
        <source>Or choose {} in the OSGeo4W Setup (advanced install), as far as they are offered.</source>
        <translation>Ou escolha {} no instalador do OSGeo4W (instalação avançada), na medida em que sejam oferecidos.</translation>
    </message>
    <message>
        <source>Or install with: {}.</source>
        <translation>Ou instale com: {}.</translation>
    </message>
    <message>
        <source>Output type</source>
        <translation>Tipo de saída</translation>
    </message>
    <message>
        <source>Output {}: {}, {} of {}</source>
        <translation>Saída {}: {}, {} em {}</translation>
    </message>
    <message>
        <source>Overviews of a COG</source>
        <translation>Visões gerais de um COG</translation>
    </message>
    <message>
        <source>PROJ knows no transformation from {} to the ellipsoid ({}).</source>
        <translation>O PROJ não conhece transformação de {} para o elipsoide ({}).</translation>
    </message>
    <message>
        <source>Panchromatic and multispectral on one grid</source>
        <translation>Pancromático e multiespectral em uma grade</translation>
    </message>
    <message>
        <source>Performance report</source>
        <translation>Relatório de desempenho</translation>
    </message>
    <message>
        <source>Performance report (HTML file)</source>
        <translation>Relatório de desempenho (arquivo HTML)</translation>
    </message>
    <message>
        <source>Pixels along each side of a window. The output has a pixel for each window, with the mean of the valid values of the index in it. This is not the index of mean reflectance.</source>
        <translation>Pixels ao longo de cada lado de uma janela. A saída tem um pixel por janela, com a média dos valores válidos do índice nela. Não é o índice da reflectância média.</translation>
    </message>
    <message>
        <source>Pixels along each side of a window: 10 makes windows of 100 m from pixels of 10 m.</source>
        <translation>Pixels ao longo de cada lado de uma janela: 10 faz janelas de 100 m com pixels de 10 m.</translation>
    </message>
    <message>
        <source>Pixels of a quality layer to keep</source>
        <translation>Pixels de uma camada de qualidade a manter</translation>
    </message>
    <message>
        <source>Pixels of the input along each side of a window: 10 makes a raster of 100 m from one of 10 m.</source>
        <translation>Pixels da entrada ao longo de cada lado de uma janela: 10 faz um raster de 100 m a partir de um de 10 m.</translation>
    </message>
    <message>
        <source>Pixels of the reference between those whose coordinates are computed exactly; in between they are interpolated. 0: the widest spacing that keeps the error under 0.005 pixels; the log tells both.</source>
        <translation>Pixels da referência entre aqueles cujas coordenadas são calculadas exatamente; entre eles são interpoladas. 0: o espaçamento mais largo que mantém o erro abaixo de 0.005 pixels; o log diz os dois.</translation>
    </message>
    <message>
        <source>Pixels of type {} cannot be downscaled: use one of {}.</source>
        <translation>Pixels do tipo {} não podem ser reduzidos: use um de {}.</translation>
    </message>
    <message>
        <source>Pixels of which the mask has another value become nodata.</source>
        <translation>Os pixels cuja máscara tem outro valor se tornam nodata.</translation>
    </message>
    <message>
        <source>Pixels of which the mask has one of these bits set become nodata. The lowest bit is 0.</source>
        <translation>Os pixels cuja máscara tem um destes bits se tornam nodata. O bit mais baixo é 0.</translation>
    </message>
    <message>
        <source>Pixels whose centre is outside of all polygons become nodata. The polygons may be in any CRS.</source>
        <translation>Os pixels cujo centro está fora de todos os polígonos se tornam nodata. Os polígonos podem estar em qualquer SRC.</translation>
    </message>
    <message>
        <source>PlanetScope, {} bands</source>
        <translation>PlanetScope, {} bandas</translation>
    </message>
    <message>
        <source>Pléiades PAN and MS primary products</source>
        <translation>Produtos primários PAN e MS de Pléiades</translation>
    </message>
    <message>
        <source>Pléiades acquisition metadata, {}, shift of {} lines and {} columns of PAN</source>
        <translation>Metadados de aquisição Pléiades, {}, deslocamento de {} linhas e {} colunas de PAN</translation>
    </message>
    <message>
        <source>Polygons to cut out</source>
        <translation>Polígonos de recorte</translation>
    </message>
    <message>
        <source>Problem: {}</source>
        <translation>Problema: {}</translation>
    </message>
    <message>
        <source>Product as it was downloaded</source>
        <translation>Produto como foi baixado</translation>
    </message>
    <message>
        <source>Product: {} ({})</source>
        <translation>Produto: {} ({})</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python interpreter that runs the engine</source>
        <translation>Interpretador Python que executa o motor</translation>
    </message>
    <message>
        <source>Python that runs the engine</source>
        <translation>Python que executa o motor</translation>
    </message>
    <message>
        <source>QGIS reads -a^2 as (-a)^2, others as -(a^2): write brackets.</source>
        <translation>O QGIS lê -a^2 como (-a)^2, outros como -(a^2): escreva parênteses.</translation>
    </message>
    <message>
        <source>QGIS reads a^b^c as (a^b)^c, others as a^(b^c): write brackets.</source>
        <translation>O QGIS lê a^b^c como (a^b)^c, outros como a^(b^c): escreva parênteses.</translation>
    </message>
    <message>
        <source>QGIS takes and with or from left to right, others take and first: write brackets.</source>
        <translation>O QGIS toma and com or da esquerda para a direita, outros tomam and primeiro: escreva parênteses.</translation>
    </message>
    <message>
        <source>QGIS's Python seems to lack the packages {}. Set up the engine in {}.</source>
        <translation>Ao Python do QGIS parecem faltar os pacotes {}. Instale o motor em {}.</translation>
    </message>
    <message>
        <source>QGIS's own Python</source>
        <translation>O Python do QGIS</translation>
    </message>
    <message>
        <source>QGIS's own Python was not found (looked for {}). {}</source>
        <translation>O Python do QGIS não foi encontrado (procurado: {}). {}</translation>
    </message>
    <message>
        <source>QGIS's own Python was not found. Choose a Python for the environment.</source>
        <translation>O Python do QGIS não foi encontrado. Escolha um Python para o ambiente.</translation>
    </message>
    <message>
        <source>Quality layer {} of the product: kept is {}</source>
        <translation>Camada de qualidade {} do produto; são mantidos: {}</translation>
    </message>
    <message>
        <source>Range (maximum − minimum)</source>
        <translation>Amplitude (máximo − mínimo)</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Raster &gt; RasterDask &gt; Engine…</source>
        <translation>Raster &gt; RasterDask &gt; Motor…</translation>
    </message>
    <message>
        <source>Raster files</source>
        <translation>Arquivos raster</translation>
    </message>
    <message>
        <source>Raster to make coarser</source>
        <translation>Raster a tornar mais grosseiro</translation>
    </message>
    <message>
        <source>Raster to resample</source>
        <translation>Raster a reamostrar</translation>
    </message>
    <message>
        <source>Raster with the red band</source>
        <translation>Raster com a banda vermelha</translation>
    </message>
    <message>
        <source>RasterDask can install the engine's packages from the Python Package Index into a folder of your QGIS profile. It needs about {} MB of disk space. Nothing else on this computer is changed.</source>
        <translation>O RasterDask pode instalar os pacotes do motor a partir do Python Package Index em uma pasta do seu perfil do QGIS. Precisa de cerca de {} MB de disco. Nada mais é alterado neste computador.</translation>
    </message>
    <message>
        <source>RasterDask engine</source>
        <translation>Motor do RasterDask</translation>
    </message>
    <message>
        <source>RasterDask help</source>
        <translation>Ajuda do RasterDask</translation>
    </message>
    <message>
        <source>RasterDask's own environment</source>
        <translation>O ambiente próprio do RasterDask</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rasters</translation>
    </message>
    <message>
        <source>Rasters of any size are streamed in blocks through all cores. The two bands may be in one raster or in two of the same grid. A band that is not set is found from what the file says of its bands; the log names it. Instead of rasters, a product may be given as it was downloaded.</source>
        <translation>Rasters de qualquer tamanho passam em blocos por todos os núcleos. As duas bandas podem estar em um raster ou em dois com a mesma grade. Uma banda que não é escolhida é encontrada pelo que o arquivo diz das suas bandas; o log a nomeia. Em vez de rasters, pode ser dado um produto como foi baixado.</translation>
    </message>
    <message>
        <source>Rasters that have the bands: one of several bands, or several.</source>
        <translation>Rasters que têm as bandas: um de várias bandas, ou vários.</translation>
    </message>
    <message>
        <source>Ready: RasterDask is in the Processing Toolbox.</source>
        <translation>Pronto: o RasterDask está na Caixa de Ferramentas de Processamento.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Red and near infrared are both band {} of {}: give another raster or band for one.</source>
        <translation>O vermelho e o infravermelho próximo são ambos a banda {} de {}: dê outro raster ou outra banda para um deles.</translation>
    </message>
    <message>
        <source>Red band</source>
        <translation>Banda vermelha</translation>
    </message>
    <message>
        <source>Reference raster</source>
        <translation>Raster de referência</translation>
    </message>
    <message>
        <source>Reference raster, which gives the grid</source>
        <translation>Raster de referência, que dá a grade</translation>
    </message>
    <message>
        <source>Reflectance is that at the top of the atmosphere, of a sun {:g}° high.</source>
        <translation>A reflectância é a do topo da atmosfera, com o sol a {:g}° de altura.</translation>
    </message>
    <message>
        <source>Resample NIR onto the grid of red</source>
        <translation>Reamostrar o IVP na grade do vermelho</translation>
    </message>
    <message>
        <source>Resample onto the coarsest grid</source>
        <translation>Reamostrar na grade mais grosseira</translation>
    </message>
    <message>
        <source>Resample onto the finest grid</source>
        <translation>Reamostrar na grade mais fina</translation>
    </message>
    <message>
        <source>Resample onto the first grid</source>
        <translation>Reamostrar na primeira grade</translation>
    </message>
    <message>
        <source>Resamples a raster onto the exact grid of another one.</source>
        <translation>Reamostra um raster sobre a grade exata de outro.</translation>
    </message>
    <message>
        <source>Resamples the moving raster onto the exact grid of the reference: its size, pixels, corner and CRS. The two may differ in resolution, CRS and rotation, and either may be in sensor geometry, with RPCs or ground control points. No pixel of the reference is read.</source>
        <translation>Reamostra um raster sobre a grade exata da referência: o seu tamanho, pixels, canto e SRC. Os dois podem diferir em resolução, SRC e rotação, e cada um pode estar em geometria do sensor, com RPC ou pontos de controle. Nenhum pixel da referência é lido.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>Resolution and grid</source>
        <translation>Resolução e grade</translation>
    </message>
    <message>
        <source>Root mean square</source>
        <translation>Média quadrática</translation>
    </message>
    <message>
        <source>Rows and columns of a tile.</source>
        <translation>Linhas e colunas de um bloco.</translation>
    </message>
    <message>
        <source>SUN_ELEVATION of {}</source>
        <translation>SUN_ELEVATION de {}</translation>
    </message>
    <message>
        <source>Same as the input</source>
        <translation>Como a entrada</translation>
    </message>
    <message>
        <source>Same as the raster to resample</source>
        <translation>Como o raster reamostrado</translation>
    </message>
    <message>
        <source>Sample models</source>
        <translation>Modelos de exemplo</translation>
    </message>
    <message>
        <source>Sample scene</source>
        <translation>Cena de exemplo</translation>
    </message>
    <message>
        <source>Says which pixels are good. It may have another grid and CRS: a pixel takes the value that its centre falls in. Which values or bits are good is said by the values to keep and the bits to reject. Without both, the file name must tell a quality layer of Sentinel-2 (SCL), MAJA (CLM, EDG, SAT), Landsat (QA_PIXEL, QA_RADSAT) or Planet (UDM2), of which the chosen pixels are kept. Pixels outside of it become nodata; its own nodata means nothing.</source>
        <translation>Diz quais pixels são bons. Pode ter outra grade e outro SRC: um pixel toma o valor em que cai o seu centro. Quais valores ou bits são bons dizem os valores a manter e os bits a rejeitar. Sem ambos, o nome do arquivo deve indicar uma camada de qualidade de Sentinel-2 (SCL), MAJA (CLM, EDG, SAT), Landsat (QA_PIXEL, QA_RADSAT) ou Planet (UDM2), da qual os pixels escolhidos são mantidos. Pixels fora dela se tornam nodata; o seu próprio nodata não significa nada.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Scales must be positive: {}, {}.</source>
        <translation>As escalas devem ser positivas: {}, {}.</translation>
    </message>
    <message>
        <source>Search by name, formula or domain</source>
        <translation>Procurar por nome, fórmula ou domínio</translation>
    </message>
    <message>
        <source>Second red edge</source>
        <translation>Segunda borda do vermelho</translation>
    </message>
    <message>
        <source>Second short-wave infrared</source>
        <translation>Segundo infravermelho de ondas curtas</translation>
    </message>
    <message>
        <source>Second thermal infrared</source>
        <translation>Segundo infravermelho termal</translation>
    </message>
    <message>
        <source>See the scale.</source>
        <translation>Veja a escala.</translation>
    </message>
    <message>
        <source>Select a raster layer with a red and a near infrared band.</source>
        <translation>Selecione uma camada raster com uma banda vermelha e uma do infravermelho próximo.</translation>
    </message>
    <message>
        <source>Sentinel-2 (MTD_MSIL2A.xml or MTD_MSIL1C.xml, the .SAFE folder or its zip), MAJA (…_MTD_ALL.xml, folder or zip), Landsat Collection 2 (…_MTL.txt, .json or .xml, folder or tar), Pléiades, Pléiades Neo and SPOT 6/7 (DIM_….XML), or PlanetScope (…_AnalyticMS….tif). Bands, scales, offsets and nodata are those of its metadata; nothing is unpacked.</source>
        <translation>Sentinel-2 (MTD_MSIL2A.xml ou MTD_MSIL1C.xml, a pasta .SAFE ou o seu zip), MAJA (…_MTD_ALL.xml, pasta ou zip), Landsat Collection 2 (…_MTL.txt, .json ou .xml, pasta ou tar), Pléiades, Pléiades Neo e SPOT 6/7 (DIM_….XML), ou PlanetScope (…_AnalyticMS….tif). Bandas, escalas, deslocamentos e nodata são os dos seus metadados; nada é descompactado.</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A (baseline 04.00 and later)</source>
        <translation>Sentinel-2 L2A (versão 04.00 e posteriores)</translation>
    </message>
    <message>
        <source>Sentinel-2, processing baseline {:02d}.{:02d}</source>
        <translation>Sentinel-2, versão de processamento {:02d}.{:02d}</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>Instalar o motor</translation>
    </message>
    <message>
        <source>Set up the engine again</source>
        <translation>Instalar o motor de novo</translation>
    </message>
    <message>
        <source>Set up the engine in {}, or in a shell with: python3 "{}".</source>
        <translation>Instale o motor em {}, ou em um terminal com: python3 "{}".</translation>
    </message>
    <message>
        <source>Set up the engine…</source>
        <translation>Instalar o motor…</translation>
    </message>
    <message>
        <source>Setting up RasterDask's engine</source>
        <translation>Instalando o motor do RasterDask</translation>
    </message>
    <message>
        <source>Settings &gt; Options &gt; Processing &gt; Providers &gt; RasterDask</source>
        <translation>Configurações &gt; Opções &gt; Processamento &gt; Provedores &gt; RasterDask</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Several scales for one band: select the band when the raster is opened.</source>
        <translation>Várias escalas para uma banda: escolha a banda ao abrir o raster.</translation>
    </message>
    <message>
        <source>Show layer</source>
        <translation>Mostrar a camada</translation>
    </message>
    <message>
        <source>Similar are {}.</source>
        <translation>São parecidos {}.</translation>
    </message>
    <message>
        <source>Size of the output's pixels in the units of the raster's CRS, at least that of the input's pixels.</source>
        <translation>Tamanho dos pixels da saída nas unidades do SRC do raster, pelo menos o dos pixels da entrada.</translation>
    </message>
    <message>
        <source>Size: {}</source>
        <translation>Tamanho: {}</translation>
    </message>
    <message>
        <source>Some bands have</source>
        <translation>Algumas bandas têm</translation>
    </message>
    <message>
        <source>Something is missing at the end.</source>
        <translation>Falta algo no fim.</translation>
    </message>
    <message>
        <source>Spectral index</source>
        <translation>Índice espectral</translation>
    </message>
    <message>
        <source>Spectral indices</source>
        <translation>Índices espectrais</translation>
    </message>
    <message>
        <source>Square brackets are not known here: a name stands for one band.</source>
        <translation>Colchetes não são conhecidos aqui: um nome é uma banda.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Desvio padrão</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Estatística</translation>
    </message>
    <message>
        <source>Still to be given: {}.</source>
        <translation>Ainda falta dar: {}.</translation>
    </message>
    <message>
        <source>Stop unless windows fit exactly</source>
        <translation>Parar se as janelas não couberem</translation>
    </message>
    <message>
        <source>Stop with an error</source>
        <translation>Parar com um erro</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Soma</translation>
    </message>
    <message>
        <source>Superimpose (match another raster's grid)</source>
        <translation>Sobrepor (ajustar à grade de outro raster)</translation>
    </message>
    <message>
        <source>Superimposed</source>
        <translation>Sobreposto</translation>
    </message>
    <message>
        <source>The 64-bit integers of {} are read as float64, which holds them exactly up to 2⁵³</source>
        <translation>Os inteiros de 64 bits de {} são lidos como float64, que os representa exatamente até 2⁵³</translation>
    </message>
    <message>
        <source>The CRS of the cutline {} cannot be read: give it with the cutline.</source>
        <translation>O SRC do recorte {} não pode ser lido: dê-o com o recorte.</translation>
    </message>
    <message>
        <source>The GeoTIFF to write, or the VRT of a folder of tiles. Missing folders are made.</source>
        <translation>O GeoTIFF a escrever, ou o VRT de uma pasta de blocos. Pastas que faltam são criadas.</translation>
    </message>
    <message>
        <source>The Python interpreter {} does not exist. Choose another in {}, or leave that empty.</source>
        <translation>O interpretador Python {} não existe. Escolha outro em {}, ou deixe isso vazio.</translation>
    </message>
    <message>
        <source>The Python package {} cannot be found by {}.</source>
        <translation>{1} não encontra o pacote Python {0}.</translation>
    </message>
    <message>
        <source>The Python packages {} cannot be found by {}.</source>
        <translation>{1} não encontra os pacotes Python {0}.</translation>
    </message>
    <message>
        <source>The RPCs of {} are broken: they place the whole scene on one line.</source>
        <translation>Os RPC de {} são defeituosos: põem toda a cena em uma linha.</translation>
    </message>
    <message>
        <source>The RPCs of {} lack {}. {}</source>
        <translation>Aos RPC de {} falta {}. {}</translation>
    </message>
    <message>
        <source>The acquisition metadata of {} cannot be read: {}.</source>
        <translation>Os metadados de aquisição de {} não podem ser lidos: {}.</translation>
    </message>
    <message>
        <source>The alpha band of {} is left out: its transparent pixels are nodata.</source>
        <translation>A banda alfa de {} fica de fora: os seus pixels transparentes são nodata.</translation>
    </message>
    <message>
        <source>The array {} has {} bands: select one.</source>
        <translation>A matriz {} tem {} bandas: escolha uma.</translation>
    </message>
    <message>
        <source>The bands</source>
        <translation>As bandas</translation>
    </message>
    <message>
        <source>The bands are on different grids:
  {}: {}
  {}: {}
Bring them onto one grid first (superimpose).</source>
        <translation>As bandas estão em grades diferentes:
  {}: {}
  {}: {}
Leve-as antes a uma mesma grade (superimpose).</translation>
    </message>
    <message>
        <source>The bands are on different grids:
  {}: {}
  {}: {}
Choose to align them, or bring them onto one grid first.</source>
        <translation>As bandas estão em grades diferentes:
  {}: {}
  {}: {}
Escolha alinhá-las, ou leve-as antes a uma mesma grade.</translation>
    </message>
    <message>
        <source>The best transformation from {} to {}, {}, needs {}, which PROJ does not find. Another one is used instead, {}. Install the grid (projsync, or the package proj-data), or set PROJ_NETWORK=ON to have PROJ fetch it.</source>
        <translation>A melhor transformação de {} para {}, {}, precisa de {}, que o PROJ não encontra. Em vez dela é usada outra, {}. Instale a grade (projsync, ou o pacote proj-data), ou defina PROJ_NETWORK=ON para que o PROJ a baixe.</translation>
    </message>
    <message>
        <source>The bicubic radius must be at least 2, not {}.</source>
        <translation>O raio bicúbico deve ser pelo menos 2, não {}.</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>O parêntese não está fechado.</translation>
    </message>
    <message>
        <source>The character {} is not known here.</source>
        <translation>O caractere {} não é conhecido aqui.</translation>
    </message>
    <message>
        <source>The character {} is not known here: write {}.</source>
        <translation>O caractere {} não é conhecido aqui: escreva {}.</translation>
    </message>
    <message>
        <source>The cluster {} has dropped the {}: was it restarted?</source>
        <translation>O cluster {} abandonou: {}. Foi reiniciado?</translation>
    </message>
    <message>
        <source>The cluster {} has no workers any more: waiting for others.</source>
        <translation>O cluster {} não tem mais workers: esperando outros.</translation>
    </message>
    <message>
        <source>The cluster {} has no workers yet: waiting for the first.</source>
        <translation>O cluster {} ainda não tem workers: esperando o primeiro.</translation>
    </message>
    <message>
        <source>The cluster's versions do not match those of the engine's Python:
{}
Install the same versions on both sides.</source>
        <translation>As versões do cluster não combinam com as do Python do motor:
{}
Instale as mesmas versões dos dois lados.</translation>
    </message>
    <message>
        <source>The cluster's workers cannot do this:
{}
Inputs must be on a file system that the workers have under the same path, or at an address that they can read; and workers need rasterio, dask, NumPy and cloudpickle.</source>
        <translation>Os workers do cluster não conseguem fazer isto:
{}
As entradas devem estar em um sistema de arquivos que os workers tenham no mesmo caminho, ou em um endereço que possam ler; e os workers precisam de rasterio, dask, NumPy e cloudpickle.</translation>
    </message>
    <message>
        <source>The compression {}</source>
        <translation>A compressão {}</translation>
    </message>
    <message>
        <source>The connection to the scheduler {} is lost: the scheduler has stopped, or the network has failed.</source>
        <translation>A conexão com o agendador {} foi perdida: o agendador parou, ou a rede falhou.</translation>
    </message>
    <message>
        <source>The creation option PROFILE={} leaves out what tiles must say of themselves: leave it out, or choose no tiled output.</source>
        <translation>A opção de criação PROFILE={} omite o que os blocos devem dizer de si: retire-a, ou escolha nenhuma saída em blocos.</translation>
    </message>
    <message>
        <source>The creation option {} is not of the form NAME=VALUE.</source>
        <translation>A opção de criação {} não tem a forma NOME=VALOR.</translation>
    </message>
    <message>
        <source>The creation option {}={}</source>
        <translation>A opção de criação {}={}</translation>
    </message>
    <message>
        <source>The creation option {}={} does nothing with the compression {}: it is for {}.</source>
        <translation>A opção de criação {}={} não faz nada com a compressão {}: é para {}.</translation>
    </message>
    <message>
        <source>The creation option {}={} is not a whole number of pixels.</source>
        <translation>A opção de criação {}={} não é um número inteiro de pixels.</translation>
    </message>
    <message>
        <source>The creation option {}={} would resample the raster: the output keeps its grid.</source>
        <translation>A opção de criação {}={} reamostraria o raster: a saída mantém a sua grade.</translation>
    </message>
    <message>
        <source>The cutline</source>
        <translation>O recorte</translation>
    </message>
    <message>
        <source>The cutline {} cannot be read: {}.</source>
        <translation>O recorte {} não pode ser lido: {}.</translation>
    </message>
    <message>
        <source>The cutline {} is not GeoJSON. Make it one: ogr2ogr polygons.geojson {}</source>
        <translation>O recorte {} não é GeoJSON. Converta-o: ogr2ogr polygons.geojson {}</translation>
    </message>
    <message>
        <source>The cutline {} is not GeoJSON: it holds no object.</source>
        <translation>O recorte {} não é GeoJSON: não contém nenhum objeto.</translation>
    </message>
    <message>
        <source>The denominator {} of the RPCs of {} is 0 within the scene. {}</source>
        <translation>O denominador {} dos RPC de {} é 0 dentro da cena. {}</translation>
    </message>
    <message>
        <source>The disk is full: the engine's environment needs about {3} MB in {0}. Make room and try again.</source>
        <translation>O disco está cheio: o ambiente do motor precisa de cerca de {3} MB em {0}. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The disk is full: {} has {} MB left, and the engine's environment needs about {} MB. Make room and try again.</source>
        <translation>O disco está cheio: a {} restam {} MB, e o ambiente do motor precisa de cerca de {} MB. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The documentation lists what is.</source>
        <translation>A documentação lista o que há.</translation>
    </message>
    <message>
        <source>The engine closed its output without a result.</source>
        <translation>O motor fechou a sua saída sem resultado.</translation>
    </message>
    <message>
        <source>The engine could not be started with {}: {}</source>
        <translation>O motor não pôde ser iniciado com {}: {}</translation>
    </message>
    <message>
        <source>The engine crashed ({}).</source>
        <translation>O motor parou de repente ({}).</translation>
    </message>
    <message>
        <source>The engine ended without a result (exit code {}).</source>
        <translation>O motor terminou sem resultado (código de saída {}).</translation>
    </message>
    <message>
        <source>The engine failed: {}: {}</source>
        <translation>O motor falhou: {}: {}</translation>
    </message>
    <message>
        <source>The engine runs on Python {} ({}).</source>
        <translation>O motor funciona com Python {} ({}).</translation>
    </message>
    <message>
        <source>The engine was killed ({}). The machine may have run out of memory: lower the memory for blocks or the number of workers.</source>
        <translation>O motor foi encerrado ({}). Talvez o computador tenha ficado sem memória: reduza a memória para blocos ou o número de workers.</translation>
    </message>
    <message>
        <source>The engine wrote something that is not its protocol: {}</source>
        <translation>O motor escreveu algo que não é do seu protocolo: {}</translation>
    </message>
    <message>
        <source>The engine's environment is ready: {}</source>
        <translation>O ambiente do motor está pronto: {}</translation>
    </message>
    <message>
        <source>The engine's packages cannot be imported in {}: {}.</source>
        <translation>Os pacotes do motor não podem ser importados em {}: {}.</translation>
    </message>
    <message>
        <source>The environment that RasterDask made does not work any more. {} ({})</source>
        <translation>O ambiente que o RasterDask fez não funciona mais. {} ({})</translation>
    </message>
    <message>
        <source>The execution {} needs the Python package distributed, which cannot be imported ({}). Install it (on Debian and Ubuntu: python3-distributed), or choose {}.</source>
        <translation>A execução {} precisa do pacote Python distributed, que não pode ser importado ({}). Instale-o (no Debian e no Ubuntu: python3-distributed), ou escolha {}.</translation>
    </message>
    <message>
        <source>The exponent is too large: {} is the most.</source>
        <translation>O expoente é grande demais: {} no máximo.</translation>
    </message>
    <message>
        <source>The expression is empty.</source>
        <translation>A expressão está vazia.</translation>
    </message>
    <message>
        <source>The expression is nested too deeply: {} levels are the most.</source>
        <translation>A expressão está aninhada demais: {} níveis no máximo.</translation>
    </message>
    <message>
        <source>The expression is too long: {:,} characters, and {:,} are the most.</source>
        <translation>A expressão é longa demais: {:,} caracteres, e {:,} no máximo.</translation>
    </message>
    <message>
        <source>The extent does not meet {}:
  extent: x {:.12g} to {:.12g}, y {:.12g} to {:.12g} ({})
  {}: {}</source>
        <translation>A extensão não toca {}:
  extensão: x {:.12g} a {:.12g}, y {:.12g} a {:.12g} ({})
  {}: {}</translation>
    </message>
    <message>
        <source>The factor must be a whole number from 2 on, not {}.</source>
        <translation>O fator deve ser um número inteiro a partir de 2, não {}.</translation>
    </message>
    <message>
        <source>The finest and the coarsest are of the rasters in the expression, by the size of their pixels. Rasters on other grids are superimposed on it in the same pass.</source>
        <translation>O mais fino e o mais grosseiro são os dos rasters da expressão, pelo tamanho dos seus pixels. Rasters em outras grades são sobrepostos a ela na mesma passagem.</translation>
    </message>
    <message>
        <source>The grid spacing is {}; it must be a whole number, 0 or more.</source>
        <translation>O espaçamento da grade é {}; deve ser um número inteiro, 0 ou mais.</translation>
    </message>
    <message>
        <source>The ground control points are not written: a GeoTIFF has a transform or control points, not both.</source>
        <translation>Os pontos de controle não são escritos: um GeoTIFF tem uma transformação ou pontos de controle, não os dois.</translation>
    </message>
    <message>
        <source>The ground control points of {} have no CRS; assign one to them.</source>
        <translation>Os pontos de controle de {} não têm SRC; atribua-lhes um.</translation>
    </message>
    <message>
        <source>The ground control points of {} lie on one line; the image cannot be placed.</source>
        <translation>Os pontos de controle de {} estão em uma linha; a imagem não pode ser situada.</translation>
    </message>
    <message>
        <source>The input {} is among the tiles of the output: choose another name.</source>
        <translation>A entrada {} está entre os blocos da saída: escolha outro nome.</translation>
    </message>
    <message>
        <source>The job cannot be read: its lists or objects are nested too deeply.</source>
        <translation>A tarefa não pode ser lida: as suas listas ou objetos estão aninhados demais.</translation>
    </message>
    <message>
        <source>The job has a number that is too large: {}.</source>
        <translation>A tarefa tem um número grande demais: {}.</translation>
    </message>
    <message>
        <source>The job has the key {} twice in one object.</source>
        <translation>A tarefa tem a chave {} duas vezes em um objeto.</translation>
    </message>
    <message>
        <source>The job is not JSON: {} is not a number in JSON.</source>
        <translation>A tarefa não é JSON: {} não é um número em JSON.</translation>
    </message>
    <message>
        <source>The job is not JSON: {}.</source>
        <translation>A tarefa não é JSON: {}.</translation>
    </message>
    <message>
        <source>The job is not text in UTF-8: {}.</source>
        <translation>A tarefa não é texto em UTF-8: {}.</translation>
    </message>
    <message>
        <source>The job {} cannot be read: {}.</source>
        <translation>A tarefa {} não pode ser lida: {}.</translation>
    </message>
    <message>
        <source>The largest error is a number from 0 on, not {}.</source>
        <translation>O erro máximo é um número a partir de 0, não {}.</translation>
    </message>
    <message>
        <source>The largest error {:g}</source>
        <translation>O erro máximo {:g}</translation>
    </message>
    <message>
        <source>The last that it wrote to stderr:</source>
        <translation>O último que escreveu em stderr:</translation>
    </message>
    <message>
        <source>The layer's filter is respected, and its selection if you choose so.</source>
        <translation>O filtro da camada é respeitado, e a sua seleção se você escolher isso.</translation>
    </message>
    <message>
        <source>The line period of {} is {} ms; it must be positive.</source>
        <translation>O período de linha de {} é de {} ms; deve ser positivo.</translation>
    </message>
    <message>
        <source>The log of a set-up or a check</source>
        <translation>O log de uma instalação ou de uma verificação</translation>
    </message>
    <message>
        <source>The log says in words how the moving raster is brought onto the reference's grid, and how exactly.</source>
        <translation>O log diz em palavras como o raster é levado à grade da referência, e com que exatidão.</translation>
    </message>
    <message>
        <source>The name is too long: {} characters are the most.</source>
        <translation>O nome é longo demais: {} caracteres no máximo.</translation>
    </message>
    <message>
        <source>The name {} is not known. {}</source>
        <translation>O nome {} não é conhecido. {}</translation>
    </message>
    <message>
        <source>The nodata of {}</source>
        <translation>O nodata de {}</translation>
    </message>
    <message>
        <source>The number in the file that stands for no data. Pixels that are nodata in the input become this number.</source>
        <translation>O número do arquivo que significa que não há dados. Os pixels nodata da entrada se tornam esse número.</translation>
    </message>
    <message>
        <source>The number in the output that stands for no data.</source>
        <translation>O número da saída que significa que não há dados.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>O número é grande demais.</translation>
    </message>
    <message>
        <source>The one that RasterDask has set up, else QGIS's own</source>
        <translation>O que o RasterDask instalou, senão o do QGIS</translation>
    </message>
    <message>
        <source>The operator {} joins conditions in brackets, as in (a &gt; 1) {} (b &gt; 1): bits of numbers are not known here.</source>
        <translation>O operador {} une condições entre parênteses, como em (a &gt; 1) {} (b &gt; 1): bits de números não são conhecidos aqui.</translation>
    </message>
    <message>
        <source>The operator ~ is for conditions: bits of numbers are not known here.</source>
        <translation>O operador ~ é para condições: bits de números não são conhecidos aqui.</translation>
    </message>
    <message>
        <source>The output has its size, pixels, corner and CRS, exactly. Only its metadata are read.</source>
        <translation>A saída tem exatamente o seu tamanho, pixels, canto e SRC. Só os seus metadados são lidos.</translation>
    </message>
    <message>
        <source>The output is {}, and {} is not written: with tiles, it is a VRT, whose name ends in .vrt.</source>
        <translation>A saída é {}, e {} não é escrito: com blocos é um VRT, cujo nome termina em .vrt.</translation>
    </message>
    <message>
        <source>The output may not fit on the disk: {}</source>
        <translation>A saída talvez não caiba no disco: {}</translation>
    </message>
    <message>
        <source>The output {} is also an input: choose another name.</source>
        <translation>A saída {} é também uma entrada: escolha outro nome.</translation>
    </message>
    <message>
        <source>The output's nodata.</source>
        <translation>O nodata da saída.</translation>
    </message>
    <message>
        <source>The outputs MIN, MAX, MEAN and VALID_PERCENT are statistics of the windows' means, for the next steps of a model; they are empty where no window is valid.</source>
        <translation>As saídas MIN, MAX, MEAN e VALID_PERCENT são estatísticas das médias das janelas, para os próximos passos de um modelo; ficam vazias onde nenhuma janela é válida.</translation>
    </message>
    <message>
        <source>The outputs MIN, MAX, MEAN and VALID_PERCENT are the result's statistics, for the next steps of a model; they are empty where no pixel is valid.</source>
        <translation>As saídas MIN, MAX, MEAN e VALID_PERCENT são as estatísticas do resultado, para os próximos passos de um modelo; ficam vazias onde nenhum pixel é válido.</translation>
    </message>
    <message>
        <source>The outputs MIN, MAX, MEAN and VALID_PERCENT are the statistics of the first index, for the next steps of a model; they are empty where no pixel is valid.</source>
        <translation>As saídas MIN, MAX, MEAN e VALID_PERCENT são as estatísticas do primeiro índice, para os próximos passos de um modelo; ficam vazias onde nenhum pixel é válido.</translation>
    </message>
    <message>
        <source>The overview resampling is given twice, as {} and by the creation option {}={}: leave one of them out.</source>
        <translation>A reamostragem das visões gerais é dada duas vezes, como {} e pela opção de criação {}={}: retire uma das duas.</translation>
    </message>
    <message>
        <source>The overview resampling {} contradicts the creation option OVERVIEWS=NONE: leave one of them out.</source>
        <translation>A reamostragem das visões gerais {} contradiz a opção de criação OVERVIEWS=NONE: retire uma das duas.</translation>
    </message>
    <message>
        <source>The overview resampling {} is for a COG, and the output is a {}, which has no overviews: choose the format COG, or give no overview resampling.</source>
        <translation>A reamostragem das visões gerais {} é para um COG, e a saída é um {}, que não tem visões gerais: escolha o formato COG, ou não dê essa reamostragem.</translation>
    </message>
    <message>
        <source>The package index cannot be reached. Check the connection to the internet, and the proxy in Settings &gt; Options &gt; Network, and try again.</source>
        <translation>Não se chega ao índice de pacotes. Verifique a conexão com a internet, e o proxy em Configurações &gt; Opções &gt; Rede, e tente de novo.</translation>
    </message>
    <message>
        <source>The package index could not be trusted: its certificate was refused. A proxy that opens connections needs its own certificate: name its file in the variable PIP_CERT and try again.</source>
        <translation>Não foi possível confiar no índice de pacotes: o seu certificado foi recusado. Um proxy que abre conexões precisa do seu próprio certificado: indique o arquivo na variável PIP_CERT e tente de novo.</translation>
    </message>
    <message>
        <source>The packages are installed, but the engine does not work: {}</source>
        <translation>Os pacotes estão instalados, mas o motor não funciona: {}</translation>
    </message>
    <message>
        <source>The packages could not be installed. The last that pip wrote:</source>
        <translation>Os pacotes não puderam ser instalados. O último que o pip escreveu:</translation>
    </message>
    <message>
        <source>The packages were not installed within an hour. Check the connection and try again.</source>
        <translation>Os pacotes não foram instalados em uma hora. Verifique a conexão e tente de novo.</translation>
    </message>
    <message>
        <source>The performance report {} cannot be written: {}</source>
        <translation>O relatório de desempenho {} não pode ser escrito: {}</translation>
    </message>
    <message>
        <source>The point {:.12g}, {:.12g} ({}) has no place in {}: it is outside of what the raster's CRS or sensor model describes. Give a smaller area.</source>
        <translation>O ponto {:.12g}, {:.12g} ({}) não tem lugar em {}: está fora do que o SRC ou o modelo do sensor do raster descreve. Dê uma área menor.</translation>
    </message>
    <message>
        <source>The proxy refused the connection to the package index. Check it in Settings &gt; Options &gt; Network, or the variable HTTPS_PROXY, and try again.</source>
        <translation>O proxy recusou a conexão com o índice de pacotes. Verifique-o em Configurações &gt; Opções &gt; Rede, ou a variável HTTPS_PROXY, e tente de novo.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>As aspas não estão fechadas.</translation>
    </message>
    <message>
        <source>The raster is already as asked, and will be copied: {}.</source>
        <translation>O raster já é como se pede, e será copiado: {}.</translation>
    </message>
    <message>
        <source>The red and the near infrared raster are on different grids:
  red: {}
  near infrared: {}
Choose to align them, or bring one onto the grid of the other first.</source>
        <translation>O raster vermelho e o do infravermelho próximo estão em grades diferentes:
  vermelho: {}
  infravermelho próximo: {}
Escolha alinhá-los, ou leve antes um à grade do outro.</translation>
    </message>
    <message>
        <source>The remainder (%) is not known here.</source>
        <translation>O resto de uma divisão (%) não é conhecido aqui.</translation>
    </message>
    <message>
        <source>The resolution must be a number above 0, not {}.</source>
        <translation>A resolução deve ser um número acima de 0, não {}.</translation>
    </message>
    <message>
        <source>The resolution {:g} is finer than the input's pixels of {:g} × {:g}: downscaling makes rasters coarser. Use superimpose to bring a raster onto a finer grid.</source>
        <translation>A resolução {:g} é mais fina que os pixels da entrada, de {:g} × {:g}: reduzir a resolução torna um raster mais grosseiro. Use superimpose para levar um raster a uma grade mais fina.</translation>
    </message>
    <message>
        <source>The resolution {:g}{} is larger than the whole raster, {:g} × {:g}{}.</source>
        <translation>A resolução {:g}{} é maior que o raster inteiro, {:g} × {:g}{}.</translation>
    </message>
    <message>
        <source>The role {} is given twice.</source>
        <translation>O papel {} é dado duas vezes.</translation>
    </message>
    <message>
        <source>The sample scene could not be copied: {}</source>
        <translation>A cena de exemplo não pôde ser copiada: {}</translation>
    </message>
    <message>
        <source>The scheduler at {} cannot be reached: {}. Is it running there, and is there a firewall between?{}</source>
        <translation>Não se chega ao agendador {}: {}. Ele funciona lá, e há um firewall no meio?{}</translation>
    </message>
    <message>
        <source>The share of valid pixels must be from 0 to 100 %, not {}.</source>
        <translation>A parte de pixels válidos deve ser de 0 a 100 %, não {}.</translation>
    </message>
    <message>
        <source>The temporary output is deleted when qgis_process ends. Give OUTPUT=path to keep it.</source>
        <translation>A saída temporária é apagada quando qgis_process termina. Dê OUTPUT=caminho para mantê-la.</translation>
    </message>
    <message>
        <source>The transform of {} {}: ({}). Give the raster another one, or none (gdal_edit.py -a_ullr or -unsetgt).</source>
        <translation>A transformação de {} {}: ({}). Dê outra ao raster, ou nenhuma (gdal_edit.py -a_ullr ou -unsetgt).</translation>
    </message>
    <message>
        <source>The two bands</source>
        <translation>As duas bandas</translation>
    </message>
    <message>
        <source>The worker {}, which has joined the cluster, cannot do this:
{}</source>
        <translation>O worker {}, que entrou no cluster, não consegue fazer isto:
{}</translation>
    </message>
    <message>
        <source>The workers have {} threads.</source>
        <translation>Os workers têm {} threads.</translation>
    </message>
    <message>
        <source>The {} </source>
        <translation>O {} </translation>
    </message>
    <message>
        <source>The {} array has {} bands: select one.</source>
        <translation>A matriz {} tem {} bandas: escolha uma.</translation>
    </message>
    <message>
        <source>The {} cannot be computed: {}.</source>
        <translation>Não dá para calcular ({}): {}.</translation>
    </message>
    <message>
        <source>The {} failed {} times: each worker that had it died, {} last. {}</source>
        <translation>Falhou ({}) {} vezes: cada worker que o tinha morreu, {} por último. {}</translation>
    </message>
    <message>
        <source>The {} ground control points of {} do not determine a polynomial of {} terms: they lie on a line or a conic, or repeat each other.</source>
        <translation>Os {} pontos de controle de {} não determinam um polinômio de {} termos: estão em uma reta ou uma cônica, ou se repetem.</translation>
    </message>
    <message>
        <source>The {} of the selftest is wrong: {} × {} pixels with {} in the middle, not {} × {} with {}.</source>
        <translation>O autoteste {} está errado: {} × {} pixels com {} no meio, não {} × {} com {}.</translation>
    </message>
    <message>
        <source>The {} {} has no CRS; assign one to it.</source>
        <translation>O {} {} não tem SRC; atribua-lhe um.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Não há nenhuma.</translation>
    </message>
    <message>
        <source>There are too many expressions: {} are the most.</source>
        <translation>Há expressões demais: {} no máximo.</translation>
    </message>
    <message>
        <source>There are {}.</source>
        <translation>Há {}.</translation>
    </message>
    <message>
        <source>There is no band in the expression, so that there is no grid either.</source>
        <translation>Não há banda na expressão, então também não há grade.</translation>
    </message>
    <message>
        <source>There is no band in the expression, so that there is nothing to compute.</source>
        <translation>Não há banda na expressão, então não há nada a calcular.</translation>
    </message>
    <message>
        <source>There is no band {}. {}</source>
        <translation>Não há banda {}. {}</translation>
    </message>
    <message>
        <source>There is no bracket that is closed here.</source>
        <translation>Não há aqui parêntese a fechar.</translation>
    </message>
    <message>
        <source>There is no compression {}: choose one of {}.</source>
        <translation>Não existe a compressão {}: escolha uma de {}.</translation>
    </message>
    <message>
        <source>There is no edge rule “{}”: choose one of {}.</source>
        <translation>Não existe a regra de borda “{}”: escolha uma de {}.</translation>
    </message>
    <message>
        <source>There is no format {}: choose one of {}.</source>
        <translation>Não existe o formato {}: escolha um de {}.</translation>
    </message>
    <message>
        <source>There is no function {}. Known are {}.</source>
        <translation>Não existe a função {}. São conhecidas {}.</translation>
    </message>
    <message>
        <source>There is no method “{}”: choose one of {}.</source>
        <translation>Não existe o método “{}”: escolha um de {}.</translation>
    </message>
    <message>
        <source>There is no output type {}: choose one of {}.</source>
        <translation>Não existe o tipo de saída {}: escolha um de {}.</translation>
    </message>
    <message>
        <source>There is no overview resampling {}: choose one of {}.</source>
        <translation>Não existe a reamostragem de visões gerais {}: escolha uma de {}.</translation>
    </message>
    <message>
        <source>There is no question mark before this colon: a conditional is test ? a : b.</source>
        <translation>Não há ponto de interrogação antes destes dois-pontos: uma condição se escreve test ? a : b.</translation>
    </message>
    <message>
        <source>There is no ready-made package for Python {1} on {2}. Choose another Python for the environment: 64 bits, from 3.9 to 3.13, for this machine's processor.</source>
        <translation>Não há pacote pronto para Python {1} em {2}. Escolha outro Python para o ambiente: 64 bits, de 3.9 a 3.13, para o processador deste computador.</translation>
    </message>
    <message>
        <source>There is no ready-made package {4} for Python {1} on {2}. Choose another Python for the environment: 64 bits, from 3.9 to 3.13, for this machine's processor.</source>
        <translation>Não há pacote {4} pronto para Python {1} em {2}. Escolha outro Python para o ambiente: 64 bits, de 3.9 a 3.13, para o processador deste computador.</translation>
    </message>
    <message>
        <source>There is no role {}. Known are {}.</source>
        <translation>Não existe o papel {}. São conhecidos {}.</translation>
    </message>
    <message>
        <source>There is no role {}: bands are given as {}.</source>
        <translation>Não existe o papel {}: as bandas são dadas como {}.</translation>
    </message>
    <message>
        <source>There is no spectral index {}.{}</source>
        <translation>Não existe o índice espectral {}.{}</translation>
    </message>
    <message>
        <source>There is no transformation from {} to {}: {}</source>
        <translation>Não há transformação de {} para {}: {}</translation>
    </message>
    <message>
        <source>Thermal infrared</source>
        <translation>Infravermelho termal</translation>
    </message>
    <message>
        <source>They were stopped for exceeding their memory limit ({:,.0f} MB): give the job a smaller memory budget, which makes smaller blocks, or the workers more memory.</source>
        <translation>Foram parados por exceder o seu limite de memória ({:,.0f} MB): dê à tarefa um orçamento de memória menor, que faz blocos menores, ou mais memória aos workers.</translation>
    </message>
    <message>
        <source>Third quartile</source>
        <translation>Terceiro quartil</translation>
    </message>
    <message>
        <source>Third red edge</source>
        <translation>Terceira borda do vermelho</translation>
    </message>
    <message>
        <source>This is the mean of the NDVI values, not the NDVI of the mean red and the mean near infrared: the two differ where a window holds both bright and dark pixels.</source>
        <translation>É a média dos valores de NDVI, não o NDVI do vermelho médio e do infravermelho próximo médio: os dois diferem onde uma janela tem pixels claros e escuros.</translation>
    </message>
    <message>
        <source>This needs numba, which cannot be used in {} ({}). Install numba: the package python3-numba on Debian and Ubuntu, else numba by conda or pip.</source>
        <translation>Isto precisa de numba, que não pode ser usado em {} ({}). Instale numba: o pacote python3-numba no Debian e no Ubuntu, senão numba por conda ou pip.</translation>
    </message>
    <message>
        <source>This needs numba, which cannot be used on {}. Install numba there.</source>
        <translation>Isto precisa de numba, que não pode ser usado em {}. Instale numba lá.</translation>
    </message>
    <message>
        <source>This version of the plugin comes with newer packages for its engine.</source>
        <translation>Esta versão do complemento traz pacotes mais novos para o seu motor.</translation>
    </message>
    <message>
        <source>Threads (mostly the fastest)</source>
        <translation>Threads (quase sempre o mais rápido)</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>Tamanho do bloco</translation>
    </message>
    <message>
        <source>Trim partial windows off</source>
        <translation>Aparar as janelas parciais</translation>
    </message>
    <message>
        <source>Try on sample data</source>
        <translation>Experimentar com dados de exemplo</translation>
    </message>
    <message>
        <source>Unknown reflectance “{}”: choose one of {}.</source>
        <translation>Reflectância “{}” desconhecida: escolha uma de {}.</translation>
    </message>
    <message>
        <source>Update the engine</source>
        <translation>Atualizar o motor</translation>
    </message>
    <message>
        <source>Update the engine…</source>
        <translation>Atualizar o motor…</translation>
    </message>
    <message>
        <source>Use partial windows at the edges</source>
        <translation>Usar janelas parciais nas bordas</translation>
    </message>
    <message>
        <source>Valid pixels (%)</source>
        <translation>Pixels válidos (%)</translation>
    </message>
    <message>
        <source>Valid pixels of the first index (%)</source>
        <translation>Pixels válidos do primeiro índice (%)</translation>
    </message>
    <message>
        <source>Valid pixels that a window needs</source>
        <translation>Pixels válidos de que uma janela precisa</translation>
    </message>
    <message>
        <source>Valid windows (%)</source>
        <translation>Janelas válidas (%)</translation>
    </message>
    <message>
        <source>Value = scale × number in the file + offset. Without scale and offset, the numbers stay as they are.</source>
        <translation>Valor = escala × número do arquivo + deslocamento. Sem escala nem deslocamento, os números ficam como estão.</translation>
    </message>
    <message>
        <source>Values are outside −1 to 1, from {:.4g} to {:.4g}: {} of the valid pixels in a sample. There, reflectance is negative in one of the bands. If these are more than a few dark pixels, a wrong offset may have been applied (reflectance), or nodata may be counted as values.</source>
        <translation>Há valores fora de −1 a 1, de {:.4g} a {:.4g}: {} dos pixels válidos de uma amostra. Ali a reflectância é negativa em uma das bandas. Se forem mais que alguns pixels escuros, talvez tenha sido aplicado um deslocamento errado (reflectance), ou nodata conta como valor.</translation>
    </message>
    <message>
        <source>Values are rounded to the nearest and clamped to the type's range.</source>
        <translation>Os valores são arredondados ao mais próximo e limitados ao intervalo do tipo.</translation>
    </message>
    <message>
        <source>Values for the constants in the formulas, such as L=0.5, g=2.5. SAVI.L=0.25 holds of that index only.</source>
        <translation>Valores das constantes das fórmulas, como L=0.5, g=2.5. SAVI.L=0.25 vale só para esse índice.</translation>
    </message>
    <message>
        <source>Values of the mask to keep</source>
        <translation>Valores da máscara a manter</translation>
    </message>
    <message>
        <source>Values: {}</source>
        <translation>Valores: {}</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Variância</translation>
    </message>
    <message>
        <source>Vegetation and other indices</source>
        <translation>Vegetação e outros índices</translation>
    </message>
    <message>
        <source>Vegetation index of a red and a near infrared band.</source>
        <translation>Índice de vegetação de uma banda vermelha e uma do infravermelho próximo.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Warning: {}</source>
        <translation>Aviso: {}</translation>
    </message>
    <message>
        <source>Water vapour</source>
        <translation>Vapor de água</translation>
    </message>
    <message>
        <source>What a quality layer keeps. Values to keep or bits to reject come before it.</source>
        <translation>O que uma camada de qualidade mantém. Os valores a manter ou os bits a rejeitar vêm antes.</translation>
    </message>
    <message>
        <source>What happens at the right and the bottom, where the size of the raster is not a multiple of the window's.</source>
        <translation>O que acontece à direita e embaixo, onde o tamanho do raster não é múltiplo do da janela.</translation>
    </message>
    <message>
        <source>What happens to bands of two rasters that differ in their grids. Superimpose says how bands are resampled: here bicubic and without rounding, in the same pass. Bands of a product are always aligned.</source>
        <translation>O que acontece com bandas de dois rasters cujas grades diferem. Sobrepor diz como são reamostradas: aqui bicúbica e sem arredondamento, na mesma passagem. As bandas de um produto são sempre alinhadas.</translation>
    </message>
    <message>
        <source>What happens to bands that differ in their grids. Superimpose says how bands are resampled: here without rounding, in the same pass, bicubic, or their average where the output's pixels are at least twice as large.</source>
        <translation>O que acontece com bandas cujas grades diferem. Sobrepor diz como são reamostradas: aqui sem arredondamento, na mesma passagem, bicúbica, ou a sua média onde os pixels da saída são pelo menos duas vezes maiores.</translation>
    </message>
    <message>
        <source>What the engine may use for blocks of pixels.</source>
        <translation>O que o motor pode usar para blocos de pixels.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>O que vai acontecer</translation>
    </message>
    <message>
        <source>Where blocks are computed; the result is the same.</source>
        <translation>Onde os blocos são calculados; o resultado é o mesmo.</translation>
    </message>
    <message>
        <source>Where the files do not tell, or tell something wrong: roles with the numbers of raster and band, such as R=1:4, N=2:1. N=4 is band 4 of the first raster.</source>
        <translation>Onde os arquivos não dizem, ou dizem algo errado: papéis com os números do raster e da banda, como R=1:4, N=2:1. N=4 é a banda 4 do primeiro raster.</translation>
    </message>
    <message>
        <source>Where the moving raster is much finer than the reference, the kernel widens with the scale, so that every moving pixel counts; without Antialias it does not, as in Orfeo ToolBox.</source>
        <translation>Onde o raster reamostrado é muito mais fino que a referência, o núcleo se alarga com a escala, de modo que cada pixel conta; sem Antialias não, como no Orfeo ToolBox.</translation>
    </message>
    <message>
        <source>Widen the kernel where the raster to resample is finer than the reference, as gdalwarp does, so that no pixel is left out. Off: as in Orfeo ToolBox.</source>
        <translation>Alargar o núcleo onde o raster reamostrado é mais fino que a referência, como o gdalwarp, de modo que nenhum pixel fique de fora. Desligado: como no Orfeo ToolBox.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Windows at the edge</source>
        <translation>Janelas na borda</translation>
    </message>
    <message>
        <source>Windows of {} pixels, {}</source>
        <translation>Janelas de {} pixels, {}</translation>
    </message>
    <message>
        <source>Windows of {} × {} pixels, mean of the valid NDVI values</source>
        <translation>Janelas de {} × {} pixels, média dos valores válidos de NDVI</translation>
    </message>
    <message>
        <source>Windows of {} × {} pixels, mean of the valid values</source>
        <translation>Janelas de {} × {} pixels, média dos valores válidos</translation>
    </message>
    <message>
        <source>Windows start at the upper left corner, which stays where it is. With a resolution that is no multiple of the pixel size, a pixel counts by the part of it that is in the window for mean, sum, stddev, variance, rms, count and mode; min, max, range, median, q1 and q3 are those of all pixels that the window touches.</source>
        <translation>As janelas começam no canto superior esquerdo, que fica onde está. Com uma resolução que não é múltiplo do tamanho de pixel, um pixel conta pela parte que está na janela para mean, sum, stddev, variance, rms, count e mode; min, max, range, median, q1 e q3 são os de todos os pixels que a janela toca.</translation>
    </message>
    <message>
        <source>With a grid spacing of {} pixels, coordinates have an error of up to {:.2g} px (0 chooses a spacing with an error of less than {:g} px).</source>
        <translation>Com um espaçamento da grade de {} pixels, as coordenadas têm um erro de até {:.2g} px (0 escolhe um espaçamento com um erro menor que {:g} px).</translation>
    </message>
    <message>
        <source>With an output type, numbers are rounded and clamped to it. With a scale or an offset, the file keeps (value − offset) / scale and says so, and QGIS shows the values again: Int16 with a scale of 0.0001 stores NDVI in half the space of Float32, to four digits.</source>
        <translation>Com um tipo de saída, os números são arredondados e limitados a ele. Com uma escala ou um deslocamento, o arquivo guarda (valor − deslocamento) / escala e diz isso, e o QGIS mostra de novo os valores: Int16 com uma escala de 0.0001 guarda NDVI na metade do espaço de Float32, com quatro dígitos.</translation>
    </message>
    <message>
        <source>Without georeferencing on either side, pixel comes on pixel. Pléiades primary products are of one acquisition, and are matched by their acquisition metadata.</source>
        <translation>Sem georreferência em nenhum dos lados, pixel vai sobre pixel. Produtos primários Pléiades são de uma aquisição, e se ajustam pelos seus metadados de aquisição.</translation>
    </message>
    <message>
        <source>Work: {} of {} × {} pixels{} for {}, within {:,.0f} MB of memory</source>
        <translation>Trabalho: {} de {} × {} pixels{} para {}, em {:,.0f} MB de memória</translation>
    </message>
    <message>
        <source>Worker processes on this machine</source>
        <translation>Processos de trabalho neste computador</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Workers on this machine (0: all cores)</source>
        <translation>Workers neste computador (0: todos os núcleos)</translation>
    </message>
    <message>
        <source>Write a folder as its path.</source>
        <translation>Escreva uma pasta pelo seu caminho.</translation>
    </message>
    <message>
        <source>Write a folder of tiles and a VRT</source>
        <translation>Escrever uma pasta de blocos e um VRT</translation>
    </message>
    <message>
        <source>Write even if nothing changes</source>
        <translation>Escrever mesmo que nada mude</translation>
    </message>
    <message>
        <source>Write the raster anew even if it has the format, compression, tiles and overviews already.</source>
        <translation>Escrever o raster de novo mesmo que já tenha o formato, a compressão, os blocos e as visões gerais.</translation>
    </message>
    <message>
        <source>Write them as NAME=VALUE|NAME=VALUE.</source>
        <translation>Escreva-as como NOME=VALOR|NOME=VALOR.</translation>
    </message>
    <message>
        <source>Write them with commas: 1, 3, 4.</source>
        <translation>Escreva-os com vírgulas: 1, 3, 4.</translation>
    </message>
    <message>
        <source>Write them with commas: 4, 5, 6.</source>
        <translation>Escreva-os com vírgulas: 4, 5, 6.</translation>
    </message>
    <message>
        <source>Writes any raster as a small, tiled file with overviews that is fast to pan and zoom.</source>
        <translation>Escreve qualquer raster como um arquivo pequeno em blocos, com visões gerais, rápido de mover e ampliar.</translation>
    </message>
    <message>
        <source>Writes any raster that GDAL reads as a cloud-optimised GeoTIFF: in tiles, compressed, with overviews and statistics. Grid, bands, colours, names, scales, RPCs, ground control points and metadata stay.</source>
        <translation>Escreve qualquer raster que o GDAL leia como GeoTIFF otimizado para a nuvem: em blocos, comprimido, com visões gerais e estatísticas. Grade, bandas, cores, nomes, escalas, RPC, pontos de controle e metadados ficam.</translation>
    </message>
    <message>
        <source>Written in {:.1f} s: {:,.0f} kB</source>
        <translation>Escrito em {:.1f} s: {:,.0f} kB</translation>
    </message>
    <message>
        <source>Written in {:.1f} s: {:,.1f} MB</source>
        <translation>Escrito em {:.1f} s: {:,.1f} MB</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarelo</translation>
    </message>
    <message>
        <source>ZSTD (faster)</source>
        <translation>ZSTD (mais rápida)</translation>
    </message>
    <message>
        <source>a custom CRS</source>
        <translation>um SRC personalizado</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>um dispositivo</translation>
    </message>
    <message>
        <source>a named pipe</source>
        <translation>um pipe nomeado</translation>
    </message>
    <message>
        <source>a part of the file is damaged</source>
        <translation>uma parte do arquivo está danificada</translation>
    </message>
    <message>
        <source>a part of the file is empty</source>
        <translation>uma parte do arquivo está vazia</translation>
    </message>
    <message>
        <source>a quarter of the machine's memory, at most 2048 MB</source>
        <translation>um quarto da memória do computador, no máximo 2048 MB</translation>
    </message>
    <message>
        <source>about </source>
        <translation>cerca de </translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>cerca de {}</translation>
    </message>
    <message>
        <source>about {} as {} with {}</source>
        <translation>cerca de {} como {} com {}</translation>
    </message>
    <message>
        <source>accurate to {:g} m</source>
        <translation>exata a {:g} m</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>all are found from what the files say of their bands</source>
        <translation>todas são encontradas pelo que os arquivos dizem das suas bandas</translation>
    </message>
    <message>
        <source>all bands</source>
        <translation>todas as bandas</translation>
    </message>
    <message>
        <source>all bands, in one pass</source>
        <translation>todas as bandas, em uma só passagem</translation>
    </message>
    <message>
        <source>all but an alpha band, whose transparent pixels are nodata</source>
        <translation>todas menos uma banda alfa, cujos pixels transparentes são nodata</translation>
    </message>
    <message>
        <source>as dask is configured</source>
        <translation>como o dask está configurado</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>como dada</translation>
    </message>
    <message>
        <source>at least {}</source>
        <translation>pelo menos {}</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>band math,bandmath,raster calculator,gdal_calc,map algebra,expression,formula,calculate,index,otb,orfeo toolbox,numpy,condition,mask</source>
        <translation>cálculo de bandas,calculadora raster,álgebra de mapas,expressão,fórmula,calcular,índice,condição,máscara,band math,bandmath,raster calculator,gdal_calc,map algebra,otb,orfeo toolbox,numpy</translation>
    </message>
    <message>
        <source>bandNumber of {}</source>
        <translation>bandNumber de {}</translation>
    </message>
    <message>
        <source>bands are those of rasters</source>
        <translation>as bandas são as de rasters</translation>
    </message>
    <message>
        <source>bicubic is that of Keys, a = −0.5: cubic in gdalwarp, bco in Orfeo ToolBox. lanczos has three lobes.</source>
        <translation>bicubic é a de Keys, a = −0.5: cubic no gdalwarp, bco no Orfeo ToolBox. lanczos tem três lobos.</translation>
    </message>
    <message>
        <source>block at column {}, row {}</source>
        <translation>bloco na coluna {}, linha {}</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambas</translation>
    </message>
    <message>
        <source>coastal aerosol</source>
        <translation>aerossol costeiro</translation>
    </message>
    <message>
        <source>cog,cloud optimized,geotiff,compress,convert,translate,overviews,pyramids,tiles,gdal_translate,gdaladdo</source>
        <translation>cog,otimizado para a nuvem,geotiff,comprimir,converter,visões gerais,pirâmides,blocos,cloud optimized,compress,convert,translate,overviews,pyramids,tiles,gdal_translate,gdaladdo</translation>
    </message>
    <message>
        <source>constant height of {:g} m</source>
        <translation>altura constante de {:g} m</translation>
    </message>
    <message>
        <source>constants with their values, such as L=0.5, EVI.g=2.4</source>
        <translation>constantes com os seus valores, como L=0.5, EVI.g=2.4</translation>
    </message>
    <message>
        <source>constants: {}</source>
        <translation>constants: {}</translation>
    </message>
    <message>
        <source>coordinates computed every {} pixels, in between off by at most {:.1g} pixels</source>
        <translation>coordenadas calculadas a cada {} pixels, no meio com erro de no máximo {:.1g} pixels</translation>
    </message>
    <message>
        <source>dask reports on {} or a {}, not on {}: leave report out.</source>
        <translation>o dask faz relatório de {} ou {}, não de {}: retire report.</translation>
    </message>
    <message>
        <source>default: as chosen in {}; {} if nothing is.</source>
        <translation>padrão: como escolhido em {}; {} se nada for escolhido.</translation>
    </message>
    <message>
        <source>deflate</source>
        <translation>deflate</translation>
    </message>
    <message>
        <source>describe: must be a job, and the only key, not {}.</source>
        <translation>describe: deve ser uma tarefa, e a única chave, não {}.</translation>
    </message>
    <message>
        <source>described as “{}”</source>
        <translation>descrita como “{}”</translation>
    </message>
    <message>
        <source>divided by the sine of the sun's elevation, {:g}°</source>
        <translation>dividida pelo seno da altura do sol, {:g}°</translation>
    </message>
    <message>
        <source>does not consist of ordinary numbers</source>
        <translation>não se compõe de números comuns</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>não funciona</translation>
    </message>
    <message>
        <source>downscale,aggregate,coarsen,resample,reduce,resolution,pixel size,window,block,average,mean,median,mode,majority,minimum,maximum,sum,standard deviation,variance,quartile,rms,count,gdalwarp,r.resamp.stats</source>
        <translation>agregar,reduzir,reamostrar,resolução,tamanho de pixel,janela,bloco,média,mediana,moda,maioria,mínimo,máximo,soma,desvio padrão,variância,quartil,contagem,downscale,aggregate,coarsen,resample,rms,gdalwarp,r.resamp.stats</translation>
    </message>
    <message>
        <source>each index has its own defaults</source>
        <translation>cada índice tem seus próprios padrões</translation>
    </message>
    <message>
        <source>every value is kept</source>
        <translation>todos os valores são mantidos</translation>
    </message>
    <message>
        <source>execution: must be one of {}, not {!r}.</source>
        <translation>execution: deve ser um de {}, não {!r}.</translation>
    </message>
    <message>
        <source>expression: {}</source>
        <translation>expression: {}</translation>
    </message>
    <message>
        <source>fewer than one in {:,}</source>
        <translation>menos de um em {:,}</translation>
    </message>
    <message>
        <source>first red edge</source>
        <translation>primeira borda do vermelho</translation>
    </message>
    <message>
        <source>first short-wave infrared</source>
        <translation>primeiro infravermelho de ondas curtas</translation>
    </message>
    <message>
        <source>first thermal infrared</source>
        <translation>primeiro infravermelho termal</translation>
    </message>
    <message>
        <source>floats of at most {:g}</source>
        <translation>pontos flutuantes de no máximo {:g}</translation>
    </message>
    <message>
        <source>found from the descriptions, wavelengths and colours that the file gives its bands</source>
        <translation>encontrada pelas descrições, comprimentos de onda e cores que o arquivo dá às suas bandas</translation>
    </message>
    <message>
        <source>from {:.4g} to {:.4g}, mean {:.4g}; {:.1f} % of the pixels are valid</source>
        <translation>de {:.4g} a {:.4g}, média {:.4g}; {:.1f} % dos pixels são válidos</translation>
    </message>
    <message>
        <source>geoid</source>
        <translation>geoide</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>green I</source>
        <translation>verde I</translation>
    </message>
    <message>
        <source>has pixels too small for its coordinates: neighbouring pixels would lie in the same place</source>
        <translation>tem pixels pequenos demais para as suas coordenadas: pixels vizinhos estariam no mesmo lugar</translation>
    </message>
    <message>
        <source>im{} is {}, band {}</source>
        <translation>im{} é {}, banda {}</translation>
    </message>
    <message>
        <source>im{} is {}, bands {}</source>
        <translation>im{} é {}, bandas {}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>inputs[{}].band: a band is given with its role, such as roles: R=1:4.</source>
        <translation>inputs[{}].band: uma banda é dada com o seu papel, como roles: R=1:4.</translation>
    </message>
    <message>
        <source>it loses NaN</source>
        <translation>perde NaN</translation>
    </message>
    <message>
        <source>its colour interpretation is {}</source>
        <translation>a sua interpretação de cor é {}</translation>
    </message>
    <message>
        <source>its wavelength is {:g} µm</source>
        <translation>o seu comprimento de onda é {:g} µm</translation>
    </message>
    <message>
        <source>its {}</source>
        <translation>seu {}</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>makes pixels without an area</source>
        <translation>faz pixels sem área</translation>
    </message>
    <message>
        <source>mask_keep, mask_reject_bits and clear are about a mask: give a mask, too.</source>
        <translation>mask_keep, mask_reject_bits e clear são de uma máscara: dê também uma máscara.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>missing: no worker processes, no cluster</source>
        <translation>falta: sem processos de trabalho, sem cluster</translation>
    </message>
    <message>
        <source>missing: only NDVI runs without it</source>
        <translation>falta: sem ele só NDVI funciona</translation>
    </message>
    <message>
        <source>multispectral onto panchromatic</source>
        <translation>multiespectral sobre pancromático</translation>
    </message>
    <message>
        <source>named “{}”</source>
        <translation>chamada “{}”</translation>
    </message>
    <message>
        <source>narrow near infrared</source>
        <translation>infravermelho próximo estreito</translation>
    </message>
    <message>
        <source>near infrared</source>
        <translation>infravermelho próximo</translation>
    </message>
    <message>
        <source>no CRS</source>
        <translation>sem SRC</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>no bands</source>
        <translation>nenhuma banda</translation>
    </message>
    <message>
        <source>no bit is looked at</source>
        <translation>nenhum bit é olhado</translation>
    </message>
    <message>
        <source>no descriptions</source>
        <translation>sem descrições</translation>
    </message>
    <message>
        <source>no error at all</source>
        <translation>nenhum erro</translation>
    </message>
    <message>
        <source>no georeferencing, pixel on pixel</source>
        <translation>sem georreferência, pixel sobre pixel</translation>
    </message>
    <message>
        <source>no mean: the output has the pixels of the bands</source>
        <translation>sem média: a saída tem os pixels das bandas</translation>
    </message>
    <message>
        <source>no pixel is cut off</source>
        <translation>nenhum pixel é recortado</translation>
    </message>
    <message>
        <source>no reference</source>
        <translation>sem referência</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>sem relatório</translation>
    </message>
    <message>
        <source>no valid pixel</source>
        <translation>nenhum pixel válido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>none, as a COG is always tiled</source>
        <translation>nenhuma, pois um COG está sempre em blocos</translation>
    </message>
    <message>
        <source>not {}</source>
        <translation>não {}</translation>
    </message>
    <message>
        <source>of unknown accuracy</source>
        <translation>de exatidão desconhecida</translation>
    </message>
    <message>
        <source>operation: must be one of {}, not {}.</source>
        <translation>operation: deve ser um de {}, não {}.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>others have none</source>
        <translation>outras não têm</translation>
    </message>
    <message>
        <source>packages missing</source>
        <translation>faltam pacotes</translation>
    </message>
    <message>
        <source>panchromatic</source>
        <translation>pancromático</translation>
    </message>
    <message>
        <source>panchromatic onto multispectral</source>
        <translation>pancromático sobre multiespectral</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>red</source>
        <translation>vermelho</translation>
    </message>
    <message>
        <source>red edge</source>
        <translation>borda do vermelho</translation>
    </message>
    <message>
        <source>reference with {}, moving raster with {}</source>
        <translation>referência com {}, raster reamostrado com {}</translation>
    </message>
    <message>
        <source>reflectance</source>
        <translation>a reflectância</translation>
    </message>
    <message>
        <source>reflectance already</source>
        <translation>já é reflectância</translation>
    </message>
    <message>
        <source>reflectanceCoefficient of {}</source>
        <translation>reflectanceCoefficient de {}</translation>
    </message>
    <message>
        <source>report: dask's performance report needs bokeh on the machine of the scheduler ({}): install it there, or leave report out.</source>
        <translation>report: o relatório de desempenho do dask precisa de bokeh no computador do agendador ({}): instale-o lá, ou retire report.</translation>
    </message>
    <message>
        <source>report: {} cannot be written: its folder does not exist, or is read-only.</source>
        <translation>report: {} não pode ser escrito: a sua pasta não existe, ou é somente leitura.</translation>
    </message>
    <message>
        <source>report: {} must end in .html, as the report is an HTML file.</source>
        <translation>report: {} deve terminar em .html, pois o relatório é um arquivo HTML.</translation>
    </message>
    <message>
        <source>roles with the number of the raster and of the band, such as R=1:4, N=2:1</source>
        <translation>papéis com o número do raster e da banda, como R=1:4, N=2:1</translation>
    </message>
    <message>
        <source>roles: {}</source>
        <translation>roles: {}</translation>
    </message>
    <message>
        <source>roles: {} and {} are both band {} of {}.</source>
        <translation>roles: {} e {} são ambos a banda {} de {}.</translation>
    </message>
    <message>
        <source>roles: {} is in raster {}, and there are {} of them.</source>
        <translation>roles: {} está no raster {}, e há {}.</translation>
    </message>
    <message>
        <source>roles: {} need no {} but {}.</source>
        <translation>roles: {} não precisam de {} mas de {}.</translation>
    </message>
    <message>
        <source>same CRS, no rotation: {}</source>
        <translation>mesmo SRC, sem rotação: {}</translation>
    </message>
    <message>
        <source>scale and offset of the file</source>
        <translation>escala e deslocamento do arquivo</translation>
    </message>
    <message>
        <source>scheduler: {} is neither an address such as tcp://host:8786 nor an existing scheduler file.</source>
        <translation>scheduler: {} não é nem um endereço como tcp://host:8786 nem um arquivo de agendador existente.</translation>
    </message>
    <message>
        <source>second red edge</source>
        <translation>segunda borda do vermelho</translation>
    </message>
    <message>
        <source>second short-wave infrared</source>
        <translation>segundo infravermelho de ondas curtas</translation>
    </message>
    <message>
        <source>second thermal infrared</source>
        <translation>segundo infravermelho termal</translation>
    </message>
    <message>
        <source>short-wave infrared</source>
        <translation>infravermelho de ondas curtas</translation>
    </message>
    <message>
        <source>spectral index,index,indices,vegetation,water,snow,soil,urban,built-up,burn,fire,cloud,ndvi,evi,evi2,savi,msavi,osavi,gndvi,ndre,ndwi,mndwi,ndmi,nbr,ndsi,ndbi,awei,bai,lai,chlorophyll,moisture,sentinel-2,landsat,pleiades,spot,planetscope,modis,band math,awesome spectral indices</source>
        <translation>índice espectral,índice,índices,vegetação,água,neve,solo,urbano,construído,queimada,fogo,incêndio,nuvem,spectral index,index,vegetation,water,snow,soil,urban,burn,cloud,ndvi,evi,evi2,savi,msavi,osavi,gndvi,ndre,ndwi,mndwi,ndmi,nbr,ndsi,ndbi,awei,bai,lai,clorofila,umidade,sentinel-2,landsat,pleiades,spot,planetscope,modis,band math,awesome spectral indices</translation>
    </message>
    <message>
        <source>such a {}</source>
        <translation>um tal {}</translation>
    </message>
    <message>
        <source>superimpose,resample,align,snap,match grid,reproject,warp,coregister,orthorectify,rpc,pleiades,pansharpening,bicubic,bilinear,lanczos,nearest,average,upsample,otb,orfeo toolbox,gdalwarp</source>
        <translation>sobrepor,reamostrar,alinhar,grade,reprojetar,corregistrar,ortorretificar,rpc,pleiades,pansharpening,bicúbico,bilinear,lanczos,vizinho mais próximo,média,superimpose,resample,align,snap,match grid,reproject,warp,coregister,otb,orfeo toolbox,gdalwarp</translation>
    </message>
    <message>
        <source>tcp://host:8786, or a scheduler file</source>
        <translation>tcp://host:8786, ou um arquivo de agendador</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>a temperatura</translation>
    </message>
    <message>
        <source>that of the input, if the type holds it</source>
        <translation>o da entrada, se o tipo o comportar</translation>
    </message>
    <message>
        <source>that of the others</source>
        <translation>a das outras</translation>
    </message>
    <message>
        <source>the array</source>
        <translation>a matriz</translation>
    </message>
    <message>
        <source>the bands of the product</source>
        <translation>as bandas do produto</translation>
    </message>
    <message>
        <source>the bits {} of band {} are rejected</source>
        <translation>os bits {} da banda {} são rejeitados</translation>
    </message>
    <message>
        <source>the disk is full ({:.0f} MB are free). Make room or choose another folder</source>
        <translation>o disco está cheio ({:.0f} MB estão livres). Libere espaço ou escolha outra pasta</translation>
    </message>
    <message>
        <source>the end of the file is missing</source>
        <translation>falta o fim do arquivo</translation>
    </message>
    <message>
        <source>the factor says it</source>
        <translation>o fator o diz</translation>
    </message>
    <message>
        <source>the first band; of UDM2 the bands that the choice needs</source>
        <translation>a primeira banda; do UDM2 as bandas de que a escolha precisa</translation>
    </message>
    <message>
        <source>the ground's height at every pixel, the sensor's model every {} pixels at {:.0f}, {:.0f} and {:.0f} m, with an error of {:.1g} px</source>
        <translation>a altura do terreno em cada pixel, o modelo do sensor a cada {} pixels a {:.0f}, {:.0f} e {:.0f} m, com um erro de {:.1g} px</translation>
    </message>
    <message>
        <source>the nodata of the raster to resample, else NaN for floats; integers without nodata get a mask where pixels have no value</source>
        <translation>o nodata do raster reamostrado, senão NaN para números de ponto flutuante; inteiros sem nodata recebem uma máscara onde os pixels não têm valor</translation>
    </message>
    <message>
        <source>the numbers as they are</source>
        <translation>os números como estão</translation>
    </message>
    <message>
        <source>the only band</source>
        <translation>a única banda</translation>
    </message>
    <message>
        <source>the order of {}</source>
        <translation>a ordem de {}</translation>
    </message>
    <message>
        <source>the other has none</source>
        <translation>a outra não tem</translation>
    </message>
    <message>
        <source>the other's</source>
        <translation>a da outra</translation>
    </message>
    <message>
        <source>the quality layers of the product, where one is given; else no pixel is masked</source>
        <translation>as camadas de qualidade do produto, onde um é dado; senão nenhum pixel é mascarado</translation>
    </message>
    <message>
        <source>the raster with the red band, or a band of the product</source>
        <translation>o raster com a banda vermelha, ou uma banda do produto</translation>
    </message>
    <message>
        <source>the red band of the product</source>
        <translation>a banda vermelha do produto</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>a referência</translation>
    </message>
    <message>
        <source>the scheduler file {}</source>
        <translation>no arquivo de agendador {}</translation>
    </message>
    <message>
        <source>the scheduler {}</source>
        <translation>o agendador {}</translation>
    </message>
    <message>
        <source>the values {} of band {} are kept</source>
        <translation>os valores {} da banda {} são mantidos</translation>
    </message>
    <message>
        <source>the whole raster</source>
        <translation>o raster inteiro</translation>
    </message>
    <message>
        <source>the worker {}</source>
        <translation>o worker {}</translation>
    </message>
    <message>
        <source>the {} {}</source>
        <translation>o {} {}</translation>
    </message>
    <message>
        <source>thermal infrared</source>
        <translation>infravermelho termal</translation>
    </message>
    <message>
        <source>third red edge</source>
        <translation>terceira borda do vermelho</translation>
    </message>
    <message>
        <source>tile at row {}, column {}</source>
        <translation>bloco na linha {}, coluna {}</translation>
    </message>
    <message>
        <source>vegetation,index,normalised difference,normalized difference,red,near infrared,nir,sentinel-2,landsat,pleiades,band math</source>
        <translation>vegetação,índice,diferença normalizada,vermelho,infravermelho próximo,ivp,vegetation,index,normalised difference,normalized difference,red,near infrared,nir,sentinel-2,landsat,pleiades,band math</translation>
    </message>
    <message>
        <source>vegetation,index,normalized difference,average,aggregate,coarsen,downscale,window,red,near infrared,nir,sentinel-2,landsat,pleiades</source>
        <translation>vegetação,índice,média,agregar,janela,vermelho,infravermelho próximo,vegetation,index,normalized difference,average,aggregate,coarsen,downscale,window,red,near infrared,nir,sentinel-2,landsat,pleiades</translation>
    </message>
    <message>
        <source>water vapour</source>
        <translation>vapor de água</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>x {:.12g} to {:.12g}, y {:.12g} to {:.12g} ({})</source>
        <translation>x {:.12g} a {:.12g}, y {:.12g} a {:.12g} ({})</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarelo</translation>
    </message>
    <message>
        <source>{0} band</source>
        <translation>{0}: a banda</translation>
    </message>
    <message>
        <source>{:,.0f} MB</source>
        <translation>{:,.0f} MB</translation>
    </message>
    <message>
        <source>{:,.0f} kB</source>
        <translation>{:,.0f} kB</translation>
    </message>
    <message>
        <source>{:,.1f} GB</source>
        <translation>{:,.1f} GB</translation>
    </message>
    <message>
        <source>{:,} × {:,} pixels would be computed in {:,} blocks of {} × {}, but at most {:,} are possible: work on parts of the raster, or give more memory for larger blocks.</source>
        <translation>{:,} × {:,} pixels seriam calculados em {:,} blocos de {} × {}, mas no máximo são possíveis {:,}: trabalhe com partes do raster, ou dê mais memória para blocos maiores.</translation>
    </message>
    <message>
        <source>{:.1f} million</source>
        <translation>{:.1f} milhões de</translation>
    </message>
    <message>
        <source>{:.6g} × {:.6g} moving pixels per reference pixel</source>
        <translation>{:.6g} × {:.6g} pixels do raster reamostrado por pixel de referência</translation>
    </message>
    <message>
        <source>{:g} does not fit into {}: its largest number is {:g}.</source>
        <translation>{:g} não cabe em {}: o seu maior número é {:g}.</translation>
    </message>
    <message>
        <source>{:g} × number{}{}</source>
        <translation>{:g} × número{}{}</translation>
    </message>
    <message>
        <source>{}
(The {}, on the worker {}.)</source>
        <translation>{}
({}, no worker {}.)</translation>
    </message>
    <message>
        <source>{} (from dask's configuration)</source>
        <translation>{} (da configuração do dask)</translation>
    </message>
    <message>
        <source>{} (im{}) is not in the expression: its pixels are not read.</source>
        <translation>{} (im{}) não está na expressão: os seus pixels não são lidos.</translation>
    </message>
    <message>
        <source>{} ({}) has no band of the role {}. It has {}.</source>
        <translation>{} ({}) não tem banda do papel {}. Tem {}.</translation>
    </message>
    <message>
        <source>{} ({}): band {} of {} ({}), {}</source>
        <translation>{} ({}): banda {} de {} ({}), {}</translation>
    </message>
    <message>
        <source>{} ({}): {}, band {} of {}, pixels of {:g}, {}, {} is {}</source>
        <translation>{} ({}): {}, banda {} de {}, pixels de {:g}, {}, {} é {}</translation>
    </message>
    <message>
        <source>{} ({}): {}{}</source>
        <translation>{} ({}): {}{}</translation>
    </message>
    <message>
        <source>{} It is in the units of the CRS{}.</source>
        <translation>{} Está nas unidades do SRC{}.</translation>
    </message>
    <message>
        <source>{} a scale or an offset, but {} ({}). {}, or set {}.</source>
        <translation>{} uma escala ou um deslocamento, mas {} ({}). {}, ou defina {}.</translation>
    </message>
    <message>
        <source>{} already has all that is asked for: it is copied as it is. Set force to write it anew.</source>
        <translation>{} já tem tudo o que se pede: é copiado como está. Ligue force para escrevê-lo de novo.</translation>
    </message>
    <message>
        <source>{} and {} are not a panchromatic and a multispectral image: their line periods are {} and {} ms, and one should be four times the other.</source>
        <translation>{} e {} não são uma imagem pancromática e uma multiespectral: os seus períodos de linha são de {} e {} ms, e um deveria ser quatro vezes o outro.</translation>
    </message>
    <message>
        <source>{} and {} are not of one Pléiades acquisition: their job identifiers are {} and {}, and all but the last four characters should be the same.</source>
        <translation>{} e {} não são de uma mesma aquisição Pléiades: os seus identificadores de tarefa são {} e {}, e todos os caracteres menos os quatro últimos deveriam ser iguais.</translation>
    </message>
    <message>
        <source>{} and {} do not overlap:
{}</source>
        <translation>{} e {} não se sobrepõem:
{}</translation>
    </message>
    <message>
        <source>{} and {} have no CRS: both are taken to be in the same one.</source>
        <translation>{} e {} não têm SRC: supõe-se que ambos estão no mesmo.</translation>
    </message>
    <message>
        <source>{} are free on the disk</source>
        <translation>{} estão livres no disco</translation>
    </message>
    <message>
        <source>{} argument</source>
        <translation>{} argumento</translation>
    </message>
    <message>
        <source>{} arguments</source>
        <translation>{} argumentos</translation>
    </message>
    <message>
        <source>{} as {} without compression</source>
        <translation>{} como {} sem compressão</translation>
    </message>
    <message>
        <source>{} band</source>
        <translation>{} banda</translation>
    </message>
    <message>
        <source>{} bands</source>
        <translation>{} bandas</translation>
    </message>
    <message>
        <source>{} bands of {}</source>
        <translation>{} bandas em {}</translation>
    </message>
    <message>
        <source>{} before compression</source>
        <translation>{} antes da compressão</translation>
    </message>
    <message>
        <source>{} block</source>
        <translation>{} bloco</translation>
    </message>
    <message>
        <source>{} blocks</source>
        <translation>{} blocos</translation>
    </message>
    <message>
        <source>{} cannot be opened: {} is {}, not a file: copy its contents into a file first.</source>
        <translation>{} não pode ser aberto: {} é {}, não um arquivo: copie antes o seu conteúdo para um arquivo.</translation>
    </message>
    <message>
        <source>{} cannot be read as Landsat's JSON: {}.</source>
        <translation>{} não pode ser lido como JSON do Landsat: {}.</translation>
    </message>
    <message>
        <source>{} cannot be read as XML: {}.</source>
        <translation>{} não pode ser lido como XML: {}.</translation>
    </message>
    <message>
        <source>{} cannot be read at columns {} to {}, rows {} to {}: {}</source>
        <translation>{} não pode ser lido nas colunas {} a {}, linhas {} a {}: {}</translation>
    </message>
    <message>
        <source>{} cannot be read, the archive is damaged or encrypted: {}.</source>
        <translation>{} não pode ser lido, o arquivo compactado está danificado ou criptografado: {}.</translation>
    </message>
    <message>
        <source>{} cannot be read: {}.</source>
        <translation>{} não pode ser lido: {}.</translation>
    </message>
    <message>
        <source>{} cannot be replaced: {}. If it is open, in QGIS perhaps, close it there; or choose another name.</source>
        <translation>{} não pode ser substituído: {}. Se estiver aberto, talvez no QGIS, feche-o; ou escolha outro nome.</translation>
    </message>
    <message>
        <source>{} cannot be written: the output is a GeoTIFF, whose name ends in .tif. For a VRT, choose {}.</source>
        <translation>{} não pode ser escrito: a saída é um GeoTIFF, cujo nome termina em .tif. Para um VRT, escolha {}.</translation>
    </message>
    <message>
        <source>{} cannot be written: with tiles, the output is a VRT, whose name ends in .vrt.</source>
        <translation>{} não pode ser escrito: com blocos, a saída é um VRT, cujo nome termina em .vrt.</translation>
    </message>
    <message>
        <source>{} cannot be written: {}.</source>
        <translation>{} não pode ser escrito: {}.</translation>
    </message>
    <message>
        <source>{} cannot make a virtual environment: pip installs into a folder instead.</source>
        <translation>{} não consegue criar um ambiente virtual: o pip instala em uma pasta em vez disso.</translation>
    </message>
    <message>
        <source>{} contradicts the creation option {}={}: leave one of them out.</source>
        <translation>{} contradiz a opção de criação {}={}: retire uma das duas.</translation>
    </message>
    <message>
        <source>{} does not exist.</source>
        <translation>{} não existe.</translation>
    </message>
    <message>
        <source>{} does not fit into {}: give a whole number from {} to {}.</source>
        <translation>{} não cabe em {}: dê um número inteiro de {} a {}.</translation>
    </message>
    <message>
        <source>{} does not fit on the disk: it takes {}, and {} are free. Make room, choose another folder or a smaller type or compression.</source>
        <translation>{} não cabe no disco: ocupa {}, e {} estão livres. Libere espaço, escolha outra pasta, ou um tipo ou uma compressão que ocupe menos.</translation>
    </message>
    <message>
        <source>{} does not give the pixel size of {} {}.</source>
        <translation>{} não dá o tamanho de pixel de {} {}.</translation>
    </message>
    <message>
        <source>{} does not give the size of its pixels.</source>
        <translation>{} não dá o tamanho dos seus pixels.</translation>
    </message>
    <message>
        <source>{} does not go without {}: {}.</source>
        <translation>{} não vai sem {}: {}.</translation>
    </message>
    <message>
        <source>{} does not tell how its numbers (radiometric processing {}) become reflectance: they are taken as they are, and an index of them differs from that of reflectance.</source>
        <translation>{} não diz como os seus números (processamento radiométrico {}) se tornam reflectância: são tomados como estão, e um índice deles difere do da reflectância.</translation>
    </message>
    <message>
        <source>{} does not tell which of its {} bands is which.</source>
        <translation>{} não diz qual das suas {} bandas é qual.</translation>
    </message>
    <message>
        <source>{} does not work as a Python interpreter (no answer within {:g} s). {}</source>
        <translation>{} não funciona como interpretador Python (sem resposta em {:g} s). {}</translation>
    </message>
    <message>
        <source>{} does not work as a Python interpreter ({}). {}</source>
        <translation>{} não funciona como interpretador Python ({}). {}</translation>
    </message>
    <message>
        <source>{} failed: the log says why.</source>
        <translation>{} falhou: o log diz por quê.</translation>
    </message>
    <message>
        <source>{} for temporary files</source>
        <translation>{} para arquivos temporários</translation>
    </message>
    <message>
        <source>{} gives no {} of {}: no offset is applied to them.</source>
        <translation>{} não dá {} de {}: nenhum deslocamento é aplicado a elas.</translation>
    </message>
    <message>
        <source>{} ground control points</source>
        <translation>{} pontos de controle</translation>
    </message>
    <message>
        <source>{} h {:02d} min</source>
        <translation>{} h {:02d} min</translation>
    </message>
    <message>
        <source>{} has a geometry of the type {}: it must be a polygon.</source>
        <translation>{} tem uma geometria do tipo {}: deve ser um polígono.</translation>
    </message>
    <message>
        <source>{} has a ring that is none: it has at least three points of two numbers each.</source>
        <translation>{} tem um anel que não o é: tem pelo menos três pontos de dois números cada.</translation>
    </message>
    <message>
        <source>{} has an {} of the band {!r}, which does not exist.</source>
        <translation>{} tem um {} da banda {!r}, que não existe.</translation>
    </message>
    <message>
        <source>{} has blocks of {} × {} pixels, which take {:,.0f} MB each while they are read, too much for the memory budget of {:,.0f} MB: give more memory, or write the file in smaller blocks first.</source>
        <translation>{} tem blocos de {} × {} pixels, que ocupam {:,.0f} MB cada ao serem lidos, demais para o orçamento de memória de {:,.0f} MB: dê mais memória, ou escreva antes o arquivo em blocos menores.</translation>
    </message>
    <message>
        <source>{} has floats of {:.3g} at the most, which look like reflectance, and {} is for digital numbers: its scale and offset are applied to numbers that need none. Choose none, or {}.</source>
        <translation>{} tem pontos flutuantes de no máximo {:.3g}, que parecem reflectância, e {} é para números digitais: a sua escala e deslocamento são aplicados a números que não precisam deles. Escolha none, ou {}.</translation>
    </message>
    <message>
        <source>{} has its own scale and offset, {}. They are not applied, but those of {}: {}. Choose {} for the file's own.</source>
        <translation>{} tem a sua própria escala e deslocamento, {}. Não são aplicados, mas os de {}: {}. Escolha {} para os do arquivo.</translation>
    </message>
    <message>
        <source>{} has neither the module venv nor pip. {}Or choose another Python.
{}</source>
        <translation>{} não tem nem o módulo venv nem pip. {}Ou escolha outro Python.
{}</translation>
    </message>
    <message>
        <source>{} has no CRS, but {} has one: assign a CRS to {}.</source>
        <translation>{} não tem SRC, mas {} tem um: atribua um SRC a {}.</translation>
    </message>
    <message>
        <source>{} has no PRODUCT_CONTENTS: it is not of Landsat Collection 2.</source>
        <translation>{} não tem PRODUCT_CONTENTS: não é de Landsat Collection 2.</translation>
    </message>
    <message>
        <source>{} has no bands of its own. Choose one of the rasters in it:
  {}</source>
        <translation>{} não tem bandas próprias. Escolha um dos rasters que contém:
  {}</translation>
    </message>
    <message>
        <source>{} has no bits: its numbers are {}. Give values to keep.</source>
        <translation>{} não tem bits: os seus números são {}. Dê valores a manter.</translation>
    </message>
    <message>
        <source>{} has no georeferencing (no CRS, no RPCs, no ground control points), but {} has: give {} a CRS and a transform.</source>
        <translation>{} não tem georreferência (nem SRC, nem RPC, nem pontos de controle), mas {} tem: dê a {} um SRC e uma transformação.</translation>
    </message>
    <message>
        <source>{} has no georeferencing: no CRS, no RPCs and no ground control points.</source>
        <translation>{} não tem georreferência: nem SRC, nem RPC, nem pontos de controle.</translation>
    </message>
    <message>
        <source>{} has no image of {}, such as {}.</source>
        <translation>{} não tem imagem de {}, como {}.</translation>
    </message>
    <message>
        <source>{} has no name, equals sign and value: write {}.</source>
        <translation>{} não tem nome, sinal de igual e valor: escreva {}.</translation>
    </message>
    <message>
        <source>{} has no pixel in the extent or the cutline: {} × {} pixels of {} from column {} and row {} on.</source>
        <translation>{} não tem pixel na extensão nem no recorte: {} × {} pixels de {} a partir da coluna {} e da linha {}.</translation>
    </message>
    <message>
        <source>{} has no polygon.</source>
        <translation>{} não tem polígono.</translation>
    </message>
    <message>
        <source>{} has no polygons to cut out: none is there, or none is selected.</source>
        <translation>{} não tem polígonos de recorte: não há nenhum, ou nenhum está selecionado.</translation>
    </message>
    <message>
        <source>{} has no quality layer: all pixels are kept</source>
        <translation>{} não tem camada de qualidade: todos os pixels são mantidos</translation>
    </message>
    <message>
        <source>{} has no reflectanceCoefficient of band {}.</source>
        <translation>{} não tem reflectanceCoefficient da banda {}.</translation>
    </message>
    <message>
        <source>{} has no {} in {}.</source>
        <translation>{} não tem {} em {}.</translation>
    </message>
    <message>
        <source>{} has no {} of {}.</source>
        <translation>{} não tem {} de {}.</translation>
    </message>
    <message>
        <source>{} has no {}.</source>
        <translation>{} não tem {}.</translation>
    </message>
    <message>
        <source>{} has none of the bands that {} lists{}.</source>
        <translation>{} não tem nenhuma das bandas que {} lista{}.</translation>
    </message>
    <message>
        <source>{} has the scale {:.9g} and the offset {:.9g}</source>
        <translation>{} tem a escala {:.9g} e o deslocamento {:.9g}</translation>
    </message>
    <message>
        <source>{} has {} bands: PlanetScope's images have 4 or 8.</source>
        <translation>{} tem {} bandas: as imagens do PlanetScope têm 4 ou 8.</translation>
    </message>
    <message>
        <source>{} has {} ground control points; at least 3 are needed.</source>
        <translation>{} tem {} pontos de controle; são necessários pelo menos 3.</translation>
    </message>
    <message>
        <source>{} have different scales and offsets ({}). {} in {}.</source>
        <translation>{} têm escalas e deslocamentos diferentes ({}). {}, em {}.</translation>
    </message>
    <message>
        <source>{} holds more than {:,} files, which no product does: give the product's own file or folder.</source>
        <translation>{} contém mais de {:,} arquivos, o que nenhum produto faz: dê o arquivo ou a pasta do próprio produto.</translation>
    </message>
    <message>
        <source>{} holds no product that is known. Known are {}, their folders, .zip and .tar.</source>
        <translation>{} não contém nenhum produto conhecido. São conhecidos {}, suas pastas, .zip e .tar.</translation>
    </message>
    <message>
        <source>{} holds {} products: give one of {}.</source>
        <translation>{} contém {} produtos: dê um de {}.</translation>
    </message>
    <message>
        <source>{} in {:,} blocks, but it is too short for the list of these: it has {:,} bytes. The file is damaged.</source>
        <translation>{} em {:,} blocos, mas é curto demais para a lista deles: tem {:,} bytes. O arquivo está danificado.</translation>
    </message>
    <message>
        <source>{} is Python {}, and RasterDask needs {} or later. Choose another in {}.</source>
        <translation>{} é Python {}, e o RasterDask precisa de {} ou posterior. Escolha outro em {}.</translation>
    </message>
    <message>
        <source>{} is Python {}, but QGIS embeds Python {}.</source>
        <translation>{} é Python {}, mas o QGIS inclui Python {}.</translation>
    </message>
    <message>
        <source>{} is Python {}.{}: the engine needs 3.9 or later.</source>
        <translation>{} é Python {}.{}: o motor precisa de 3.9 ou posterior.</translation>
    </message>
    <message>
        <source>{} is a file, and the tiles would go to a folder of that name.</source>
        <translation>{} é um arquivo, e os blocos iriam para uma pasta com esse nome.</translation>
    </message>
    <message>
        <source>{} is a folder: give the name of a file.</source>
        <translation>{} é uma pasta: dê o nome de um arquivo.</translation>
    </message>
    <message>
        <source>{} is a function: its arguments stand in brackets behind it.</source>
        <translation>{} é uma função: os seus argumentos ficam entre parênteses depois dela.</translation>
    </message>
    <message>
        <source>{} is about a mask: give {}, too.</source>
        <translation>{} é de uma máscara: dê também {}.</translation>
    </message>
    <message>
        <source>{} is band {} of {}</source>
        <translation>{} é a banda {} de {}</translation>
    </message>
    <message>
        <source>{} is called {}</source>
        <translation>{} se chama {}</translation>
    </message>
    <message>
        <source>{} is compressed as a whole: no band can be read without unpacking all others. Unpack it, and give its folder or the .tar in it.</source>
        <translation>{} está compactado como um todo: nenhuma banda pode ser lida sem descompactar todas as outras. Descompacte-o, e dê a sua pasta ou o .tar que contém.</translation>
    </message>
    <message>
        <source>{} is damaged, or no {} archive: {}. Download it again.</source>
        <translation>{} está danificado, ou não é um arquivo {}: {}. Baixe-o de novo.</translation>
    </message>
    <message>
        <source>{} is geocentric: x and y alone do not say where a point is on the ground. Give the raster the CRS that its coordinates are in.</source>
        <translation>{} é geocêntrico: x e y sozinhos não dizem onde um ponto está no terreno. Dê ao raster o SRC em que estão as suas coordenadas.</translation>
    </message>
    <message>
        <source>{} is larger than {} MB: that is no metadata of a product.</source>
        <translation>{} é maior que {} MB: isso não são metadados de um produto.</translation>
    </message>
    <message>
        <source>{} is missing in {}: {} ({}) takes its place.</source>
        <translation>{} falta em {}: {} ({}) toma o seu lugar.</translation>
    </message>
    <message>
        <source>{} is missing in {}: {} is taken with pixels of {:g} m instead of {:g} m.</source>
        <translation>{} falta em {}: {} é tomada com pixels de {:g} m em vez de {:g} m.</translation>
    </message>
    <message>
        <source>{} is no constant of {}. {}</source>
        <translation>{} não é uma constante de {}. {}</translation>
    </message>
    <message>
        <source>{} is no number: {!r}.</source>
        <translation>{} não é um número: {!r}.</translation>
    </message>
    <message>
        <source>{} is no product that is known. Known are {}, their folders, .zip and .tar.</source>
        <translation>{} não é um produto conhecido. São conhecidos {}, suas pastas, .zip e .tar.</translation>
    </message>
    <message>
        <source>{} is not GeoJSON: a {} has no list of {}.</source>
        <translation>{} não é GeoJSON: um {} não tem lista de {}.</translation>
    </message>
    <message>
        <source>{} is not a CRS: give WKT, a PROJ string or EPSG:….</source>
        <translation>{} não é um SRC: dê WKT, uma cadeia PROJ ou EPSG:….</translation>
    </message>
    <message>
        <source>{} is not a Pléiades primary product: its metadata lack {}. Open the image with its DIM_*.XML beside it, or choose another mode.</source>
        <translation>{} não é um produto primário Pléiades: aos seus metadados falta {}. Abra a imagem com o seu DIM_*.XML ao lado, ou escolha outro modo.</translation>
    </message>
    <message>
        <source>{} is not a Pléiades product: its mission is {}, not PHR.</source>
        <translation>{} não é um produto Pléiades: a sua missão é {}, não PHR.</translation>
    </message>
    <message>
        <source>{} is not a raster file but a layer of the provider {}. Save it as GeoTIFF first (Layer &gt; Save As…), and use the file.</source>
        <translation>{} não é um arquivo raster mas uma camada do provedor {}. Salve-a antes como GeoTIFF (Camada &gt; Salvar como…), e use o arquivo.</translation>
    </message>
    <message>
        <source>{} is not in sensor geometry: its processing level is {}, not SENSOR (primary).</source>
        <translation>{} não está em geometria do sensor: o seu nível de processamento é {}, não SENSOR (primário).</translation>
    </message>
    <message>
        <source>{} is not the name of a quality layer that is known ({}): give the values of the mask to keep (mask_keep), or the bits to reject (mask_reject_bits).</source>
        <translation>{} não é o nome de uma camada de qualidade conhecida ({}): dê os valores da máscara a manter (mask_keep), ou os bits a rejeitar (mask_reject_bits).</translation>
    </message>
    <message>
        <source>{} is of a night: the sun's elevation is {:g}°.</source>
        <translation>{} é de noite: a altura do sol é {:g}°.</translation>
    </message>
    <message>
        <source>{} is of processing baseline {} and gives no {}, which such products have: no offset is applied.</source>
        <translation>{} é da versão de processamento {} e não dá {}, que tais produtos têm: nenhum deslocamento é aplicado.</translation>
    </message>
    <message>
        <source>{} is of the sensor {!r}: known are OLI, ETM and TM.</source>
        <translation>{} é do sensor {!r}: são conhecidos OLI, ETM e TM.</translation>
    </message>
    <message>
        <source>{} is of {} {} in DIMAP {}: known are Pléiades, Pléiades Neo and SPOT 6 and 7 in DIMAP 2 or later.</source>
        <translation>{} é de {} {} em DIMAP {}: são conhecidos Pléiades, Pléiades Neo e SPOT 6 e 7 em DIMAP 2 ou posterior.</translation>
    </message>
    <message>
        <source>{} is of {}: known are {}.</source>
        <translation>{} é de {}: são conhecidos {}.</translation>
    </message>
    <message>
        <source>{} is ready.</source>
        <translation>{} está pronto.</translation>
    </message>
    <message>
        <source>{} is taken for reflectance ({}), and {:.0f} % of a sample of its pixels is outside {:g} to {:g}, at a median of {:.4g}. {}.</source>
        <translation>{} é tomada por reflectância ({}), e {:.0f} % de uma amostra dos seus pixels está fora de {:g} a {:g}, com uma mediana de {:.4g}. {}.</translation>
    </message>
    <message>
        <source>{} is {} ({}), whose reflectance is {}, but {} means {}. Choose {} for the product's own.</source>
        <translation>{} é {} ({}), cuja reflectância é {}, mas {} significa {}. Escolha {} para a do produto.</translation>
    </message>
    <message>
        <source>{} is {}, not a file: copy its contents into a file first.</source>
        <translation>{} é {}, não um arquivo: copie antes o seu conteúdo para um arquivo.</translation>
    </message>
    <message>
        <source>{} is {}, of which several bands are needed: give no band, or also values to keep.</source>
        <translation>{} é {}, da qual várias bandas são necessárias: não dê banda, ou dê também valores a manter.</translation>
    </message>
    <message>
        <source>{} is {}, which is no scale.</source>
        <translation>{} é {}, que não é uma escala.</translation>
    </message>
    <message>
        <source>{} lacks its band {} ({}): {} is not there.</source>
        <translation>A {} falta a sua banda {} ({}): {} não está lá.</translation>
    </message>
    <message>
        <source>{} lacks {}, which has the reflectance coefficients of {}.</source>
        <translation>A {} falta {}, que tem os coeficientes de reflectância de {}.</translation>
    </message>
    <message>
        <source>{} lists no IMAGE_FILE: products of the format before December 2016 are not supported.</source>
        <translation>{} não lista IMAGE_FILE: produtos do formato anterior a dezembro de 2016 não são suportados.</translation>
    </message>
    <message>
        <source>{} lists no reflectance: no file whose name has _FRE_B or _SRE_B.</source>
        <translation>{} não lista reflectância: nenhum arquivo cujo nome tenha _FRE_B ou _SRE_B.</translation>
    </message>
    <message>
        <source>{} looks like reflectance, with numbers of {:.3g} at the most, but {} like digital numbers, with {:.6g}: {} of the two is wrong. Give both as reflectance or both as digital numbers.</source>
        <translation>{} parece reflectância, com números de no máximo {:.3g}, mas {} parece números digitais, com {:.6g}: {} dos dois está errado. Dê ambos como reflectância ou ambos como números digitais.</translation>
    </message>
    <message>
        <source>{} means nodata in all bands of the output, since nodata of {} differs from band to band or does not exist in {}: valid pixels that would be {} are written as {}.</source>
        <translation>{} significa nodata em todas as bandas da saída, pois o nodata de {} difere de banda a banda ou não existe em {}: pixels válidos que seriam {} são escritos como {}.</translation>
    </message>
    <message>
        <source>{} min {:02d} s</source>
        <translation>{} min {:02d} s</translation>
    </message>
    <message>
        <source>{} names (--help lists them{})</source>
        <translation>{} nomes (--help os lista{})</translation>
    </message>
    <message>
        <source>{} names the file {!r}, which is outside the product.</source>
        <translation>{} nomeia o arquivo {!r}, que está fora do produto.</translation>
    </message>
    <message>
        <source>{} names {} files of its image, and {} are not there{}.</source>
        <translation>{} nomeia {} arquivos da sua imagem, e {} não estão lá{}.</translation>
    </message>
    <message>
        <source>{} needs a login that QGIS keeps and the engine cannot use. Save a copy of it as GeoTIFF first.</source>
        <translation>{} precisa de um login que o QGIS guarda e que o motor não pode usar. Salve antes uma cópia como GeoTIFF.</translation>
    </message>
    <message>
        <source>{} needs {} as well; given are {}.</source>
        <translation>{} precisa também de {}; foram dadas {}.</translation>
    </message>
    <message>
        <source>{} of radius {}</source>
        <translation>{} de raio {}</translation>
    </message>
    <message>
        <source>{} of temporary files</source>
        <translation>{} de arquivos temporários</translation>
    </message>
    <message>
        <source>{} of the RPCs of {} has {} numbers; 20 are needed. {}</source>
        <translation>{} dos RPC de {} tem {} números; são necessários 20. {}</translation>
    </message>
    <message>
        <source>{} of the RPCs of {} is 0. {}</source>
        <translation>{} dos RPC de {} é 0. {}</translation>
    </message>
    <message>
        <source>{} of the RPCs of {}: “{}” is not a number. {}</source>
        <translation>{} dos RPC de {}: “{}” não é um número. {}</translation>
    </message>
    <message>
        <source>{} of them exist from an earlier run of the same job and are kept</source>
        <translation>{} deles existem de uma execução anterior da mesma tarefa e são mantidos</translation>
    </message>
    <message>
        <source>{} of {:.6g} × {:.6g} moving pixels</source>
        <translation>{} de {:.6g} × {:.6g} pixels do raster reamostrado</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>{} of {} blocks{}{}</source>
        <translation>{} de {} blocos{}{}</translation>
    </message>
    <message>
        <source>{} of {} tiles are done: the same job again goes on from there.</source>
        <translation>{} de {} blocos estão prontos: a mesma tarefa continua daí.</translation>
    </message>
    <message>
        <source>{} of {} tiles{}</source>
        <translation>{} de {} blocos{}</translation>
    </message>
    <message>
        <source>{} of {}, by its name; kept is {}</source>
        <translation>{} de {}, pelo nome; são mantidos: {}</translation>
    </message>
    <message>
        <source>{} of {}: band</source>
        <translation>{} de {}: banda</translation>
    </message>
    <message>
        <source>{} on {} is not the folder in which the run was started. Tiles are written by the workers: choose an output on storage that all of them see under the same path, or no tiled output.</source>
        <translation>{} em {} não é a pasta em que a execução começou. Os blocos são escritos pelos workers: escolha uma saída em um armazenamento que todos vejam no mesmo caminho, ou nenhuma saída em blocos.</translation>
    </message>
    <message>
        <source>{} onto the grid of {}: {}; {}</source>
        <translation>{} sobre a grade de {}: {}; {}</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>{} says that it has {:,} × {:,} pixels</source>
        <translation>{} diz ter {:,} × {:,} pixels</translation>
    </message>
    <message>
        <source>{} takes {}, not {}.</source>
        <translation>{} toma {}, não {}.</translation>
    </message>
    <message>
        <source>{} tile in {}</source>
        <translation>{} bloco em {}</translation>
    </message>
    <message>
        <source>{} tiles in {}</source>
        <translation>{} blocos em {}</translation>
    </message>
    <message>
        <source>{} worker</source>
        <translation>{} worker</translation>
    </message>
    <message>
        <source>{} worker processes on this machine{}</source>
        <translation>{} processos de trabalho neste computador{}</translation>
    </message>
    <message>
        <source>{} workers</source>
        <translation>{} workers</translation>
    </message>
    <message>
        <source>{} workers are paused: they are short of memory.</source>
        <translation>{} workers estão em pausa: falta-lhes memória.</translation>
    </message>
    <message>
        <source>{} workers with {} threads</source>
        <translation>{} workers com {} threads</translation>
    </message>
    <message>
        <source>{} workers, {} for one</source>
        <translation>{} workers, por exemplo {}</translation>
    </message>
    <message>
        <source>{} would be a GeoTIFF: give it a name that ends in .tif.</source>
        <translation>{} seria um GeoTIFF: dê-lhe um nome que termine em .tif.</translation>
    </message>
    <message>
        <source>{} would be a VRT over tiles: give it a name that ends in .vrt.</source>
        <translation>{} seria um VRT de blocos: dê-lhe um nome que termine em .vrt.</translation>
    </message>
    <message>
        <source>{} would have {}, and without BigTIFF a file ends at {}: leave out the creation option BIGTIFF=NO.</source>
        <translation>{} teria {}, e sem BigTIFF um arquivo termina em {}: retire a opção de criação BIGTIFF=NO.</translation>
    </message>
    <message>
        <source>{} {} does not exist: {} has {}.</source>
        <translation>{} {} não existe: {} tem {}.</translation>
    </message>
    <message>
        <source>{} × {} pixels</source>
        <translation>{} × {} pixels</translation>
    </message>
    <message>
        <source>{} × {} pixels do not divide into windows of {} × {}. {}. Or choose edge partial or trim.</source>
        <translation>{} × {} pixels não se dividem em janelas de {} × {}. {}. Ou escolha a borda partial ou trim.</translation>
    </message>
    <message>
        <source>{} × {} pixels of {:g} × {:g}{}, corner ({:.12g}, {:.12g}), {}</source>
        <translation>{} × {} pixels de {:g} × {:g}{}, canto ({:.12g}, {:.12g}), {}</translation>
    </message>
    <message>
        <source>{} × {} pixels of {}</source>
        <translation>{} × {} pixels de {}</translation>
    </message>
    <message>
        <source>{}, band {}</source>
        <translation>{}, banda {}</translation>
    </message>
    <message>
        <source>{}, but at most {:,} along a side can be processed: the file is damaged, or must be cut into smaller ones.</source>
        <translation>{}, mas no máximo {:,} por lado podem ser processados: o arquivo está danificado, ou deve ser cortado em menores.</translation>
    </message>
    <message>
        <source>{}, but {} is not {} in any known sensor.</source>
        <translation>{}, mas {} não é {} em nenhum sensor conhecido.</translation>
    </message>
    <message>
        <source>{}, but {} of {} is {}.</source>
        <translation>{}, mas {} de {} é {}.</translation>
    </message>
    <message>
        <source>{}, elsewhere {}</source>
        <translation>{}, em outra parte {}</translation>
    </message>
    <message>
        <source>{}, going by one block</source>
        <translation>{}, segundo um bloco</translation>
    </message>
    <message>
        <source>{}, of {}</source>
        <translation>{}, de {}</translation>
    </message>
    <message>
        <source>{}, which is described as “{}”.</source>
        <translation>{}, que é descrita como “{}”.</translation>
    </message>
    <message>
        <source>{}, which is {} by its name.</source>
        <translation>{}, que é {} pelo nome.</translation>
    </message>
    <message>
        <source>{}, whose wavelength is {:g} µm.</source>
        <translation>{}, cujo comprimento de onda é {:g} µm.</translation>
    </message>
    <message>
        <source>{}, widened {:.6g} × {:.6g} times, as the moving raster is finer</source>
        <translation>{}, alargado {:.6g} × {:.6g} vezes, pois o raster reamostrado é mais fino</translation>
    </message>
    <message>
        <source>{}. They are not applied: the numbers in the file are computed.</source>
        <translation>{}. Não são aplicados: o cálculo é com os números do arquivo.</translation>
    </message>
    <message>
        <source>{}: a number from {:g} on is wanted, not {:g}.</source>
        <translation>{}: espera-se um número a partir de {:g}, não {:g}.</translation>
    </message>
    <message>
        <source>{}: a number from {:g} to {:g} is wanted, not {:g}.</source>
        <translation>{}: espera-se um número de {:g} a {:g}, não {:g}.</translation>
    </message>
    <message>
        <source>{}: another file, of {:,} bytes instead of {:,}</source>
        <translation>{}: outro arquivo, de {:,} bytes em vez de {:,}</translation>
    </message>
    <message>
        <source>{}: another raster, of {} × {} pixels and {} bands</source>
        <translation>{}: outro raster, de {} × {} pixels e {} bandas</translation>
    </message>
    <message>
        <source>{}: band {}</source>
        <translation>{}: banda {}</translation>
    </message>
    <message>
        <source>{}: band {} of {}</source>
        <translation>{}: banda {} de {}</translation>
    </message>
    <message>
        <source>{}: band {} of {} ({}), {}</source>
        <translation>{}: banda {} de {} ({}), {}</translation>
    </message>
    <message>
        <source>{}: cancelled.</source>
        <translation>{}: cancelado.</translation>
    </message>
    <message>
        <source>{}: give either path or geometries, exactly one of the two.</source>
        <translation>{}: dê path ou geometries, exatamente um dos dois.</translation>
    </message>
    <message>
        <source>{}: give {}, too.</source>
        <translation>{}: dê também {}.</translation>
    </message>
    <message>
        <source>{}: must be [xmin, ymin, xmax, ymax], each minimum below its maximum, not {}.</source>
        <translation>{}: deve ser [xmin, ymin, xmax, ymax], cada mínimo abaixo do seu máximo, não {}.</translation>
    </message>
    <message>
        <source>{}: must be a list of GeoJSON objects, not {}.</source>
        <translation>{}: deve ser uma lista de objetos GeoJSON, não {}.</translation>
    </message>
    <message>
        <source>{}: must be a list of different band numbers, not {}.</source>
        <translation>{}: deve ser uma lista de números de banda diferentes, não {}.</translation>
    </message>
    <message>
        <source>{}: must be a list of different whole numbers, not {}.</source>
        <translation>{}: deve ser uma lista de números inteiros diferentes, não {}.</translation>
    </message>
    <message>
        <source>{}: must be a list of numbers or [min, max] ranges, not {}.</source>
        <translation>{}: deve ser uma lista de números ou intervalos [min, max], não {}.</translation>
    </message>
    <message>
        <source>{}: must be a list of rasters such as [{{"path": "scene.tif"}}], not {}.</source>
        <translation>{}: deve ser uma lista de rasters como [{{"path": "scene.tif"}}], não {}.</translation>
    </message>
    <message>
        <source>{}: must be a list of {}, not {}.</source>
        <translation>{}: deve ser uma lista de {}, não {}.</translation>
    </message>
    <message>
        <source>{}: must be a number or a [min, max] range, not {}.</source>
        <translation>{}: deve ser um número ou um intervalo [min, max], não {}.</translation>
    </message>
    <message>
        <source>{}: must be a number{}, not {}.</source>
        <translation>{}: deve ser um número{}, não {}.</translation>
    </message>
    <message>
        <source>{}: must be a raster such as {{"path": "scene.tif"}}, not {}.</source>
        <translation>{}: deve ser um raster como {{"path": "scene.tif"}}, não {}.</translation>
    </message>
    <message>
        <source>{}: must be a text, not {}.</source>
        <translation>{}: deve ser um texto, não {}.</translation>
    </message>
    <message>
        <source>{}: must be a whole number{}, not {}.</source>
        <translation>{}: deve ser um número inteiro{}, não {}.</translation>
    </message>
    <message>
        <source>{}: must be an extent such as {{"bounds": [0, 0, 9, 9], "crs": "EPSG:32631"}}, not {}.</source>
        <translation>{}: deve ser uma extensão como {{"bounds": [0, 0, 9, 9], "crs": "EPSG:32631"}}, não {}.</translation>
    </message>
    <message>
        <source>{}: must be an object such as {{"COMPRESS": "ZSTD"}}, not {}.</source>
        <translation>{}: deve ser um objeto como {{"COMPRESS": "ZSTD"}}, não {}.</translation>
    </message>
    <message>
        <source>{}: must be one of {}, not {}.</source>
        <translation>{}: deve ser um de {}, não {}.</translation>
    </message>
    <message>
        <source>{}: must be polygons such as {{"path": "area.geojson"}}, not {}.</source>
        <translation>{}: deve ser polígonos como {{"path": "area.geojson"}}, não {}.</translation>
    </message>
    <message>
        <source>{}: must be true or false, not {}.</source>
        <translation>{}: deve ser true ou false, não {}.</translation>
    </message>
    <message>
        <source>{}: must have each choice once, not {}.</source>
        <translation>{}: deve ter cada opção uma vez, não {}.</translation>
    </message>
    <message>
        <source>{}: no known sensor has {} in these bands.</source>
        <translation>{}: nenhum sensor conhecido tem {} nestas bandas.</translation>
    </message>
    <message>
        <source>{}: whole numbers with commas between them are wanted, not {}.</source>
        <translation>{}: esperam-se números inteiros separados por vírgulas, não {}.</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{}: {} ({}), {} is {}</source>
        <translation>{}: {} ({}), {} é {}</translation>
    </message>
    <message>
        <source>{}: {} is not known. {}</source>
        <translation>{}: {} não é conhecido. {}</translation>
    </message>
    <message>
        <source>{}: {} is too large: {} at the most.</source>
        <translation>{}: {} é grande demais: {} no máximo.</translation>
    </message>
    <message>
        <source>{}; they are applied</source>
        <translation>{}; são aplicados</translation>
    </message>
    <message>
        <source>{}={} is a creation option of GeoTIFF, not of COG: use {}.</source>
        <translation>{}={} é uma opção de criação de GeoTIFF, não de COG: use {}.</translation>
    </message>
    <message>
        <source>{}={} is no place of a band: write {}.</source>
        <translation>{}={} não é o lugar de uma banda: escreva {}.</translation>
    </message>
    <message>
        <source>{}={} is not a number: write {}.</source>
        <translation>{}={} não é um número: escreva {}.</translation>
    </message>
    <message>
        <source>{}_DEN_COEFF of the RPCs of {} are 0 in the scene's middle. {}</source>
        <translation>{}_DEN_COEFF dos RPC de {} são 0 no meio da cena. {}</translation>
    </message>
    <message>
        <source>{}_NUM_COEFF of the RPCs of {} are all 0. {}</source>
        <translation>{}_NUM_COEFF dos RPC de {} são todos 0. {}</translation>
    </message>
    <message>
        <source>{}{} cannot be opened as a raster: its metadata are not UTF-8 ({}).</source>
        <translation>{}{} não pode ser aberto como raster: os seus metadados não são UTF-8 ({}).</translation>
    </message>
    <message>
        <source>{}{} cannot be opened as a raster: {}</source>
        <translation>{}{} não pode ser aberto como raster: {}</translation>
    </message>
    <message>
        <source>{}{} cannot be read: its metadata are not UTF-8 ({}).</source>
        <translation>{}{} não pode ser lido: os seus metadados não são UTF-8 ({}).</translation>
    </message>
    <message>
        <source>{}{} cannot be read: {}.</source>
        <translation>{}{} não pode ser lido: {}.</translation>
    </message>
    <message>
        <source>{}{} does not exist.</source>
        <translation>{}{} não existe.</translation>
    </message>
    <message>
        <source>{}{} for the file</source>
        <translation>{}{} para o arquivo</translation>
    </message>
    <message>
        <source>{}{} is missing.</source>
        <translation>Falta {}{}.</translation>
    </message>
    <message>
        <source>{}{}: its lists or objects are nested too deeply.</source>
        <translation>{}{}: as suas listas ou objetos estão aninhados demais.</translation>
    </message>
    <message>
        <source>{}{}: unknown key; known are {}.</source>
        <translation>{}{}: chave desconhecida; são conhecidas {}.</translation>
    </message>
</context>
</TS>
