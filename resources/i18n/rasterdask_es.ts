<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>  {}: {}; aquí: {}</translation>
    </message>
    <message>
        <source>  … and {} more</source>
        <translation>  … y {} más</translation>
    </message>
    <message>
        <source> (both are primary products of one acquisition; the mode `default` uses their RPCs instead)</source>
        <translation> (ambos son productos primarios de una adquisición; el modo `default` usa en su lugar sus RPC)</translation>
    </message>
    <message>
        <source> (its limit is {:,.0f} MB)</source>
        <translation> (su límite es {:,.0f} MB)</translation>
    </message>
    <message>
        <source> ({}, converted to heights above the ellipsoid)</source>
        <translation> ({}, convertido en alturas sobre el elipsoide)</translation>
    </message>
    <message>
        <source> Is it {}?</source>
        <translation> ¿Es {}?</translation>
    </message>
    <message>
        <source> Its date is {}: before 2022-01-25, only products that were processed again have such a baseline.</source>
        <translation> Su fecha es {}: antes del 25/01/2022 solo los productos reprocesados tienen una versión así.</translation>
    </message>
    <message>
        <source> Its date is {}: from 2022-01-25 on, ESA's products have such a baseline.</source>
        <translation> Su fecha es {}: desde el 25/01/2022 los productos de la ESA tienen una versión así.</translation>
    </message>
    <message>
        <source> The certificates for tls:// are those of dask's own configuration (distributed.comm.tls).</source>
        <translation> Los certificados para tls:// son los de la configuración de dask (distributed.comm.tls).</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source> degrees</source>
        <translation> grados</translation>
    </message>
    <message>
        <source> docs/indices.md lists them.</source>
        <translation> docs/indices.md los enumera.</translation>
    </message>
    <message>
        <source> from {:g} on</source>
        <translation> desde {:g}</translation>
    </message>
    <message>
        <source> from {:g} to {:g}</source>
        <translation> de {:g} a {:g}</translation>
    </message>
    <message>
        <source> in the extent</source>
        <translation> en la extensión</translation>
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
        <translation> o </translation>
    </message>
    <message>
        <source>"layer@1" is the first band of the layer of that name.</source>
        <translation>"layer@1" es la primera banda de la capa de ese nombre.</translation>
    </message>
    <message>
        <source>, across the seam of the globe</source>
        <translation>, a través de la costura del globo</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, y </translation>
    </message>
    <message>
        <source>, and {} more</source>
        <translation>, y {} más</translation>
    </message>
    <message>
        <source>, bands {} to {}</source>
        <translation>, bandas {} a {}</translation>
    </message>
    <message>
        <source>, dashboard at {}</source>
        <translation>, panel en {}</translation>
    </message>
    <message>
        <source>, ground: {}</source>
        <translation>, terreno: {}</translation>
    </message>
    <message>
        <source>, not in metres</source>
        <translation>, no en metros</translation>
    </message>
    <message>
        <source>, onto that grid: {}; {}</source>
        <translation>, sobre esa cuadrícula: {}; {}</translation>
    </message>
    <message>
        <source>, rotated</source>
        <translation>, girada</translation>
    </message>
    <message>
        <source>, rotated against each other</source>
        <translation>, con un giro entre ambos</translation>
    </message>
    <message>
        <source>, such as {}</source>
        <translation>, como {}</translation>
    </message>
    <message>
        <source>, then to a COG</source>
        <translation>, después a COG</translation>
    </message>
    <message>
        <source>, {} is nodata</source>
        <translation>, {} es nodata</translation>
    </message>
    <message>
        <source>, {} pixels/s, {} left</source>
        <translation>, {} píxeles/s, quedan {}</translation>
    </message>
    <message>
        <source>0 takes the number in RasterDask's settings, if there is one.</source>
        <translation>0 toma el número de la configuración de RasterDask, si lo hay.</translation>
    </message>
    <message>
        <source>0, if there is a scale</source>
        <translation>0, si hay una escala</translation>
    </message>
    <message>
        <source>1 band</source>
        <translation>1 banda</translation>
    </message>
    <message>
        <source>1, if there is an offset</source>
        <translation>1, si hay un desplazamiento</translation>
    </message>
    <message>
        <source>1,234.5</source>
        <translation>1.234,5</translation>
    </message>
    <message>
        <source>2, unless there is a resolution</source>
        <translation>2, si no hay resolución</translation>
    </message>
    <message>
        <source>: band {} may be</source>
        <translation>: puede ser la banda {}</translation>
    </message>
    <message>
        <source>: {} is not there</source>
        <translation>: {} no está</translation>
    </message>
    <message>
        <source>: {} may be</source>
        <translation>: puede ser {}</translation>
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
        <translation>Una banda es im1b2 (banda 2 del primer ráster, como en Orfeo BandMath), "layer@2" (como en la calculadora ráster de QGIS) o una letra (A es el primer ráster, B el segundo, como en gdal_calc).</translation>
    </message>
    <message>
        <source>A colon is missing: a conditional is test ? a : b.</source>
        <translation>Faltan dos puntos: una condición se escribe test ? a : b.</translation>
    </message>
    <message>
        <source>A comma separates the arguments of a function; a decimal point is a point.</source>
        <translation>La coma separa los argumentos de una función; el separador decimal es el punto.</translation>
    </message>
    <message>
        <source>A dask cluster that you have</source>
        <translation>Un clúster dask que usted tenga</translation>
    </message>
    <message>
        <source>A file in {0} could not be written. Check the rights of the folder, and that no job uses the engine.</source>
        <translation>No se pudo escribir un archivo en {0}. Compruebe los permisos de la carpeta, y que ningún trabajo use el motor.</translation>
    </message>
    <message>
        <source>A formula names bands by their roles: B, G and R are blue, green and red, RE1 to RE3 the red edge, N and N2 the near infrared, S1 and S2 the short-wave infrared, T the thermal infrared. The bands are found from what the files say of them and from the names of files with one band; the log names them. Instead of rasters, a product may be given as it was downloaded.</source>
        <translation>Una fórmula nombra las bandas por sus papeles: B, G y R son azul, verde y rojo, RE1 a RE3 el borde rojo, N y N2 el infrarrojo cercano, S1 y S2 el infrarrojo de onda corta, T el infrarrojo térmico. Las bandas se encuentran por lo que los archivos dicen de ellas y por los nombres de los archivos de una banda; el registro las nombra. En lugar de rásteres se puede dar un producto tal como se descargó.</translation>
    </message>
    <message>
        <source>A job must be a JSON object, not {}.</source>
        <translation>Un trabajo debe ser un objeto JSON, no {}.</translation>
    </message>
    <message>
        <source>A largest error is for the compression lerc: choose that, or give no error.</source>
        <translation>Un error máximo es para la compresión lerc: elíjala, o no dé ningún error.</translation>
    </message>
    <message>
        <source>A number ends where a name begins: write an operator after {}.</source>
        <translation>Un número termina donde empieza un nombre: escriba un operador después de {}.</translation>
    </message>
    <message>
        <source>A number, a name, a function or a bracket is wanted here, not {}.</source>
        <translation>Aquí se espera un número, un nombre, una función o un paréntesis, no {}.</translation>
    </message>
    <message>
        <source>A pixel has no NDVI where it is nodata or masked in one of the bands, and where NIR + red is 0. Overviews in the file are never used.</source>
        <translation>Un píxel no tiene NDVI donde es nodata o está enmascarado en una de las bandas, ni donde IRC + rojo es 0. Las vistas generales del archivo no se usan nunca.</translation>
    </message>
    <message>
        <source>A pixel is nodata in an index where one of its bands is nodata or masked, where a denominator is 0, and where the result is no finite number. Integers cannot overflow: they are converted before the arithmetic.</source>
        <translation>Un píxel es nodata en un índice donde una de sus bandas es nodata o está enmascarada, donde un denominador es 0, y donde el resultado no es un número finito. Los enteros no pueden desbordarse: se convierten antes del cálculo.</translation>
    </message>
    <message>
        <source>A pixel is nodata in the result where it is nodata or masked in one of the bands, and where NIR + red is 0. Integers cannot overflow: they are converted before the arithmetic.</source>
        <translation>Un píxel es nodata en el resultado donde es nodata o está enmascarado en una de las bandas, y donde IRC + rojo es 0. Los enteros no pueden desbordarse: se convierten antes del cálculo.</translation>
    </message>
    <message>
        <source>A pixel is nodata in the result where something that it depends on is nodata, where a divisor is 0, and where the result is no finite number. A conditional depends on its test and on the branch that is taken. Integers cannot overflow: they are converted before the arithmetic.</source>
        <translation>Un píxel es nodata en el resultado donde algo de lo que depende es nodata, donde un divisor es 0, y donde el resultado no es un número finito. Una condición depende de su prueba y de la rama que se toma. Los enteros no pueden desbordarse: se convierten antes del cálculo.</translation>
    </message>
    <message>
        <source>A pixel of the output has no value where the moving pixel that its centre falls in is nodata or masked, and outside the moving raster. Nodata is never mixed into its neighbours. Values are rounded and clamped to the output type, never wrapped.</source>
        <translation>Un píxel de salida no tiene valor donde el píxel en el que cae su centro es nodata o está enmascarado, ni fuera del ráster que se remuestrea. Nodata nunca se mezcla con sus vecinos. Los valores se redondean y se limitan al tipo de salida.</translation>
    </message>
    <message>
        <source>A raster has the dims band, y and x, not {}.</source>
        <translation>Un ráster tiene las dimensiones band, y y x, no {}.</translation>
    </message>
    <message>
        <source>A raster that already has all that is asked for is copied as it is, which is fast and loses nothing, unless FORCE is set.</source>
        <translation>Un ráster que ya tiene todo lo que se pide se copia tal cual, lo que es rápido y no pierde nada, a menos que se active FORCE.</translation>
    </message>
    <message>
        <source>A reference raster is for the grid reference, and that grid needs one.</source>
        <translation>Un ráster de referencia es para la cuadrícula reference, y esa cuadrícula necesita uno.</translation>
    </message>
    <message>
        <source>A scale must be a number other than 0, not {}.</source>
        <translation>Una escala debe ser un número distinto de 0, no {}.</translation>
    </message>
    <message>
        <source>A scheduler belongs to the execution {}, not to {}.</source>
        <translation>Un planificador es de la ejecución {}, no de {}.</translation>
    </message>
    <message>
        <source>A scheduler in RasterDask's settings comes before dask's configuration.</source>
        <translation>Un planificador en la configuración de RasterDask va antes que la configuración de dask.</translation>
    </message>
    <message>
        <source>A solar irradiance of {}</source>
        <translation>Una irradiancia solar de {}</translation>
    </message>
    <message>
        <source>A special value of {}</source>
        <translation>Un valor especial de {}</translation>
    </message>
    <message>
        <source>A statistic of the valid pixels of a window. The median and the quartiles are one of the pixels, the lower of the two in the middle. Of equally frequent values, the mode is the one that reaches that count first. The variance and the standard deviation are divided by the number of pixels. The count is 0 in a window without valid pixels.</source>
        <translation>Una estadística de los píxeles válidos de una ventana. La mediana y los cuartiles son uno de los píxeles, el menor de los dos del medio. De valores igual de frecuentes, la moda es el que alcanza ese número primero. La varianza y la desviación estándar se dividen por el número de píxeles. El recuento es 0 en una ventana sin píxeles válidos.</translation>
    </message>
    <message>
        <source>A tiled output consists of plain GeoTIFFs, not of COG: choose the format GeoTIFF, or no tiled output.</source>
        <translation>Una salida en teselas se compone de GeoTIFF simples, no de COG: elija el formato GeoTIFF, o ninguna tesela.</translation>
    </message>
    <message>
        <source>A whole number from {} on is wanted, or 0, not {}.</source>
        <translation>Se espera un número entero desde {}, o 0, no {}.</translation>
    </message>
    <message>
        <source>A whole number from {} to {} is wanted, or 0, not {}.</source>
        <translation>Se espera un número entero de {} a {}, o 0, no {}.</translation>
    </message>
    <message>
        <source>A window of {} × {} pixels takes {:,.0f} MB, more than the memory budget of {:,.0f} MB leaves for blocks: give more memory, take fewer bands, or downscale in steps.</source>
        <translation>Una ventana de {} × {} píxeles ocupa {:,.0f} MB, más de lo que el presupuesto de memoria de {:,.0f} MB deja para bloques: dé más memoria, tome menos bandas, o reduzca la resolución por pasos.</translation>
    </message>
    <message>
        <source>A window with a smaller share of valid pixels becomes nodata. 0: one valid pixel is enough. At the edge the share is that of the pixels that lie in the raster.</source>
        <translation>Una ventana con una parte menor de píxeles válidos se vuelve nodata. 0: basta un píxel válido. En el borde es la parte de los píxeles que están en el ráster.</translation>
    </message>
    <message>
        <source>Aggregate (make pixels coarser)</source>
        <translation>Agregar (hacer los píxeles más gruesos)</translation>
    </message>
    <message>
        <source>Aggregated</source>
        <translation>Agregado</translation>
    </message>
    <message>
        <source>All are lossless, except lerc with a largest error. The work does not start if your GDAL lacks the compression.</source>
        <translation>Todas son sin pérdida, salvo lerc con un error máximo. El trabajo no empieza si su GDAL no tiene la compresión.</translation>
    </message>
    <message>
        <source>All {} tiles are done: the same job again goes on from there.</source>
        <translation>Las {} teselas están hechas: el mismo trabajo sigue desde ahí.</translation>
    </message>
    <message>
        <source>Also shadows, snow and ice</source>
        <translation>También sombras, nieve y hielo</translation>
    </message>
    <message>
        <source>Also what lies in shadow</source>
        <translation>También lo que está en sombra</translation>
    </message>
    <message>
        <source>An environment of its own</source>
        <translation>Un entorno propio</translation>
    </message>
    <message>
        <source>An index cannot be stored as {}: choose one of {}.</source>
        <translation>Un índice no se puede guardar como {}: elija uno de {}.</translation>
    </message>
    <message>
        <source>An index may be wrong on numbers that are no reflectance. sentinel-2 l2a is (number − 1000) / 10000, for products of January 2022 and later. landsat c2 l2 is 0.0000275 × number − 0.2. automatic is the scale and offset that the file gives its bands, if any; else those of Landsat Collection 2 Level 2, Sentinel-2 and MAJA, where the file's name or metadata tell the product; those of the product's metadata, if a product is given. The log says what is applied.</source>
        <translation>Un índice puede ser erróneo sobre números que no son reflectancias. sentinel-2 l2a es (número − 1000) / 10000, para productos desde enero de 2022. landsat c2 l2 es 0.0000275 × número − 0.2. automatic es la escala y el desplazamiento que el archivo da a sus bandas, si los da; si no, los de Landsat Collection 2 Level 2, Sentinel-2 y MAJA, donde el nombre o los metadatos del archivo indican el producto; los de los metadatos del producto, si se da uno. El registro dice qué se aplica.</translation>
    </message>
    <message>
        <source>An operator is missing here.</source>
        <translation>Aquí falta un operador.</translation>
    </message>
    <message>
        <source>And {} more bands</source>
        <translation>Y {} bandas más</translation>
    </message>
    <message>
        <source>Antialias</source>
        <translation>Antialias</translation>
    </message>
    <message>
        <source>Any of 261 spectral indices, one band each, in one pass.</source>
        <translation>Cualquiera de 261 índices espectrales, una banda cada uno, en una pasada.</translation>
    </message>
    <message>
        <source>Any raster that GDAL reads.</source>
        <translation>Cualquier ráster que GDAL lea.</translation>
    </message>
    <message>
        <source>Any rasters that GDAL reads. Expressions call them im1, im2 and so on, or A, B and so on, in their order. A letter is the first band of its raster.</source>
        <translation>Cualesquiera rásteres que GDAL lea. Las expresiones los llaman im1, im2, etc., o A, B, etc., en su orden. Una letra es la primera banda de su ráster.</translation>
    </message>
    <message>
        <source>Apply scale and offset of the bands</source>
        <translation>Aplicar escala y desplazamiento de las bandas</translation>
    </message>
    <message>
        <source>As chosen for all algorithms</source>
        <translation>Como se eligió para todos los algoritmos</translation>
    </message>
    <message>
        <source>Attributes are not known here: only numpy. and np. may stand before a function.</source>
        <translation>Los atributos no se conocen aquí: solo numpy. y np. pueden ir delante de una función.</translation>
    </message>
    <message>
        <source>Automatic (as Pléiades, if both are)</source>
        <translation>Automático (como Pléiades, si ambos lo son)</translation>
    </message>
    <message>
        <source>Automatic (as the file or the product says)</source>
        <translation>Automático (según el archivo o el producto)</translation>
    </message>
    <message>
        <source>Automatic (by classes and sizes)</source>
        <translation>Automático (según clases y tamaños)</translation>
    </message>
    <message>
        <source>Automatic (mode for classes)</source>
        <translation>Automático (moda para clases)</translation>
    </message>
    <message>
        <source>Automatic: the environment below, else QGIS's own Python</source>
        <translation>Automático: el entorno de abajo, si no el Python de QGIS</translation>
    </message>
    <message>
        <source>Average of the area of a pixel</source>
        <translation>Media de la superficie de un píxel</translation>
    </message>
    <message>
        <source>Average of the valid pixels</source>
        <translation>Media de los píxeles válidos</translation>
    </message>
    <message>
        <source>Average vegetation index in windows of N × N pixels, in one pass.</source>
        <translation>Índice de vegetación medio en ventanas de N × N píxeles, en una pasada.</translation>
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
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>La banda</translation>
    </message>
    <message>
        <source>Band math</source>
        <translation>Cálculo de bandas</translation>
    </message>
    <message>
        <source>Band names stay; units, scale, offset and colours stay where they hold of the statistic, and so do the colour table and category names of a classification with mode.</source>
        <translation>Los nombres de las bandas quedan; unidades, escala, desplazamiento y colores quedan donde valen también para la estadística, igual que la tabla de colores y los nombres de categorías de una clasificación con mode.</translation>
    </message>
    <message>
        <source>Band of the mask</source>
        <translation>Banda de la máscara</translation>
    </message>
    <message>
        <source>Band {} does not exist: {} has {} band(s).</source>
        <translation>La banda {} no existe: {} tiene {} banda(s).</translation>
    </message>
    <message>
        <source>Band {} of {} has integers beyond 2⁵³. It would be computed in 64-bit floats, which cannot hold all of these exactly.</source>
        <translation>La banda {} de {} tiene enteros mayores que 2⁵³. Se calcularía en flotantes de 64 bits, que no pueden representarlos todos exactamente.</translation>
    </message>
    <message>
        <source>Band {} of {} holds complex numbers, which are not supported.</source>
        <translation>La banda {} de {} contiene números complejos, que no se admiten.</translation>
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
        <translation>Bandas por papel (si no se encuentran)</translation>
    </message>
    <message>
        <source>Bands on different grids</source>
        <translation>Bandas en cuadrículas distintas</translation>
    </message>
    <message>
        <source>Bicubic (sharper)</source>
        <translation>Bicúbica (más nítida)</translation>
    </message>
    <message>
        <source>Bicubic radius</source>
        <translation>Radio bicúbico</translation>
    </message>
    <message>
        <source>Bilinear (smooth)</source>
        <translation>Bilineal (suave)</translation>
    </message>
    <message>
        <source>Bits of the mask to reject</source>
        <translation>Bits de la máscara que se rechazan</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Both are in tiles. A COG also has overviews: QGIS pans and zooms it fast, also over a network. It needs room for temporary files of the raster without compression.</source>
        <translation>Ambos están en teselas. Un COG tiene además vistas generales: QGIS lo desplaza y amplía rápido, también por una red. Necesita sitio para archivos temporales del tamaño del ráster sin compresión.</translation>
    </message>
    <message>
        <source>Both bands are read once, block by block, and no raster of NDVI is written in between.</source>
        <translation>Ambas bandas se leen una vez, bloque a bloque, y no se escribe ningún ráster de NDVI entre medias.</translation>
    </message>
    <message>
        <source>Brings a multispectral raster onto the grid of a panchromatic one, and writes the panchromatic and four multispectral bands into one file, as pan-sharpening wants them. Both may be Pléiades primary products.</source>
        <translation>Lleva un ráster multiespectral a la cuadrícula de uno pancromático, y escribe la banda pancromática y cuatro multiespectrales en un archivo, como las quiere el pan-sharpening. Ambos pueden ser productos primarios Pléiades.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Explorar…</translation>
    </message>
    <message>
        <source>By default the input's type for median, q1, q3, min, max and mode; Float32 for mean, stddev, variance and rms (Float64 for 32-bit integers and Float64); Float64 for sum; UInt32 for count (Float64 for parts of pixels); for range the unsigned type of the input's size, and of floats the input's type. Integers are rounded and clamped.</source>
        <translation>De forma predeterminada el tipo de la entrada para median, q1, q3, min, max y mode; Float32 para mean, stddev, variance y rms (Float64 para enteros de 32 bits y Float64); Float64 para sum; UInt32 para count (Float64 para partes de píxeles); para range el tipo sin signo del tamaño de la entrada, y de los flotantes el tipo de la entrada. Los enteros se redondean y se limitan.</translation>
    </message>
    <message>
        <source>By georeferencing</source>
        <translation>Por georreferencia</translation>
    </message>
    <message>
        <source>By the transform of {}, its pixels have no area: {}.</source>
        <translation>Según la transformación de {}, sus píxeles no tienen superficie: {}.</translation>
    </message>
    <message>
        <source>COG (cloud-optimised GeoTIFF)</source>
        <translation>COG (GeoTIFF optimizado para la nube)</translation>
    </message>
    <message>
        <source>CRS of the raster</source>
        <translation>SRC del ráster</translation>
    </message>
    <message>
        <source>CRS “{}”</source>
        <translation>SRC «{}»</translation>
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
        <translation>Cancelado: no se cambió nada.</translation>
    </message>
    <message>
        <source>Cannot tell which band is {} ({}){}. There are {}. Give the raster and the band, such as {}=1:{}.</source>
        <translation>No se puede saber qué banda es {} ({}){}. Hay {}. Dé el ráster y la banda, por ejemplo {}=1:{}.</translation>
    </message>
    <message>
        <source>Cannot tell which of the {} bands of {} is {}{} ({}). Give the band's number.</source>
        <translation>No se puede saber cuál de las {} bandas de {} es {}{} ({}). Dé el número de la banda.</translation>
    </message>
    <message>
        <source>Check the bands.</source>
        <translation>Compruebe las bandas.</translation>
    </message>
    <message>
        <source>Check the engine</source>
        <translation>Comprobar el motor</translation>
    </message>
    <message>
        <source>Check the two bands.</source>
        <translation>Compruebe las dos bandas.</translation>
    </message>
    <message>
        <source>Checking RasterDask's engine</source>
        <translation>Comprobando el motor de RasterDask</translation>
    </message>
    <message>
        <source>Checking the engine: a small NDVI and a small superimpose</source>
        <translation>Comprobando el motor: un NDVI pequeño y una superposición pequeña</translation>
    </message>
    <message>
        <source>Choose a Python interpreter</source>
        <translation>Elegir un intérprete de Python</translation>
    </message>
    <message>
        <source>Choose another in {}.</source>
        <translation>Elija otro en {}.</translation>
    </message>
    <message>
        <source>Choose one of {} for what the numbers are</source>
        <translation>Elija uno de {} para lo que son los números</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Elegido por usted</translation>
    </message>
    <message>
        <source>Chosen: {}</source>
        <translation>Elegido: {}</translation>
    </message>
    <message>
        <source>Clear land and water</source>
        <translation>Tierra y agua despejadas</translation>
    </message>
    <message>
        <source>Cluster {}{}</source>
        <translation>Clúster {}{}</translation>
    </message>
    <message>
        <source>Coastal aerosol</source>
        <translation>Aerosol costero</translation>
    </message>
    <message>
        <source>Comparisons in a row are not known here: write a &lt; b and b &lt; c, or brackets.</source>
        <translation>Las comparaciones seguidas no se conocen aquí: escriba a &lt; b and b &lt; c, o paréntesis.</translation>
    </message>
    <message>
        <source>Compiling for this computer, at the first use only: this takes some seconds</source>
        <translation>Compilando para este equipo, solo la primera vez: tarda unos segundos</translation>
    </message>
    <message>
        <source>Compressing to a COG</source>
        <translation>Comprimiendo a COG</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Compute a small NDVI and a small superimpose, and show all versions.</source>
        <translation>Calcular un NDVI pequeño y una superposición pequeña, y mostrar todas las versiones.</translation>
    </message>
    <message>
        <source>Compute with scale × number + offset, as QGIS's raster calculator does, where a file gives its bands a scale or an offset. Off: with the numbers in the file, as Orfeo ToolBox and gdal_calc do.</source>
        <translation>Calcular con escala × número + desplazamiento, como la calculadora ráster de QGIS, donde un archivo da a sus bandas una escala o un desplazamiento. Desactivado: con los números del archivo, como Orfeo ToolBox y gdal_calc.</translation>
    </message>
    <message>
        <source>Computes expressions of the bands of one or several rasters.</source>
        <translation>Calcula expresiones de las bandas de uno o varios rásteres.</translation>
    </message>
    <message>
        <source>Computes indices of vegetation, water, burnt areas, snow, soil, built-up areas and clouds from the bands of one or several rasters. Each band is read once, however many indices need it.</source>
        <translation>Calcula índices de vegetación, agua, zonas quemadas, nieve, suelo, zonas construidas y nubes a partir de las bandas de uno o varios rásteres. Cada banda se lee una sola vez, por muchos índices que la necesiten.</translation>
    </message>
    <message>
        <source>Computes one output band for each expression; semicolons separate them. Rasters may differ in resolution and CRS: they are brought onto one grid in the same pass.</source>
        <translation>Calcula una banda de salida por cada expresión; se separan con punto y coma. Los rásteres pueden diferir en resolución y SRC: se llevan a una misma cuadrícula en la misma pasada.</translation>
    </message>
    <message>
        <source>Computes the NDVI of a red and a near infrared band, and takes its mean in pixels of 100 m. Pixels without data do not count.</source>
        <translation>Calcula el NDVI de una banda roja y una del infrarrojo cercano, y toma su media en píxeles de 100 m. Los píxeles sin datos no cuentan.</translation>
    </message>
    <message>
        <source>Computes the normalised difference vegetation index, (NIR − red) / (NIR + red), of every pixel, and the mean of its valid values in windows of N × N pixels. The output has a pixel a window.</source>
        <translation>Calcula el índice de vegetación de diferencia normalizada, (IRC − rojo) / (IRC + rojo), de cada píxel, y la media de sus valores válidos en ventanas de N × N píxeles. La salida tiene un píxel por ventana.</translation>
    </message>
    <message>
        <source>Computes the normalised difference vegetation index, (NIR − red) / (NIR + red).</source>
        <translation>Calcula el índice de vegetación de diferencia normalizada, (IRC − rojo) / (IRC + rojo).</translation>
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
        <translation>Corríjalos o quítelos (gdal_edit.py -unsetrpc).</translation>
    </message>
    <message>
        <source>Count of the valid pixels</source>
        <translation>Recuento de los píxeles válidos</translation>
    </message>
    <message>
        <source>Creation options</source>
        <translation>Opciones de creación</translation>
    </message>
    <message>
        <source>Creation options: {}.</source>
        <translation>Opciones de creación: {}.</translation>
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
        <translation>DEFLATE (la leen todos los programas)</translation>
    </message>
    <message>
        <source>DEM</source>
        <translation>MDE</translation>
    </message>
    <message>
        <source>Dask scheduler</source>
        <translation>Planificador de dask</translation>
    </message>
    <message>
        <source>Dask scheduler of your cluster</source>
        <translation>Planificador de dask de su clúster</translation>
    </message>
    <message>
        <source>Data type {} cannot be resampled: use {}.</source>
        <translation>El tipo de datos {} no se puede remuestrear: use {}.</translation>
    </message>
    <message>
        <source>Default compression</source>
        <translation>Compresión predeterminada</translation>
    </message>
    <message>
        <source>Default elevation, for RPCs</source>
        <translation>Altitud predeterminada, para RPC</translation>
    </message>
    <message>
        <source>Default execution</source>
        <translation>Ejecución predeterminada</translation>
    </message>
    <message>
        <source>Default format</source>
        <translation>Formato predeterminado</translation>
    </message>
    <message>
        <source>Default of the statistic</source>
        <translation>Predeterminado de la estadística</translation>
    </message>
    <message>
        <source>Digital numbers to reflectance</source>
        <translation>Números digitales a reflectancia</translation>
    </message>
    <message>
        <source>Elevation model, for RPCs</source>
        <translation>Modelo de elevación, para RPC</translation>
    </message>
    <message>
        <source>Engine…</source>
        <translation>Motor…</translation>
    </message>
    <message>
        <source>Everything observed, also clouds</source>
        <translation>Todo lo observado, también nubes</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Extent: {} × {} pixels of {}, from column {} and row {} on</source>
        <translation>Extensión: {} × {} píxeles de {}, desde la columna {} y la fila {}</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Factors that divide both: {}</source>
        <translation>Factores que dividen ambos: {}</translation>
    </message>
    <message>
        <source>Fill value</source>
        <translation>Valor de relleno</translation>
    </message>
    <message>
        <source>Fill value {}</source>
        <translation>Valor de relleno {}</translation>
    </message>
    <message>
        <source>First quartile</source>
        <translation>Primer cuartil</translation>
    </message>
    <message>
        <source>First red edge</source>
        <translation>Primer borde rojo</translation>
    </message>
    <message>
        <source>First short-wave infrared</source>
        <translation>Primer infrarrojo de onda corta</translation>
    </message>
    <message>
        <source>First thermal infrared</source>
        <translation>Primer infrarrojo térmico</translation>
    </message>
    <message>
        <source>Float32: NDVI as it is, nodata NaN. Int16: a smaller file, NDVI × 10000 with the band's scale set to 0.0001, nodata −32768.</source>
        <translation>Float32: el NDVI tal cual, nodata NaN. Int16: un archivo más pequeño, NDVI × 10000 con la escala de la banda en 0.0001, nodata −32768.</translation>
    </message>
    <message>
        <source>Float32: the index as it is, nodata NaN. Int16: a smaller file, the index × 10000 with the band's scale set to 0.0001, nodata −32768; a smaller factor where the range of an index is large.</source>
        <translation>Float32: el índice tal cual, nodata NaN. Int16: un archivo más pequeño, el índice × 10000 con la escala de la banda en 0.0001, nodata −32768; un factor menor donde el rango de un índice es grande.</translation>
    </message>
    <message>
        <source>For example (im1b4 - im1b3) / (im1b4 + im1b3), or A &gt; 0 ? log(A) : nodata. Semicolons separate the expressions of several output bands.</source>
        <translation>Por ejemplo (im1b4 - im1b3) / (im1b4 + im1b3), o A &gt; 0 ? log(A) : nodata. El punto y coma separa las expresiones de varias bandas de salida.</translation>
    </message>
    <message>
        <source>For processes and cluster: dask's report of the run. It needs the Python package bokeh.</source>
        <translation>Para processes y cluster: el informe de dask de la ejecución. Necesita el paquete de Python bokeh.</translation>
    </message>
    <message>
        <source>For the execution cluster: tcp://host:8786, tls://host:8786 with the certificates of dask's own configuration, or the path of a scheduler file.</source>
        <translation>Para la ejecución cluster: tcp://host:8786, tls://host:8786 con los certificados de la configuración de dask, o la ruta de un archivo de planificador.</translation>
    </message>
    <message>
        <source>For the grid reference: the output has its size, pixels, corner and CRS. Only its metadata are read.</source>
        <translation>Para la cuadrícula reference: la salida tiene su tamaño, píxeles, esquina y SRC. Solo se leen sus metadatos.</translation>
    </message>
    <message>
        <source>For very large outputs: workers write GeoTIFF tiles into a folder beside the output, which becomes a VRT over them, and its name then ends in .vrt. A run that was stopped continues where it was. The workers of a cluster must see the folder under the same path.</source>
        <translation>Para salidas muy grandes: los workers escriben teselas GeoTIFF en una carpeta junto a la salida, que pasa a ser un VRT de ellas, y cuyo nombre termina entonces en .vrt. Una ejecución detenida sigue donde estaba. Los workers de un clúster deben ver la carpeta en la misma ruta.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Further warnings: {}.</source>
        <translation>Más advertencias: {}.</translation>
    </message>
    <message>
        <source>GAIN of {}</source>
        <translation>GAIN de {}</translation>
    </message>
    <message>
        <source>GDAL creation options of the format. They replace the defaults one by one: tiles of 512, level 1, a predictor where the compression has them, BIGTIFF=IF_SAFER. An option that contradicts the compression or the largest error is an error.</source>
        <translation>Opciones de creación de GDAL del formato. Sustituyen una a una las predeterminadas: teselas de 512, nivel 1, un predictor donde la compresión lo tiene, BIGTIFF=IF_SAFER. Una opción que contradice la compresión o el error máximo es un error.</translation>
    </message>
    <message>
        <source>GDAL {} cannot write COG: choose the format GeoTIFF.</source>
        <translation>GDAL {} no puede escribir COG: elija el formato GeoTIFF.</translation>
    </message>
    <message>
        <source>GDAL {} cannot write {} of {} band of {} with the compression {} ({}). It can with {}.</source>
        <translation>GDAL {} no puede escribir {} de {} banda en {} con la compresión {} ({}). Puede con {}.</translation>
    </message>
    <message>
        <source>GDAL {} cannot write {} of {} bands of {} with the compression {} ({}). It can with {}.</source>
        <translation>GDAL {} no puede escribir {} de {} bandas en {} con la compresión {} ({}). Puede con {}.</translation>
    </message>
    <message>
        <source>Geoid, for RPCs</source>
        <translation>Geoide, para RPC</translation>
    </message>
    <message>
        <source>Geometry: {}</source>
        <translation>Geometría: {}</translation>
    </message>
    <message>
        <source>Give either a factor or a resolution, not both.</source>
        <translation>Dé un factor o una resolución, no ambos.</translation>
    </message>
    <message>
        <source>Give either bands or the band of input, not both.</source>
        <translation>Dé las bandas (bands) o la banda de input, no ambas.</translation>
    </message>
    <message>
        <source>Give either bands or the band of moving, not both.</source>
        <translation>Dé las bandas (bands) o la banda de moving, no ambas.</translation>
    </message>
    <message>
        <source>Give either {} or {}, not both.</source>
        <translation>Dé {} o {}, no ambos.</translation>
    </message>
    <message>
        <source>Give either {}, exactly one of the two.</source>
        <translation>Dé {}, exactamente uno de los dos.</translation>
    </message>
    <message>
        <source>Give the block size either by block_size or by creation options.</source>
        <translation>Dé el tamaño de bloque con block_size o con opciones de creación.</translation>
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
        <translation>Cuadrícula de la salida</translation>
    </message>
    <message>
        <source>Grid of the output: that of {}</source>
        <translation>Cuadrícula de la salida: la de {}</translation>
    </message>
    <message>
        <source>Grid spacing</source>
        <translation>Paso de la cuadrícula</translation>
    </message>
    <message>
        <source>Ground control point {} of {} is not finite: {}.</source>
        <translation>El punto de control {} de {} no es finito: {}.</translation>
    </message>
    <message>
        <source>HEIGHT_DEFAULT in the RPCs of {}</source>
        <translation>HEIGHT_DEFAULT en los RPC de {}</translation>
    </message>
    <message>
        <source>HEIGHT_DEFAULT of the RPCs (the reference's, if both rasters have some), else their HEIGHT_OFF</source>
        <translation>HEIGHT_DEFAULT de los RPC (los de la referencia, si ambos rásteres tienen), si no su HEIGHT_OFF</translation>
    </message>
    <message>
        <source>HEIGHT_OFF in the RPCs of {}</source>
        <translation>HEIGHT_OFF en los RPC de {}</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <source>Half the width of the bicubic kernel, in pixels of the raster to resample. 2 is the ordinary one; a larger one smoothes. The same as bco.radius in Orfeo ToolBox.</source>
        <translation>La mitad de la anchura del núcleo bicúbico, en píxeles del ráster que se remuestrea. 2 es lo ordinario; un valor mayor suaviza. Lo mismo que bco.radius en Orfeo ToolBox.</translation>
    </message>
    <message>
        <source>Height above the ellipsoid where there is no elevation model.</source>
        <translation>Altura sobre el elipsoide donde no hay modelo de elevación.</translation>
    </message>
    <message>
        <source>Heights in metres, in any CRS: above the geoid if one is given, else above the ellipsoid. Used where one of the rasters has RPCs.</source>
        <translation>Alturas en metros, en cualquier SRC: sobre el geoide si se da uno, si no sobre el elipsoide. Se usa donde uno de los rásteres tiene RPC.</translation>
    </message>
    <message>
        <source>Heights of the DEM {}: {}</source>
        <translation>Alturas del MDE {}: {}</translation>
    </message>
    <message>
        <source>Heights of the geoid above the ellipsoid in metres; they are added to those of the elevation model.</source>
        <translation>Alturas del geoide sobre el elipsoide en metros; se suman a las del modelo de elevación.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Highest NDVI</source>
        <translation>NDVI máximo</translation>
    </message>
    <message>
        <source>Highest mean NDVI of a window</source>
        <translation>NDVI medio máximo de una ventana</translation>
    </message>
    <message>
        <source>Highest value of the first index</source>
        <translation>Valor máximo del primer índice</translation>
    </message>
    <message>
        <source>How far a number in the file may be off. Only for the compression lerc.</source>
        <translation>Cuánto puede desviarse un número en el archivo. Solo para la compresión lerc.</translation>
    </message>
    <message>
        <source>How many blocks are computed at a time, in threads, in processes or on a cluster. 0: as many as there are cores, or as the cluster has threads. The result does not depend on it.</source>
        <translation>Cuántos bloques se calculan a la vez, en hilos, en procesos o en un clúster. 0: tantos como núcleos, o como hilos tiene el clúster. El resultado no depende de ello.</translation>
    </message>
    <message>
        <source>How two by two pixels become one. Automatic takes the mode of classes and the average of other numbers. Classes are numbers with a colour table, category names or an attribute table, and results of mode.</source>
        <translation>Cómo dos por dos píxeles se vuelven uno. Automático toma la moda de las clases y la media de otros números. Las clases son números con una tabla de colores, nombres de categorías o una tabla de atributos, y resultados de mode.</translation>
    </message>
    <message>
        <source>IMAGING_DATE of {} is no date.</source>
        <translation>IMAGING_DATE de {} no es una fecha.</translation>
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
        <translation>Los enteros se redondean, las mitades alejándose de cero, y se limitan al rango del tipo.</translation>
    </message>
    <message>
        <source>Integers are rounded, halves away from zero, and clamped to the type's range. The arithmetic is in float64 for every type.</source>
        <translation>Los enteros se redondean, las mitades alejándose de cero, y se limitan al rango del tipo. El cálculo es en float64 para todos los tipos.</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolación</translation>
    </message>
    <message>
        <source>Interpolation {!r} does not exist: choose one of {}.</source>
        <translation>La interpolación {!r} no existe: elija una de {}.</translation>
    </message>
    <message>
        <source>Interpolation: {}</source>
        <translation>Interpolación: {}</translation>
    </message>
    <message>
        <source>It has digital numbers of Level 1, whose scale and offset are in its MTL file: without them, NDVI is not that of reflectance. Set them on the bands (gdal_edit.py -scale … -offset …)</source>
        <translation>Tiene números digitales de nivel 1, cuya escala y desplazamiento están en su archivo MTL: sin ellos, el NDVI no es el de la reflectancia. Póngalos en las bandas (gdal_edit.py -scale … -offset …)</translation>
    </message>
    <message>
        <source>It is of Sentinel-2, but its processing baseline is unknown: the numbers of baseline 04.00 and later are 1000 higher. These 1000 were not subtracted.{} Choose sentinel-2 l2a for numbers that are 1000 higher, and none for those that are not</source>
        <translation>Es de Sentinel-2, pero su versión de procesado se desconoce: los números de la versión 04.00 y posteriores son 1000 mayores. Estos 1000 no se han restado.{} Elija sentinel-2 l2a para números 1000 mayores, y none para los que no lo son</translation>
    </message>
    <message>
        <source>It may be of Landsat Collection 2 Level 2, but nothing says so for certain: if its numbers are the product's, choose landsat c2 l2; if they have been scaled, choose none</source>
        <translation>Puede ser de Landsat Collection 2 Level 2, pero nada lo dice con certeza: si sus números son los del producto, elija landsat c2 l2; si se han escalado, elija none</translation>
    </message>
    <message>
        <source>It may have run out of memory{} or have been stopped: its own log says more.</source>
        <translation>Quizá se quedó sin memoria{} o fue detenido: su propio registro dice más.</translation>
    </message>
    <message>
        <source>It must have the same grid as the red band, that is size, pixel size, corner and CRS, unless the two are aligned.</source>
        <translation>Debe tener la misma cuadrícula que la banda roja, es decir tamaño, tamaño de píxel, esquina y SRC, a menos que ambas se alineen.</translation>
    </message>
    <message>
        <source>Keep the engine ready between jobs</source>
        <translation>Tener el motor listo entre trabajos</translation>
    </message>
    <message>
        <source>Known are {}.</source>
        <translation>Se conocen {}.</translation>
    </message>
    <message>
        <source>Known are {}{}.</source>
        <translation>Se conocen {}{}.</translation>
    </message>
    <message>
        <source>LERC (smaller, with a largest error)</source>
        <translation>LERC (más pequeña, con un error máximo)</translation>
    </message>
    <message>
        <source>LZW</source>
        <translation>LZW</translation>
    </message>
    <message>
        <source>Lanczos (the sharpest)</source>
        <translation>Lanczos (la más nítida)</translation>
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
        <translation>Error máximo de LERC</translation>
    </message>
    <message>
        <source>Left empty: {}.</source>
        <translation>Vacío: {}.</translation>
    </message>
    <message>
        <source>Level 1: reflectance is that at the top of the atmosphere, {}.</source>
        <translation>Nivel 1: la reflectancia es la del techo de la atmósfera, {}.</translation>
    </message>
    <message>
        <source>Log details for bug reports</source>
        <translation>Registrar detalles para informes de errores</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Looking for RasterDask's engine</source>
        <translation>Buscando el motor de RasterDask</translation>
    </message>
    <message>
        <source>Looking for a Python with the engine's packages…</source>
        <translation>Buscando un Python con los paquetes del motor…</translation>
    </message>
    <message>
        <source>Lowest NDVI</source>
        <translation>NDVI mínimo</translation>
    </message>
    <message>
        <source>Lowest mean NDVI of a window</source>
        <translation>NDVI medio mínimo de una ventana</translation>
    </message>
    <message>
        <source>Lowest value of the first index</source>
        <translation>Valor mínimo del primer índice</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Makes a raster coarser by a whole factor, or to a pixel size: each pixel of the output is a statistic of the valid pixels in its window.</source>
        <translation>Hace un ráster más grueso por un factor entero, o a un tamaño de píxel: cada píxel de salida es una estadística de los píxeles válidos de su ventana.</translation>
    </message>
    <message>
        <source>Makes a raster coarser: a statistic of the valid pixels in each window.</source>
        <translation>Hace un ráster más grueso: una estadística de los píxeles válidos de cada ventana.</translation>
    </message>
    <message>
        <source>Making an environment with {}</source>
        <translation>Creando un entorno con {}</translation>
    </message>
    <message>
        <source>Mask raster</source>
        <translation>Ráster de máscara</translation>
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
        <translation>Media</translation>
    </message>
    <message>
        <source>Mean NDVI</source>
        <translation>NDVI medio</translation>
    </message>
    <message>
        <source>Mean NDVI in windows</source>
        <translation>NDVI medio en ventanas</translation>
    </message>
    <message>
        <source>Mean in windows</source>
        <translation>Media en ventanas</translation>
    </message>
    <message>
        <source>Mean of the first index</source>
        <translation>Media del primer índice</translation>
    </message>
    <message>
        <source>Mean of the windows' mean NDVI</source>
        <translation>Media de los NDVI medios de las ventanas</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Memory for blocks</source>
        <translation>Memoria para bloques</translation>
    </message>
    <message>
        <source>Memory for blocks in MB (0: automatic)</source>
        <translation>Memoria para bloques en MB (0: automática)</translation>
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
        <translation>Moda (el valor más frecuente)</translation>
    </message>
    <message>
        <source>Mode {} does not exist: it is one of {}.</source>
        <translation>El modo {} no existe: es uno de {}.</translation>
    </message>
    <message>
        <source>Most indices are right only for reflectance from 0 to 1, and thermal bands in kelvin.</source>
        <translation>La mayoría de los índices solo son correctos con reflectancias de 0 a 1, y con bandas térmicas en kelvin.</translation>
    </message>
    <message>
        <source>NDVI</source>
        <translation>NDVI</translation>
    </message>
    <message>
        <source>NDVI and superimpose: right, in {} s</source>
        <translation>NDVI y superposición: correctos, en {} s</translation>
    </message>
    <message>
        <source>NDVI at 100 m from a Sentinel-2 pair</source>
        <translation>NDVI a 100 m de un par Sentinel-2</translation>
    </message>
    <message>
        <source>NDVI cannot be stored as {}: choose one of {}.</source>
        <translation>El NDVI no se puede guardar como {}: elija uno de {}.</translation>
    </message>
    <message>
        <source>NDVI is right only on numbers proportional to reflectance. sentinel-2 l2a is (number − 1000) / 10000, for products of January 2022 and later. landsat c2 l2 is 0.0000275 × number − 0.2. automatic is the scale and offset that the file gives its bands, if any; else those of Landsat Collection 2 Level 2, Sentinel-2 and MAJA, where the file's name or metadata tell the product; those of the product's metadata, if a product is given. The log says what is applied.</source>
        <translation>El NDVI solo es correcto sobre números proporcionales a la reflectancia. sentinel-2 l2a es (número − 1000) / 10000, para productos desde enero de 2022. landsat c2 l2 es 0.0000275 × número − 0.2. automatic es la escala y el desplazamiento que el archivo da a sus bandas, si los da; si no, los de Landsat Collection 2 Level 2, Sentinel-2 y MAJA, donde el nombre o los metadatos del archivo indican el producto; los de los metadatos del producto, si se da uno. El registro dice qué se aplica.</translation>
    </message>
    <message>
        <source>NDVI of the active layer</source>
        <translation>NDVI de la capa activa</translation>
    </message>
    <message>
        <source>NIR raster (if different)</source>
        <translation>Ráster IRC (si es otro)</translation>
    </message>
    <message>
        <source>NaN for floats, the lowest number of signed and the highest of unsigned integers</source>
        <translation>NaN para los flotantes, el menor número de los enteros con signo y el mayor de los enteros sin signo</translation>
    </message>
    <message>
        <source>Name at least one index.</source>
        <translation>Nombre al menos un índice.</translation>
    </message>
    <message>
        <source>Names of layers stand in double quotation marks: "layer@1".</source>
        <translation>Los nombres de capas van entre comillas dobles rectas: "layer@1".</translation>
    </message>
    <message>
        <source>Narrow near infrared</source>
        <translation>Infrarrojo cercano estrecho</translation>
    </message>
    <message>
        <source>Near infrared</source>
        <translation>Infrarrojo cercano</translation>
    </message>
    <message>
        <source>Near infrared band</source>
        <translation>Banda del infrarrojo cercano</translation>
    </message>
    <message>
        <source>Near infrared onto the grid of red: {}; {}</source>
        <translation>Infrarrojo cercano sobre la cuadrícula del rojo: {}; {}</translation>
    </message>
    <message>
        <source>Nearest (the upper left pixel)</source>
        <translation>El más cercano (el píxel superior izquierdo)</translation>
    </message>
    <message>
        <source>Nearest neighbour (for classes)</source>
        <translation>Vecino más cercano (para clases)</translation>
    </message>
    <message>
        <source>Neither {} nor {} is georeferenced: their upper left corners are taken to be the same point, and their pixels to have the same size.</source>
        <translation>Ni {} ni {} tiene georreferencia: se toma que sus esquinas superiores izquierdas son el mismo punto, y que sus píxeles son del mismo tamaño.</translation>
    </message>
    <message>
        <source>No Python with the engine's packages was found.</source>
        <translation>No se encontró ningún Python con los paquetes del motor.</translation>
    </message>
    <message>
        <source>No answer within {:g} s.</source>
        <translation>Sin respuesta en {:g} s.</translation>
    </message>
    <message>
        <source>No band of {} is needed: its pixels are not read.</source>
        <translation>No se necesita ninguna banda de {}: sus píxeles no se leen.</translation>
    </message>
    <message>
        <source>No block has come for {:.0f} s. {}</source>
        <translation>No ha llegado ningún bloque en {:.0f} s. {}</translation>
    </message>
    <message>
        <source>No factor divides both</source>
        <translation>Ningún factor divide ambos</translation>
    </message>
    <message>
        <source>No names are known.</source>
        <translation>No se conoce ningún nombre.</translation>
    </message>
    <message>
        <source>No pixel of the output's band {} is valid: every pixel is nodata.</source>
        <translation>Ningún píxel de la banda {} de la salida es válido: todos los píxeles son nodata.</translation>
    </message>
    <message>
        <source>No pixel of the output's bands {} is valid: every pixel is nodata.</source>
        <translation>Ningún píxel de las bandas {} de la salida es válido: todos los píxeles son nodata.</translation>
    </message>
    <message>
        <source>No polygon of the cutline meets {}{}: the polygons are at x {:.12g} to {:.12g}, y {:.12g} to {:.12g} ({}); the raster is {}.</source>
        <translation>Ningún polígono del recorte toca {}{}: los polígonos están en x {:.12g} a {:.12g}, y {:.12g} a {:.12g} ({}); el ráster tiene {}.</translation>
    </message>
    <message>
        <source>No scheduler is given: give the address of a dask cluster's scheduler (tcp://host:8786) or its scheduler file, or set DASK_SCHEDULER_ADDRESS.</source>
        <translation>No se da ningún planificador: dé la dirección del planificador de un clúster dask (tcp://host:8786) o su archivo, o defina DASK_SCHEDULER_ADDRESS.</translation>
    </message>
    <message>
        <source>No whole window of {} rows × {} columns fits into the raster of {} × {} pixels: choose smaller windows or edge partial.</source>
        <translation>Ninguna ventana entera de {} filas × {} columnas cabe en el ráster de {} × {} píxeles: elija ventanas más pequeñas o el borde partial.</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>Nodata</translation>
    </message>
    <message>
        <source>Nodata and CRS that you have set on a layer are respected.</source>
        <translation>Se respetan el valor nodata y el SRC que usted ha puesto a una capa.</translation>
    </message>
    <message>
        <source>Nodata and CRS that you have set on the layer are respected.</source>
        <translation>Se respetan el valor nodata y el SRC que usted ha puesto a la capa.</translation>
    </message>
    <message>
        <source>Nodata {}</source>
        <translation>Nodata {}</translation>
    </message>
    <message>
        <source>Nodata, masked pixels, NaN and infinity are left out. Overviews in the file are never used. Integers are summed in 64 bits: nothing overflows.</source>
        <translation>Nodata, píxeles enmascarados, NaN e infinito se dejan fuera. Las vistas generales del archivo no se usan nunca. Los enteros se suman en 64 bits: nada se desborda.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>None (the numbers are reflectance)</source>
        <translation>Ninguna (los números son reflectancias)</translation>
    </message>
    <message>
        <source>Not enough memory on the worker {} for the {}: give the job a smaller memory budget, or the workers more memory.</source>
        <translation>Memoria insuficiente en el worker {} para: {}. Dé al trabajo un presupuesto de memoria menor, o más memoria a los workers.</translation>
    </message>
    <message>
        <source>Not enough memory: give the job a smaller memory budget or fewer workers.</source>
        <translation>Memoria insuficiente: dé al trabajo un presupuesto de memoria menor o menos workers.</translation>
    </message>
    <message>
        <source>Number of the band that values and bits are looked up in.</source>
        <translation>Número de la banda en la que se miran valores y bits.</translation>
    </message>
    <message>
        <source>Number of the near infrared band.</source>
        <translation>Número de la banda del infrarrojo cercano.</translation>
    </message>
    <message>
        <source>Number of the red band.</source>
        <translation>Número de la banda roja.</translation>
    </message>
    <message>
        <source>Numbers of the bands, in the order of the output.</source>
        <translation>Números de las bandas, en el orden de la salida.</translation>
    </message>
    <message>
        <source>Numbers of the type {} cannot be computed: use {}.</source>
        <translation>Con números del tipo {} no se puede calcular: use {}.</translation>
    </message>
    <message>
        <source>Of a reference raster</source>
        <translation>De un ráster de referencia</translation>
    </message>
    <message>
        <source>Of rasters on other grids than the output's; as in Superimpose. automatic is nearest for classes (a colour table, category names, an attribute table), else average where the output's pixels are at least twice as large, and bicubic elsewhere.</source>
        <translation>De rásteres en otra cuadrícula que la de la salida; como en Superponer. automatic es nearest para clases (una tabla de colores, nombres de categorías, una tabla de atributos), si no average donde los píxeles de salida son al menos el doble de grandes, y bicubic en otro caso.</translation>
    </message>
    <message>
        <source>Of the coarsest raster</source>
        <translation>Del ráster más grueso</translation>
    </message>
    <message>
        <source>Of the finest raster</source>
        <translation>Del ráster más fino</translation>
    </message>
    <message>
        <source>Of the first raster</source>
        <translation>Del primer ráster</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: sudo apt install python3-venv. </source>
        <translation>En Debian y Ubuntu: sudo apt install python3-venv. </translation>
    </message>
    <message>
        <source>One band has</source>
        <translation>Una banda tiene</translation>
    </message>
    <message>
        <source>One expression is wanted here.</source>
        <translation>Aquí se espera una sola expresión.</translation>
    </message>
    <message>
        <source>One or several, by their short names. The output has a band for each of them, in their order.</source>
        <translation>Uno o varios, por sus nombres cortos. La salida tiene una banda para cada uno, en su orden.</translation>
    </message>
    <message>
        <source>Only the pixels that the extent touches are read and written; the output's pixels stay on the raster's grid. It may be in any CRS.</source>
        <translation>Solo se leen y escriben los píxeles que toca la extensión; los píxeles de salida quedan en la cuadrícula del ráster. Puede estar en cualquier SRC.</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Operators: + - * / ^ (power, also **), comparisons (also = and !=), and (&amp;&amp;), or (||), not (!), test ? a : b. Functions: abs, sqrt, exp, log (natural), log10, log2, sin to atanh, min, max, clip, round, floor, ceil, isnodata, where and others, with NumPy's names as well. Constants: pi, e, nodata.</source>
        <translation>Operadores: + - * / ^ (potencia, también **), comparaciones (también = y !=), and (&amp;&amp;), or (||), not (!), test ? a : b. Funciones: abs, sqrt, exp, log (natural), log10, log2, sin a atanh, min, max, clip, round, floor, ceil, isnodata, where y otras, también con sus nombres de NumPy. Constantes: pi, e, nodata.</translation>
    </message>
    <message>
        <source>Optimise raster (COG)</source>
        <translation>Optimizar ráster (COG)</translation>
    </message>
    <message>
        <source>Optimised</source>
        <translation>Optimizado</translation>
    </message>
    <message>
        <source>Or choose another Python in {}.</source>
        <translation>O elija otro Python en {}.</translation>
    </message>
    <message>
        <source>Or choose {} in the OSGeo4W Setup (advanced install), as far as they are offered.</source>
        <translation>O elija {} en el instalador de OSGeo4W (instalación avanzada), en la medida en que se ofrezcan.</translation>
    </message>
    <message>
        <source>Or install with: {}.</source>
        <translation>O instale con: {}.</translation>
    </message>
    <message>
        <source>Output type</source>
        <translation>Tipo de salida</translation>
    </message>
    <message>
        <source>Output {}: {}, {} of {}</source>
        <translation>Salida {}: {}, {} en {}</translation>
    </message>
    <message>
        <source>Overviews of a COG</source>
        <translation>Vistas generales de un COG</translation>
    </message>
    <message>
        <source>PROJ knows no transformation from {} to the ellipsoid ({}).</source>
        <translation>PROJ no conoce ninguna transformación de {} al elipsoide ({}).</translation>
    </message>
    <message>
        <source>Panchromatic and multispectral on one grid</source>
        <translation>Pancromático y multiespectral en una cuadrícula</translation>
    </message>
    <message>
        <source>Performance report</source>
        <translation>Informe de rendimiento</translation>
    </message>
    <message>
        <source>Performance report (HTML file)</source>
        <translation>Informe de rendimiento (archivo HTML)</translation>
    </message>
    <message>
        <source>Pixels along each side of a window. The output has a pixel for each window, with the mean of the valid values of the index in it. This is not the index of mean reflectance.</source>
        <translation>Píxeles a lo largo de cada lado de una ventana. La salida tiene un píxel por ventana, con la media de los valores válidos del índice en ella. No es el índice de la reflectancia media.</translation>
    </message>
    <message>
        <source>Pixels along each side of a window: 10 makes windows of 100 m from pixels of 10 m.</source>
        <translation>Píxeles a lo largo de cada lado de una ventana: 10 hace ventanas de 100 m con píxeles de 10 m.</translation>
    </message>
    <message>
        <source>Pixels of a quality layer to keep</source>
        <translation>Píxeles de una capa de calidad que se conservan</translation>
    </message>
    <message>
        <source>Pixels of the input along each side of a window: 10 makes a raster of 100 m from one of 10 m.</source>
        <translation>Píxeles de la entrada a lo largo de cada lado de una ventana: 10 hace un ráster de 100 m de uno de 10 m.</translation>
    </message>
    <message>
        <source>Pixels of the reference between those whose coordinates are computed exactly; in between they are interpolated. 0: the widest spacing that keeps the error under 0.005 pixels; the log tells both.</source>
        <translation>Píxeles de la referencia entre aquellos cuyas coordenadas se calculan exactamente; entre ellos se interpolan. 0: el paso más ancho que mantiene el error por debajo de 0.005 píxeles; el registro dice ambos.</translation>
    </message>
    <message>
        <source>Pixels of type {} cannot be downscaled: use one of {}.</source>
        <translation>Los píxeles de tipo {} no se pueden reducir: use uno de {}.</translation>
    </message>
    <message>
        <source>Pixels of which the mask has another value become nodata.</source>
        <translation>Los píxeles cuya máscara tiene otro valor se vuelven nodata.</translation>
    </message>
    <message>
        <source>Pixels of which the mask has one of these bits set become nodata. The lowest bit is 0.</source>
        <translation>Los píxeles cuya máscara tiene uno de estos bits se vuelven nodata. El bit más bajo es 0.</translation>
    </message>
    <message>
        <source>Pixels whose centre is outside of all polygons become nodata. The polygons may be in any CRS.</source>
        <translation>Los píxeles cuyo centro está fuera de todos los polígonos se vuelven nodata. Los polígonos pueden estar en cualquier SRC.</translation>
    </message>
    <message>
        <source>PlanetScope, {} bands</source>
        <translation>PlanetScope, {} bandas</translation>
    </message>
    <message>
        <source>Pléiades PAN and MS primary products</source>
        <translation>Productos primarios PAN y MS de Pléiades</translation>
    </message>
    <message>
        <source>Pléiades acquisition metadata, {}, shift of {} lines and {} columns of PAN</source>
        <translation>Metadatos de adquisición Pléiades, {}, desplazamiento de {} líneas y {} columnas de PAN</translation>
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
        <translation>Producto tal como se descargó</translation>
    </message>
    <message>
        <source>Product: {} ({})</source>
        <translation>Producto: {} ({})</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python interpreter that runs the engine</source>
        <translation>Intérprete de Python que ejecuta el motor</translation>
    </message>
    <message>
        <source>Python that runs the engine</source>
        <translation>Python que ejecuta el motor</translation>
    </message>
    <message>
        <source>QGIS reads -a^2 as (-a)^2, others as -(a^2): write brackets.</source>
        <translation>QGIS lee -a^2 como (-a)^2, otros como -(a^2): escriba paréntesis.</translation>
    </message>
    <message>
        <source>QGIS reads a^b^c as (a^b)^c, others as a^(b^c): write brackets.</source>
        <translation>QGIS lee a^b^c como (a^b)^c, otros como a^(b^c): escriba paréntesis.</translation>
    </message>
    <message>
        <source>QGIS takes and with or from left to right, others take and first: write brackets.</source>
        <translation>QGIS toma and con or de izquierda a derecha, otros toman and primero: escriba paréntesis.</translation>
    </message>
    <message>
        <source>QGIS's Python seems to lack the packages {}. Set up the engine in {}.</source>
        <translation>Al Python de QGIS parecen faltarle los paquetes {}. Instale el motor en {}.</translation>
    </message>
    <message>
        <source>QGIS's own Python</source>
        <translation>El Python de QGIS</translation>
    </message>
    <message>
        <source>QGIS's own Python was not found (looked for {}). {}</source>
        <translation>No se encontró el Python de QGIS (se buscó {}). {}</translation>
    </message>
    <message>
        <source>QGIS's own Python was not found. Choose a Python for the environment.</source>
        <translation>No se encontró el Python de QGIS. Elija un Python para el entorno.</translation>
    </message>
    <message>
        <source>Quality layer {} of the product: kept is {}</source>
        <translation>Capa de calidad {} del producto; se conserva: {}</translation>
    </message>
    <message>
        <source>Range (maximum − minimum)</source>
        <translation>Rango (máximo − mínimo)</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Ráster</translation>
    </message>
    <message>
        <source>Raster &gt; RasterDask &gt; Engine…</source>
        <translation>Ráster &gt; RasterDask &gt; Motor…</translation>
    </message>
    <message>
        <source>Raster files</source>
        <translation>Archivos ráster</translation>
    </message>
    <message>
        <source>Raster to make coarser</source>
        <translation>Ráster que se hace más grueso</translation>
    </message>
    <message>
        <source>Raster to resample</source>
        <translation>Ráster que se remuestrea</translation>
    </message>
    <message>
        <source>Raster with the red band</source>
        <translation>Ráster con la banda roja</translation>
    </message>
    <message>
        <source>RasterDask can install the engine's packages from the Python Package Index into a folder of your QGIS profile. It needs about {} MB of disk space. Nothing else on this computer is changed.</source>
        <translation>RasterDask puede instalar los paquetes del motor desde el Python Package Index en una carpeta de su perfil de QGIS. Necesita unos {} MB de disco. No se cambia nada más en este equipo.</translation>
    </message>
    <message>
        <source>RasterDask engine</source>
        <translation>Motor de RasterDask</translation>
    </message>
    <message>
        <source>RasterDask help</source>
        <translation>Ayuda de RasterDask</translation>
    </message>
    <message>
        <source>RasterDask's own environment</source>
        <translation>El entorno propio de RasterDask</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rásteres</translation>
    </message>
    <message>
        <source>Rasters of any size are streamed in blocks through all cores. The two bands may be in one raster or in two of the same grid. A band that is not set is found from what the file says of its bands; the log names it. Instead of rasters, a product may be given as it was downloaded.</source>
        <translation>Los rásteres de cualquier tamaño pasan en bloques por todos los núcleos. Las dos bandas pueden estar en un ráster o en dos de la misma cuadrícula. Una banda que no se elige se encuentra por lo que el archivo dice de sus bandas; el registro la nombra. En lugar de rásteres se puede dar un producto tal como se descargó.</translation>
    </message>
    <message>
        <source>Rasters that have the bands: one of several bands, or several.</source>
        <translation>Rásteres que tienen las bandas: uno de varias bandas, o varios.</translation>
    </message>
    <message>
        <source>Ready: RasterDask is in the Processing Toolbox.</source>
        <translation>Listo: RasterDask está en la caja de herramientas de Procesos.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Red and near infrared are both band {} of {}: give another raster or band for one.</source>
        <translation>El rojo y el infrarrojo cercano son ambos la banda {} de {}: dé otro ráster u otra banda para uno de ellos.</translation>
    </message>
    <message>
        <source>Red band</source>
        <translation>Banda roja</translation>
    </message>
    <message>
        <source>Reference raster</source>
        <translation>Ráster de referencia</translation>
    </message>
    <message>
        <source>Reference raster, which gives the grid</source>
        <translation>Ráster de referencia, que da la cuadrícula</translation>
    </message>
    <message>
        <source>Reflectance is that at the top of the atmosphere, of a sun {:g}° high.</source>
        <translation>La reflectancia es la del techo de la atmósfera, con el sol a {:g}° de altura.</translation>
    </message>
    <message>
        <source>Resample NIR onto the grid of red</source>
        <translation>Remuestrear el IRC a la cuadrícula del rojo</translation>
    </message>
    <message>
        <source>Resample onto the coarsest grid</source>
        <translation>Remuestrear a la cuadrícula más gruesa</translation>
    </message>
    <message>
        <source>Resample onto the finest grid</source>
        <translation>Remuestrear a la cuadrícula más fina</translation>
    </message>
    <message>
        <source>Resample onto the first grid</source>
        <translation>Remuestrear a la primera cuadrícula</translation>
    </message>
    <message>
        <source>Resamples a raster onto the exact grid of another one.</source>
        <translation>Remuestrea un ráster sobre la cuadrícula exacta de otro.</translation>
    </message>
    <message>
        <source>Resamples the moving raster onto the exact grid of the reference: its size, pixels, corner and CRS. The two may differ in resolution, CRS and rotation, and either may be in sensor geometry, with RPCs or ground control points. No pixel of the reference is read.</source>
        <translation>Remuestrea un ráster sobre la cuadrícula exacta de la referencia: su tamaño, píxeles, esquina y SRC. Los dos pueden diferir en resolución, SRC y giro, y cada uno puede estar en geometría de sensor, con RPC o puntos de control. No se lee ningún píxel de la referencia.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Resolution and grid</source>
        <translation>Resolución y cuadrícula</translation>
    </message>
    <message>
        <source>Root mean square</source>
        <translation>Media cuadrática</translation>
    </message>
    <message>
        <source>Rows and columns of a tile.</source>
        <translation>Filas y columnas de una tesela.</translation>
    </message>
    <message>
        <source>SUN_ELEVATION of {}</source>
        <translation>SUN_ELEVATION de {}</translation>
    </message>
    <message>
        <source>Same as the input</source>
        <translation>Como la entrada</translation>
    </message>
    <message>
        <source>Same as the raster to resample</source>
        <translation>Como el ráster que se remuestrea</translation>
    </message>
    <message>
        <source>Sample models</source>
        <translation>Modelos de ejemplo</translation>
    </message>
    <message>
        <source>Sample scene</source>
        <translation>Escena de ejemplo</translation>
    </message>
    <message>
        <source>Says which pixels are good. It may have another grid and CRS: a pixel takes the value that its centre falls in. Which values or bits are good is said by the values to keep and the bits to reject. Without both, the file name must tell a quality layer of Sentinel-2 (SCL), MAJA (CLM, EDG, SAT), Landsat (QA_PIXEL, QA_RADSAT) or Planet (UDM2), of which the chosen pixels are kept. Pixels outside of it become nodata; its own nodata means nothing.</source>
        <translation>Dice qué píxeles son buenos. Puede tener otra cuadrícula y otro SRC: un píxel toma el valor en el que cae su centro. Qué valores o bits son buenos lo dicen los valores que se conservan y los bits que se rechazan. Sin ambos, el nombre del archivo debe indicar una capa de calidad de Sentinel-2 (SCL), MAJA (CLM, EDG, SAT), Landsat (QA_PIXEL, QA_RADSAT) o Planet (UDM2), de la que se conservan los píxeles elegidos. Los píxeles fuera de ella se vuelven nodata; su propio nodata no significa nada.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Scales must be positive: {}, {}.</source>
        <translation>Las escalas deben ser positivas: {}, {}.</translation>
    </message>
    <message>
        <source>Search by name, formula or domain</source>
        <translation>Buscar por nombre, fórmula o dominio</translation>
    </message>
    <message>
        <source>Second red edge</source>
        <translation>Segundo borde rojo</translation>
    </message>
    <message>
        <source>Second short-wave infrared</source>
        <translation>Segundo infrarrojo de onda corta</translation>
    </message>
    <message>
        <source>Second thermal infrared</source>
        <translation>Segundo infrarrojo térmico</translation>
    </message>
    <message>
        <source>See the scale.</source>
        <translation>Vea la escala.</translation>
    </message>
    <message>
        <source>Select a raster layer with a red and a near infrared band.</source>
        <translation>Seleccione una capa ráster con una banda roja y una del infrarrojo cercano.</translation>
    </message>
    <message>
        <source>Sentinel-2 (MTD_MSIL2A.xml or MTD_MSIL1C.xml, the .SAFE folder or its zip), MAJA (…_MTD_ALL.xml, folder or zip), Landsat Collection 2 (…_MTL.txt, .json or .xml, folder or tar), Pléiades, Pléiades Neo and SPOT 6/7 (DIM_….XML), or PlanetScope (…_AnalyticMS….tif). Bands, scales, offsets and nodata are those of its metadata; nothing is unpacked.</source>
        <translation>Sentinel-2 (MTD_MSIL2A.xml o MTD_MSIL1C.xml, la carpeta .SAFE o su zip), MAJA (…_MTD_ALL.xml, carpeta o zip), Landsat Collection 2 (…_MTL.txt, .json o .xml, carpeta o tar), Pléiades, Pléiades Neo y SPOT 6/7 (DIM_….XML), o PlanetScope (…_AnalyticMS….tif). Bandas, escalas, desplazamientos y nodata son los de sus metadatos; no se descomprime nada.</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A (baseline 04.00 and later)</source>
        <translation>Sentinel-2 L2A (versión 04.00 y posteriores)</translation>
    </message>
    <message>
        <source>Sentinel-2, processing baseline {:02d}.{:02d}</source>
        <translation>Sentinel-2, versión de procesado {:02d}.{:02d}</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>Instalar el motor</translation>
    </message>
    <message>
        <source>Set up the engine again</source>
        <translation>Instalar el motor de nuevo</translation>
    </message>
    <message>
        <source>Set up the engine in {}, or in a shell with: python3 "{}".</source>
        <translation>Instale el motor en {}, o en una terminal con: python3 "{}".</translation>
    </message>
    <message>
        <source>Set up the engine…</source>
        <translation>Instalar el motor…</translation>
    </message>
    <message>
        <source>Setting up RasterDask's engine</source>
        <translation>Instalando el motor de RasterDask</translation>
    </message>
    <message>
        <source>Settings &gt; Options &gt; Processing &gt; Providers &gt; RasterDask</source>
        <translation>Configuración &gt; Opciones &gt; Procesos &gt; Proveedores &gt; RasterDask</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>Several scales for one band: select the band when the raster is opened.</source>
        <translation>Varias escalas para una banda: elija la banda al abrir el ráster.</translation>
    </message>
    <message>
        <source>Show layer</source>
        <translation>Mostrar la capa</translation>
    </message>
    <message>
        <source>Similar are {}.</source>
        <translation>Son parecidos {}.</translation>
    </message>
    <message>
        <source>Size of the output's pixels in the units of the raster's CRS, at least that of the input's pixels.</source>
        <translation>Tamaño de los píxeles de salida en las unidades del SRC del ráster, al menos el de los píxeles de la entrada.</translation>
    </message>
    <message>
        <source>Size: {}</source>
        <translation>Tamaño: {}</translation>
    </message>
    <message>
        <source>Some bands have</source>
        <translation>Algunas bandas tienen</translation>
    </message>
    <message>
        <source>Something is missing at the end.</source>
        <translation>Falta algo al final.</translation>
    </message>
    <message>
        <source>Spectral index</source>
        <translation>Índice espectral</translation>
    </message>
    <message>
        <source>Spectral indices</source>
        <translation>Índices espectrales</translation>
    </message>
    <message>
        <source>Square brackets are not known here: a name stands for one band.</source>
        <translation>Los corchetes no se conocen aquí: un nombre es una banda.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Desviación estándar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Estadística</translation>
    </message>
    <message>
        <source>Still to be given: {}.</source>
        <translation>Aún falta por dar: {}.</translation>
    </message>
    <message>
        <source>Stop unless windows fit exactly</source>
        <translation>Detenerse si las ventanas no encajan</translation>
    </message>
    <message>
        <source>Stop with an error</source>
        <translation>Detenerse con un error</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Superimpose (match another raster's grid)</source>
        <translation>Superponer (ajustar a otra cuadrícula)</translation>
    </message>
    <message>
        <source>Superimposed</source>
        <translation>Superpuesto</translation>
    </message>
    <message>
        <source>The 64-bit integers of {} are read as float64, which holds them exactly up to 2⁵³</source>
        <translation>Los enteros de 64 bits de {} se leen como float64, que los representa exactamente hasta 2⁵³</translation>
    </message>
    <message>
        <source>The CRS of the cutline {} cannot be read: give it with the cutline.</source>
        <translation>El SRC del recorte {} no se puede leer: délo con el recorte.</translation>
    </message>
    <message>
        <source>The GeoTIFF to write, or the VRT of a folder of tiles. Missing folders are made.</source>
        <translation>El GeoTIFF que se escribe, o el VRT de una carpeta de teselas. Las carpetas que faltan se crean.</translation>
    </message>
    <message>
        <source>The Python interpreter {} does not exist. Choose another in {}, or leave that empty.</source>
        <translation>El intérprete de Python {} no existe. Elija otro en {}, o deje eso vacío.</translation>
    </message>
    <message>
        <source>The Python package {} cannot be found by {}.</source>
        <translation>{1} no encuentra el paquete de Python {0}.</translation>
    </message>
    <message>
        <source>The Python packages {} cannot be found by {}.</source>
        <translation>{1} no encuentra los paquetes de Python {0}.</translation>
    </message>
    <message>
        <source>The RPCs of {} are broken: they place the whole scene on one line.</source>
        <translation>Los RPC de {} son defectuosos: ponen toda la escena en una línea.</translation>
    </message>
    <message>
        <source>The RPCs of {} lack {}. {}</source>
        <translation>A los RPC de {} les falta {}. {}</translation>
    </message>
    <message>
        <source>The acquisition metadata of {} cannot be read: {}.</source>
        <translation>Los metadatos de adquisición de {} no se pueden leer: {}.</translation>
    </message>
    <message>
        <source>The alpha band of {} is left out: its transparent pixels are nodata.</source>
        <translation>La banda alfa de {} se deja fuera: sus píxeles transparentes son nodata.</translation>
    </message>
    <message>
        <source>The array {} has {} bands: select one.</source>
        <translation>La matriz {} tiene {} bandas: elija una.</translation>
    </message>
    <message>
        <source>The bands</source>
        <translation>Las bandas</translation>
    </message>
    <message>
        <source>The bands are on different grids:
  {}: {}
  {}: {}
Bring them onto one grid first (superimpose).</source>
        <translation>Las bandas están en cuadrículas distintas:
  {}: {}
  {}: {}
Llévelas antes a una misma cuadrícula (superimpose).</translation>
    </message>
    <message>
        <source>The bands are on different grids:
  {}: {}
  {}: {}
Choose to align them, or bring them onto one grid first.</source>
        <translation>Las bandas están en cuadrículas distintas:
  {}: {}
  {}: {}
Elija alinearlas, o llévelas antes a una misma cuadrícula.</translation>
    </message>
    <message>
        <source>The best transformation from {} to {}, {}, needs {}, which PROJ does not find. Another one is used instead, {}. Install the grid (projsync, or the package proj-data), or set PROJ_NETWORK=ON to have PROJ fetch it.</source>
        <translation>La mejor transformación de {} a {}, {}, necesita {}, que PROJ no encuentra. En su lugar se usa otra, {}. Instale la cuadrícula (projsync, o el paquete proj-data), o ponga PROJ_NETWORK=ON para que PROJ la descargue.</translation>
    </message>
    <message>
        <source>The bicubic radius must be at least 2, not {}.</source>
        <translation>El radio bicúbico debe ser al menos 2, no {}.</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>El paréntesis no está cerrado.</translation>
    </message>
    <message>
        <source>The character {} is not known here.</source>
        <translation>El carácter {} no se conoce aquí.</translation>
    </message>
    <message>
        <source>The character {} is not known here: write {}.</source>
        <translation>El carácter {} no se conoce aquí: escriba {}.</translation>
    </message>
    <message>
        <source>The cluster {} has dropped the {}: was it restarted?</source>
        <translation>El clúster {} ha abandonado: {}. ¿Se ha reiniciado?</translation>
    </message>
    <message>
        <source>The cluster {} has no workers any more: waiting for others.</source>
        <translation>El clúster {} ya no tiene workers: esperando a otros.</translation>
    </message>
    <message>
        <source>The cluster {} has no workers yet: waiting for the first.</source>
        <translation>El clúster {} aún no tiene workers: esperando al primero.</translation>
    </message>
    <message>
        <source>The cluster's versions do not match those of the engine's Python:
{}
Install the same versions on both sides.</source>
        <translation>Las versiones del clúster no coinciden con las del Python del motor:
{}
Instale las mismas versiones en ambos lados.</translation>
    </message>
    <message>
        <source>The cluster's workers cannot do this:
{}
Inputs must be on a file system that the workers have under the same path, or at an address that they can read; and workers need rasterio, dask, NumPy and cloudpickle.</source>
        <translation>Los workers del clúster no pueden hacer esto:
{}
Las entradas deben estar en un sistema de archivos que los workers tengan en la misma ruta, o en una dirección que puedan leer; y los workers necesitan rasterio, dask, NumPy y cloudpickle.</translation>
    </message>
    <message>
        <source>The compression {}</source>
        <translation>La compresión {}</translation>
    </message>
    <message>
        <source>The connection to the scheduler {} is lost: the scheduler has stopped, or the network has failed.</source>
        <translation>La conexión con el planificador {} se ha perdido: el planificador se ha detenido, o la red ha fallado.</translation>
    </message>
    <message>
        <source>The creation option PROFILE={} leaves out what tiles must say of themselves: leave it out, or choose no tiled output.</source>
        <translation>La opción de creación PROFILE={} omite lo que las teselas deben decir de sí mismas: quítela, o elija ninguna tesela.</translation>
    </message>
    <message>
        <source>The creation option {} is not of the form NAME=VALUE.</source>
        <translation>La opción de creación {} no tiene la forma NOMBRE=VALOR.</translation>
    </message>
    <message>
        <source>The creation option {}={}</source>
        <translation>La opción de creación {}={}</translation>
    </message>
    <message>
        <source>The creation option {}={} does nothing with the compression {}: it is for {}.</source>
        <translation>La opción de creación {}={} no hace nada con la compresión {}: es para {}.</translation>
    </message>
    <message>
        <source>The creation option {}={} is not a whole number of pixels.</source>
        <translation>La opción de creación {}={} no es un número entero de píxeles.</translation>
    </message>
    <message>
        <source>The creation option {}={} would resample the raster: the output keeps its grid.</source>
        <translation>La opción de creación {}={} remuestrearía el ráster: la salida conserva su cuadrícula.</translation>
    </message>
    <message>
        <source>The cutline</source>
        <translation>El recorte</translation>
    </message>
    <message>
        <source>The cutline {} cannot be read: {}.</source>
        <translation>El recorte {} no se puede leer: {}.</translation>
    </message>
    <message>
        <source>The cutline {} is not GeoJSON. Make it one: ogr2ogr polygons.geojson {}</source>
        <translation>El recorte {} no es GeoJSON. Conviértalo: ogr2ogr polygons.geojson {}</translation>
    </message>
    <message>
        <source>The cutline {} is not GeoJSON: it holds no object.</source>
        <translation>El recorte {} no es GeoJSON: no contiene ningún objeto.</translation>
    </message>
    <message>
        <source>The denominator {} of the RPCs of {} is 0 within the scene. {}</source>
        <translation>El denominador {} de los RPC de {} es 0 dentro de la escena. {}</translation>
    </message>
    <message>
        <source>The disk is full: the engine's environment needs about {3} MB in {0}. Make room and try again.</source>
        <translation>El disco está lleno: el entorno del motor necesita unos {3} MB en {0}. Haga sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full: {} has {} MB left, and the engine's environment needs about {} MB. Make room and try again.</source>
        <translation>El disco está lleno: a {} le quedan {} MB, y el entorno del motor necesita unos {} MB. Haga sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The documentation lists what is.</source>
        <translation>La documentación enumera lo que hay.</translation>
    </message>
    <message>
        <source>The engine closed its output without a result.</source>
        <translation>El motor cerró su salida sin resultado.</translation>
    </message>
    <message>
        <source>The engine could not be started with {}: {}</source>
        <translation>El motor no se pudo iniciar con {}: {}</translation>
    </message>
    <message>
        <source>The engine crashed ({}).</source>
        <translation>El motor se detuvo bruscamente ({}).</translation>
    </message>
    <message>
        <source>The engine ended without a result (exit code {}).</source>
        <translation>El motor terminó sin resultado (código de salida {}).</translation>
    </message>
    <message>
        <source>The engine failed: {}: {}</source>
        <translation>El motor falló: {}: {}</translation>
    </message>
    <message>
        <source>The engine runs on Python {} ({}).</source>
        <translation>El motor funciona con Python {} ({}).</translation>
    </message>
    <message>
        <source>The engine was killed ({}). The machine may have run out of memory: lower the memory for blocks or the number of workers.</source>
        <translation>El motor fue terminado ({}). Quizá el equipo se quedó sin memoria: reduzca la memoria para bloques o el número de workers.</translation>
    </message>
    <message>
        <source>The engine wrote something that is not its protocol: {}</source>
        <translation>El motor escribió algo que no es de su protocolo: {}</translation>
    </message>
    <message>
        <source>The engine's environment is ready: {}</source>
        <translation>El entorno del motor está listo: {}</translation>
    </message>
    <message>
        <source>The engine's packages cannot be imported in {}: {}.</source>
        <translation>Los paquetes del motor no se pueden importar en {}: {}.</translation>
    </message>
    <message>
        <source>The environment that RasterDask made does not work any more. {} ({})</source>
        <translation>El entorno que hizo RasterDask ya no funciona. {} ({})</translation>
    </message>
    <message>
        <source>The execution {} needs the Python package distributed, which cannot be imported ({}). Install it (on Debian and Ubuntu: python3-distributed), or choose {}.</source>
        <translation>La ejecución {} necesita el paquete de Python distributed, que no se puede importar ({}). Instálelo (en Debian y Ubuntu: python3-distributed), o elija {}.</translation>
    </message>
    <message>
        <source>The exponent is too large: {} is the most.</source>
        <translation>El exponente es demasiado grande: {} como máximo.</translation>
    </message>
    <message>
        <source>The expression is empty.</source>
        <translation>La expresión está vacía.</translation>
    </message>
    <message>
        <source>The expression is nested too deeply: {} levels are the most.</source>
        <translation>La expresión está demasiado anidada: {} niveles como máximo.</translation>
    </message>
    <message>
        <source>The expression is too long: {:,} characters, and {:,} are the most.</source>
        <translation>La expresión es demasiado larga: {:,} caracteres, y {:,} como máximo.</translation>
    </message>
    <message>
        <source>The extent does not meet {}:
  extent: x {:.12g} to {:.12g}, y {:.12g} to {:.12g} ({})
  {}: {}</source>
        <translation>La extensión no toca {}:
  extensión: x {:.12g} a {:.12g}, y {:.12g} a {:.12g} ({})
  {}: {}</translation>
    </message>
    <message>
        <source>The factor must be a whole number from 2 on, not {}.</source>
        <translation>El factor debe ser un número entero desde 2, no {}.</translation>
    </message>
    <message>
        <source>The finest and the coarsest are of the rasters in the expression, by the size of their pixels. Rasters on other grids are superimposed on it in the same pass.</source>
        <translation>El más fino y el más grueso son los de los rásteres de la expresión, por el tamaño de sus píxeles. Los rásteres en otras cuadrículas se superponen a ella en la misma pasada.</translation>
    </message>
    <message>
        <source>The grid spacing is {}; it must be a whole number, 0 or more.</source>
        <translation>El paso de la cuadrícula es {}; debe ser un número entero, 0 o más.</translation>
    </message>
    <message>
        <source>The ground control points are not written: a GeoTIFF has a transform or control points, not both.</source>
        <translation>Los puntos de control no se escriben: un GeoTIFF tiene una transformación o puntos de control, no ambos.</translation>
    </message>
    <message>
        <source>The ground control points of {} have no CRS; assign one to them.</source>
        <translation>Los puntos de control de {} no tienen SRC; asígneles uno.</translation>
    </message>
    <message>
        <source>The ground control points of {} lie on one line; the image cannot be placed.</source>
        <translation>Los puntos de control de {} están en una línea; la imagen no se puede situar.</translation>
    </message>
    <message>
        <source>The input {} is among the tiles of the output: choose another name.</source>
        <translation>La entrada {} está entre las teselas de la salida: elija otro nombre.</translation>
    </message>
    <message>
        <source>The job cannot be read: its lists or objects are nested too deeply.</source>
        <translation>El trabajo no se puede leer: sus listas u objetos están demasiado anidados.</translation>
    </message>
    <message>
        <source>The job has a number that is too large: {}.</source>
        <translation>El trabajo tiene un número demasiado grande: {}.</translation>
    </message>
    <message>
        <source>The job has the key {} twice in one object.</source>
        <translation>El trabajo tiene la clave {} dos veces en un objeto.</translation>
    </message>
    <message>
        <source>The job is not JSON: {} is not a number in JSON.</source>
        <translation>El trabajo no es JSON: {} no es un número en JSON.</translation>
    </message>
    <message>
        <source>The job is not JSON: {}.</source>
        <translation>El trabajo no es JSON: {}.</translation>
    </message>
    <message>
        <source>The job is not text in UTF-8: {}.</source>
        <translation>El trabajo no es texto en UTF-8: {}.</translation>
    </message>
    <message>
        <source>The job {} cannot be read: {}.</source>
        <translation>El trabajo {} no se puede leer: {}.</translation>
    </message>
    <message>
        <source>The largest error is a number from 0 on, not {}.</source>
        <translation>El error máximo es un número desde 0, no {}.</translation>
    </message>
    <message>
        <source>The largest error {:g}</source>
        <translation>El error máximo {:g}</translation>
    </message>
    <message>
        <source>The last that it wrote to stderr:</source>
        <translation>Lo último que escribió en stderr:</translation>
    </message>
    <message>
        <source>The layer's filter is respected, and its selection if you choose so.</source>
        <translation>Se respeta el filtro de la capa, y su selección si usted lo elige.</translation>
    </message>
    <message>
        <source>The line period of {} is {} ms; it must be positive.</source>
        <translation>El período de línea de {} es de {} ms; debe ser positivo.</translation>
    </message>
    <message>
        <source>The log of a set-up or a check</source>
        <translation>El registro de una instalación o de una comprobación</translation>
    </message>
    <message>
        <source>The log says in words how the moving raster is brought onto the reference's grid, and how exactly.</source>
        <translation>El registro dice en palabras cómo se lleva el ráster a la cuadrícula de la referencia, y con qué exactitud.</translation>
    </message>
    <message>
        <source>The name is too long: {} characters are the most.</source>
        <translation>El nombre es demasiado largo: {} caracteres como máximo.</translation>
    </message>
    <message>
        <source>The name {} is not known. {}</source>
        <translation>El nombre {} no se conoce. {}</translation>
    </message>
    <message>
        <source>The nodata of {}</source>
        <translation>El nodata de {}</translation>
    </message>
    <message>
        <source>The number in the file that stands for no data. Pixels that are nodata in the input become this number.</source>
        <translation>El número del archivo que significa que no hay datos. Los píxeles nodata de la entrada se vuelven este número.</translation>
    </message>
    <message>
        <source>The number in the output that stands for no data.</source>
        <translation>El número de la salida que significa que no hay datos.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>El número es demasiado grande.</translation>
    </message>
    <message>
        <source>The one that RasterDask has set up, else QGIS's own</source>
        <translation>El que RasterDask ha instalado, si no el de QGIS</translation>
    </message>
    <message>
        <source>The operator {} joins conditions in brackets, as in (a &gt; 1) {} (b &gt; 1): bits of numbers are not known here.</source>
        <translation>El operador {} une condiciones entre paréntesis, como en (a &gt; 1) {} (b &gt; 1): los bits de números no se conocen aquí.</translation>
    </message>
    <message>
        <source>The operator ~ is for conditions: bits of numbers are not known here.</source>
        <translation>El operador ~ es para condiciones: los bits de números no se conocen aquí.</translation>
    </message>
    <message>
        <source>The output has its size, pixels, corner and CRS, exactly. Only its metadata are read.</source>
        <translation>La salida tiene exactamente su tamaño, píxeles, esquina y SRC. Solo se leen sus metadatos.</translation>
    </message>
    <message>
        <source>The output is {}, and {} is not written: with tiles, it is a VRT, whose name ends in .vrt.</source>
        <translation>La salida es {}, y {} no se escribe: con teselas es un VRT, cuyo nombre termina en .vrt.</translation>
    </message>
    <message>
        <source>The output may not fit on the disk: {}</source>
        <translation>La salida quizá no quepa en el disco: {}</translation>
    </message>
    <message>
        <source>The output {} is also an input: choose another name.</source>
        <translation>La salida {} es también una entrada: elija otro nombre.</translation>
    </message>
    <message>
        <source>The output's nodata.</source>
        <translation>El nodata de la salida.</translation>
    </message>
    <message>
        <source>The outputs MIN, MAX, MEAN and VALID_PERCENT are statistics of the windows' means, for the next steps of a model; they are empty where no window is valid.</source>
        <translation>Las salidas MIN, MAX, MEAN y VALID_PERCENT son estadísticas de las medias de las ventanas, para los pasos siguientes de un modelo; están vacías donde ninguna ventana es válida.</translation>
    </message>
    <message>
        <source>The outputs MIN, MAX, MEAN and VALID_PERCENT are the result's statistics, for the next steps of a model; they are empty where no pixel is valid.</source>
        <translation>Las salidas MIN, MAX, MEAN y VALID_PERCENT son las estadísticas del resultado, para los pasos siguientes de un modelo; están vacías donde ningún píxel es válido.</translation>
    </message>
    <message>
        <source>The outputs MIN, MAX, MEAN and VALID_PERCENT are the statistics of the first index, for the next steps of a model; they are empty where no pixel is valid.</source>
        <translation>Las salidas MIN, MAX, MEAN y VALID_PERCENT son las estadísticas del primer índice, para los pasos siguientes de un modelo; están vacías donde ningún píxel es válido.</translation>
    </message>
    <message>
        <source>The overview resampling is given twice, as {} and by the creation option {}={}: leave one of them out.</source>
        <translation>El remuestreo de las vistas generales se da dos veces, como {} y por la opción de creación {}={}: quite uno de los dos.</translation>
    </message>
    <message>
        <source>The overview resampling {} contradicts the creation option OVERVIEWS=NONE: leave one of them out.</source>
        <translation>El remuestreo de las vistas generales {} contradice la opción de creación OVERVIEWS=NONE: quite uno de los dos.</translation>
    </message>
    <message>
        <source>The overview resampling {} is for a COG, and the output is a {}, which has no overviews: choose the format COG, or give no overview resampling.</source>
        <translation>El remuestreo de las vistas generales {} es para un COG, y la salida es un {}, que no tiene vistas generales: elija el formato COG, o no dé ese remuestreo.</translation>
    </message>
    <message>
        <source>The package index cannot be reached. Check the connection to the internet, and the proxy in Settings &gt; Options &gt; Network, and try again.</source>
        <translation>No se llega al índice de paquetes. Compruebe la conexión a internet, y el proxy en Configuración &gt; Opciones &gt; Red, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The package index could not be trusted: its certificate was refused. A proxy that opens connections needs its own certificate: name its file in the variable PIP_CERT and try again.</source>
        <translation>No se pudo confiar en el índice de paquetes: su certificado fue rechazado. Un proxy que abre conexiones necesita su propio certificado: indique su archivo en la variable PIP_CERT e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The packages are installed, but the engine does not work: {}</source>
        <translation>Los paquetes están instalados, pero el motor no funciona: {}</translation>
    </message>
    <message>
        <source>The packages could not be installed. The last that pip wrote:</source>
        <translation>Los paquetes no se pudieron instalar. Lo último que escribió pip:</translation>
    </message>
    <message>
        <source>The packages were not installed within an hour. Check the connection and try again.</source>
        <translation>Los paquetes no se instalaron en una hora. Compruebe la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The performance report {} cannot be written: {}</source>
        <translation>El informe de rendimiento {} no se puede escribir: {}</translation>
    </message>
    <message>
        <source>The point {:.12g}, {:.12g} ({}) has no place in {}: it is outside of what the raster's CRS or sensor model describes. Give a smaller area.</source>
        <translation>El punto {:.12g}, {:.12g} ({}) no tiene sitio en {}: está fuera de lo que describe el SRC o el modelo de sensor del ráster. Dé una zona más pequeña.</translation>
    </message>
    <message>
        <source>The proxy refused the connection to the package index. Check it in Settings &gt; Options &gt; Network, or the variable HTTPS_PROXY, and try again.</source>
        <translation>El proxy rechazó la conexión al índice de paquetes. Compruébelo en Configuración &gt; Opciones &gt; Red, o la variable HTTPS_PROXY, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Las comillas no están cerradas.</translation>
    </message>
    <message>
        <source>The raster is already as asked, and will be copied: {}.</source>
        <translation>El ráster ya es como se pide, y se copiará: {}.</translation>
    </message>
    <message>
        <source>The red and the near infrared raster are on different grids:
  red: {}
  near infrared: {}
Choose to align them, or bring one onto the grid of the other first.</source>
        <translation>El ráster rojo y el del infrarrojo cercano están en cuadrículas distintas:
  rojo: {}
  infrarrojo cercano: {}
Elija alinearlos, o lleve antes uno a la cuadrícula del otro.</translation>
    </message>
    <message>
        <source>The remainder (%) is not known here.</source>
        <translation>El resto de una división (%) no se conoce aquí.</translation>
    </message>
    <message>
        <source>The resolution must be a number above 0, not {}.</source>
        <translation>La resolución debe ser un número mayor que 0, no {}.</translation>
    </message>
    <message>
        <source>The resolution {:g} is finer than the input's pixels of {:g} × {:g}: downscaling makes rasters coarser. Use superimpose to bring a raster onto a finer grid.</source>
        <translation>La resolución {:g} es más fina que los píxeles de la entrada, de {:g} × {:g}: reducir la resolución hace un ráster más grueso. Use superimpose para llevar un ráster a una cuadrícula más fina.</translation>
    </message>
    <message>
        <source>The resolution {:g}{} is larger than the whole raster, {:g} × {:g}{}.</source>
        <translation>La resolución {:g}{} es mayor que el ráster entero, {:g} × {:g}{}.</translation>
    </message>
    <message>
        <source>The role {} is given twice.</source>
        <translation>El papel {} se da dos veces.</translation>
    </message>
    <message>
        <source>The sample scene could not be copied: {}</source>
        <translation>La escena de ejemplo no se pudo copiar: {}</translation>
    </message>
    <message>
        <source>The scheduler at {} cannot be reached: {}. Is it running there, and is there a firewall between?{}</source>
        <translation>No se llega al planificador {}: {}. ¿Funciona allí, y hay un cortafuegos en medio?{}</translation>
    </message>
    <message>
        <source>The share of valid pixels must be from 0 to 100 %, not {}.</source>
        <translation>La parte de píxeles válidos debe ser de 0 a 100 %, no {}.</translation>
    </message>
    <message>
        <source>The temporary output is deleted when qgis_process ends. Give OUTPUT=path to keep it.</source>
        <translation>La salida temporal se borra cuando termina qgis_process. Dé OUTPUT=ruta para conservarla.</translation>
    </message>
    <message>
        <source>The transform of {} {}: ({}). Give the raster another one, or none (gdal_edit.py -a_ullr or -unsetgt).</source>
        <translation>La transformación de {} {}: ({}). Dé otra al ráster, o ninguna (gdal_edit.py -a_ullr o -unsetgt).</translation>
    </message>
    <message>
        <source>The two bands</source>
        <translation>Las dos bandas</translation>
    </message>
    <message>
        <source>The worker {}, which has joined the cluster, cannot do this:
{}</source>
        <translation>El worker {}, que se ha unido al clúster, no puede hacer esto:
{}</translation>
    </message>
    <message>
        <source>The workers have {} threads.</source>
        <translation>Los workers tienen {} hilos.</translation>
    </message>
    <message>
        <source>The {} </source>
        <translation>El {} </translation>
    </message>
    <message>
        <source>The {} array has {} bands: select one.</source>
        <translation>La matriz {} tiene {} bandas: elija una.</translation>
    </message>
    <message>
        <source>The {} cannot be computed: {}.</source>
        <translation>No se puede calcular ({}): {}.</translation>
    </message>
    <message>
        <source>The {} failed {} times: each worker that had it died, {} last. {}</source>
        <translation>Falló ({}) {} veces: cada worker que lo tenía murió, {} el último. {}</translation>
    </message>
    <message>
        <source>The {} ground control points of {} do not determine a polynomial of {} terms: they lie on a line or a conic, or repeat each other.</source>
        <translation>Los {} puntos de control de {} no determinan un polinomio de {} términos: están en una recta o una cónica, o se repiten.</translation>
    </message>
    <message>
        <source>The {} of the selftest is wrong: {} × {} pixels with {} in the middle, not {} × {} with {}.</source>
        <translation>La autoprueba {} es errónea: {} × {} píxeles con {} en el medio, no {} × {} con {}.</translation>
    </message>
    <message>
        <source>The {} {} has no CRS; assign one to it.</source>
        <translation>El {} {} no tiene SRC; asígnele uno.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>No hay ninguna.</translation>
    </message>
    <message>
        <source>There are too many expressions: {} are the most.</source>
        <translation>Hay demasiadas expresiones: {} como máximo.</translation>
    </message>
    <message>
        <source>There are {}.</source>
        <translation>Hay {}.</translation>
    </message>
    <message>
        <source>There is no band in the expression, so that there is no grid either.</source>
        <translation>No hay ninguna banda en la expresión, así que tampoco hay cuadrícula.</translation>
    </message>
    <message>
        <source>There is no band in the expression, so that there is nothing to compute.</source>
        <translation>No hay ninguna banda en la expresión, así que no hay nada que calcular.</translation>
    </message>
    <message>
        <source>There is no band {}. {}</source>
        <translation>No hay ninguna banda {}. {}</translation>
    </message>
    <message>
        <source>There is no bracket that is closed here.</source>
        <translation>Aquí no hay ningún paréntesis que cerrar.</translation>
    </message>
    <message>
        <source>There is no compression {}: choose one of {}.</source>
        <translation>No existe la compresión {}: elija una de {}.</translation>
    </message>
    <message>
        <source>There is no edge rule “{}”: choose one of {}.</source>
        <translation>No existe la regla de borde «{}»: elija una de {}.</translation>
    </message>
    <message>
        <source>There is no format {}: choose one of {}.</source>
        <translation>No existe el formato {}: elija uno de {}.</translation>
    </message>
    <message>
        <source>There is no function {}. Known are {}.</source>
        <translation>No existe la función {}. Se conocen {}.</translation>
    </message>
    <message>
        <source>There is no method “{}”: choose one of {}.</source>
        <translation>No existe el método «{}»: elija uno de {}.</translation>
    </message>
    <message>
        <source>There is no output type {}: choose one of {}.</source>
        <translation>No existe el tipo de salida {}: elija uno de {}.</translation>
    </message>
    <message>
        <source>There is no overview resampling {}: choose one of {}.</source>
        <translation>No existe el remuestreo de vistas generales {}: elija uno de {}.</translation>
    </message>
    <message>
        <source>There is no question mark before this colon: a conditional is test ? a : b.</source>
        <translation>No hay signo de interrogación antes de estos dos puntos: una condición se escribe test ? a : b.</translation>
    </message>
    <message>
        <source>There is no ready-made package for Python {1} on {2}. Choose another Python for the environment: 64 bits, from 3.9 to 3.13, for this machine's processor.</source>
        <translation>No hay ningún paquete listo para Python {1} en {2}. Elija otro Python para el entorno: 64 bits, de 3.9 a 3.13, para el procesador de este equipo.</translation>
    </message>
    <message>
        <source>There is no ready-made package {4} for Python {1} on {2}. Choose another Python for the environment: 64 bits, from 3.9 to 3.13, for this machine's processor.</source>
        <translation>No hay ningún paquete {4} listo para Python {1} en {2}. Elija otro Python para el entorno: 64 bits, de 3.9 a 3.13, para el procesador de este equipo.</translation>
    </message>
    <message>
        <source>There is no role {}. Known are {}.</source>
        <translation>No existe el papel {}. Se conocen {}.</translation>
    </message>
    <message>
        <source>There is no role {}: bands are given as {}.</source>
        <translation>No existe el papel {}: las bandas se dan como {}.</translation>
    </message>
    <message>
        <source>There is no spectral index {}.{}</source>
        <translation>No existe el índice espectral {}.{}</translation>
    </message>
    <message>
        <source>There is no transformation from {} to {}: {}</source>
        <translation>No hay transformación de {} a {}: {}</translation>
    </message>
    <message>
        <source>Thermal infrared</source>
        <translation>Infrarrojo térmico</translation>
    </message>
    <message>
        <source>They were stopped for exceeding their memory limit ({:,.0f} MB): give the job a smaller memory budget, which makes smaller blocks, or the workers more memory.</source>
        <translation>Fueron detenidos por superar su límite de memoria ({:,.0f} MB): dé al trabajo un presupuesto de memoria menor, que hace bloques más pequeños, o más memoria a los workers.</translation>
    </message>
    <message>
        <source>Third quartile</source>
        <translation>Tercer cuartil</translation>
    </message>
    <message>
        <source>Third red edge</source>
        <translation>Tercer borde rojo</translation>
    </message>
    <message>
        <source>This is the mean of the NDVI values, not the NDVI of the mean red and the mean near infrared: the two differ where a window holds both bright and dark pixels.</source>
        <translation>Es la media de los valores de NDVI, no el NDVI del rojo medio y del infrarrojo cercano medio: los dos difieren donde una ventana tiene píxeles claros y oscuros.</translation>
    </message>
    <message>
        <source>This needs numba, which cannot be used in {} ({}). Install numba: the package python3-numba on Debian and Ubuntu, else numba by conda or pip.</source>
        <translation>Esto necesita numba, que no se puede usar en {} ({}). Instale numba: el paquete python3-numba en Debian y Ubuntu, si no numba con conda o pip.</translation>
    </message>
    <message>
        <source>This needs numba, which cannot be used on {}. Install numba there.</source>
        <translation>Esto necesita numba, que no se puede usar en {}. Instale allí numba.</translation>
    </message>
    <message>
        <source>This version of the plugin comes with newer packages for its engine.</source>
        <translation>Esta versión del complemento trae paquetes más nuevos para su motor.</translation>
    </message>
    <message>
        <source>Threads (mostly the fastest)</source>
        <translation>Hilos (casi siempre lo más rápido)</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>Tamaño de tesela</translation>
    </message>
    <message>
        <source>Trim partial windows off</source>
        <translation>Recortar las ventanas parciales</translation>
    </message>
    <message>
        <source>Try on sample data</source>
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Unknown reflectance “{}”: choose one of {}.</source>
        <translation>Reflectancia «{}» desconocida: elija una de {}.</translation>
    </message>
    <message>
        <source>Update the engine</source>
        <translation>Actualizar el motor</translation>
    </message>
    <message>
        <source>Update the engine…</source>
        <translation>Actualizar el motor…</translation>
    </message>
    <message>
        <source>Use partial windows at the edges</source>
        <translation>Usar ventanas parciales en los bordes</translation>
    </message>
    <message>
        <source>Valid pixels (%)</source>
        <translation>Píxeles válidos (%)</translation>
    </message>
    <message>
        <source>Valid pixels of the first index (%)</source>
        <translation>Píxeles válidos del primer índice (%)</translation>
    </message>
    <message>
        <source>Valid pixels that a window needs</source>
        <translation>Píxeles válidos que necesita una ventana</translation>
    </message>
    <message>
        <source>Valid windows (%)</source>
        <translation>Ventanas válidas (%)</translation>
    </message>
    <message>
        <source>Value = scale × number in the file + offset. Without scale and offset, the numbers stay as they are.</source>
        <translation>Valor = escala × número del archivo + desplazamiento. Sin escala ni desplazamiento, los números quedan como están.</translation>
    </message>
    <message>
        <source>Values are outside −1 to 1, from {:.4g} to {:.4g}: {} of the valid pixels in a sample. There, reflectance is negative in one of the bands. If these are more than a few dark pixels, a wrong offset may have been applied (reflectance), or nodata may be counted as values.</source>
        <translation>Hay valores fuera de −1 a 1, de {:.4g} a {:.4g}: {} de los píxeles válidos de una muestra. Ahí la reflectancia es negativa en una de las bandas. Si son más que unos pocos píxeles oscuros, quizá se aplicó un desplazamiento equivocado (reflectance), o nodata cuenta como valor.</translation>
    </message>
    <message>
        <source>Values are rounded to the nearest and clamped to the type's range.</source>
        <translation>Los valores se redondean al más próximo y se limitan al rango del tipo.</translation>
    </message>
    <message>
        <source>Values for the constants in the formulas, such as L=0.5, g=2.5. SAVI.L=0.25 holds of that index only.</source>
        <translation>Valores de las constantes de las fórmulas, como L=0.5, g=2.5. SAVI.L=0.25 vale solo para ese índice.</translation>
    </message>
    <message>
        <source>Values of the mask to keep</source>
        <translation>Valores de la máscara que se conservan</translation>
    </message>
    <message>
        <source>Values: {}</source>
        <translation>Valores: {}</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Varianza</translation>
    </message>
    <message>
        <source>Vegetation and other indices</source>
        <translation>Vegetación y otros índices</translation>
    </message>
    <message>
        <source>Vegetation index of a red and a near infrared band.</source>
        <translation>Índice de vegetación de una banda roja y una del infrarrojo cercano.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Warning: {}</source>
        <translation>Advertencia: {}</translation>
    </message>
    <message>
        <source>Water vapour</source>
        <translation>Vapor de agua</translation>
    </message>
    <message>
        <source>What a quality layer keeps. Values to keep or bits to reject come before it.</source>
        <translation>Lo que conserva una capa de calidad. Los valores que se conservan o los bits que se rechazan van antes.</translation>
    </message>
    <message>
        <source>What happens at the right and the bottom, where the size of the raster is not a multiple of the window's.</source>
        <translation>Lo que pasa a la derecha y abajo, donde el tamaño del ráster no es múltiplo del de la ventana.</translation>
    </message>
    <message>
        <source>What happens to bands of two rasters that differ in their grids. Superimpose says how bands are resampled: here bicubic and without rounding, in the same pass. Bands of a product are always aligned.</source>
        <translation>Lo que pasa con bandas de dos rásteres cuyas cuadrículas difieren. Superponer dice cómo se remuestrean: aquí bicúbica y sin redondeo, en la misma pasada. Las bandas de un producto se alinean siempre.</translation>
    </message>
    <message>
        <source>What happens to bands that differ in their grids. Superimpose says how bands are resampled: here without rounding, in the same pass, bicubic, or their average where the output's pixels are at least twice as large.</source>
        <translation>Lo que pasa con bandas cuyas cuadrículas difieren. Superponer dice cómo se remuestrean: aquí sin redondeo, en la misma pasada, bicúbica, o su media donde los píxeles de salida son al menos el doble de grandes.</translation>
    </message>
    <message>
        <source>What the engine may use for blocks of pixels.</source>
        <translation>Lo que el motor puede usar para bloques de píxeles.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Lo que va a pasar</translation>
    </message>
    <message>
        <source>Where blocks are computed; the result is the same.</source>
        <translation>Dónde se calculan los bloques; el resultado es el mismo.</translation>
    </message>
    <message>
        <source>Where the files do not tell, or tell something wrong: roles with the numbers of raster and band, such as R=1:4, N=2:1. N=4 is band 4 of the first raster.</source>
        <translation>Donde los archivos no lo dicen, o dicen algo equivocado: papeles con los números del ráster y de la banda, como R=1:4, N=2:1. N=4 es la banda 4 del primer ráster.</translation>
    </message>
    <message>
        <source>Where the moving raster is much finer than the reference, the kernel widens with the scale, so that every moving pixel counts; without Antialias it does not, as in Orfeo ToolBox.</source>
        <translation>Donde el ráster que se remuestrea es mucho más fino que la referencia, el núcleo se ensancha con la escala, de modo que cada píxel cuenta; sin Antialias no, como en Orfeo ToolBox.</translation>
    </message>
    <message>
        <source>Widen the kernel where the raster to resample is finer than the reference, as gdalwarp does, so that no pixel is left out. Off: as in Orfeo ToolBox.</source>
        <translation>Ensanchar el núcleo donde el ráster que se remuestrea es más fino que la referencia, como gdalwarp, de modo que ningún píxel quede fuera. Desactivado: como en Orfeo ToolBox.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Windows at the edge</source>
        <translation>Ventanas en el borde</translation>
    </message>
    <message>
        <source>Windows of {} pixels, {}</source>
        <translation>Ventanas de {} píxeles, {}</translation>
    </message>
    <message>
        <source>Windows of {} × {} pixels, mean of the valid NDVI values</source>
        <translation>Ventanas de {} × {} píxeles, media de los valores válidos de NDVI</translation>
    </message>
    <message>
        <source>Windows of {} × {} pixels, mean of the valid values</source>
        <translation>Ventanas de {} × {} píxeles, media de los valores válidos</translation>
    </message>
    <message>
        <source>Windows start at the upper left corner, which stays where it is. With a resolution that is no multiple of the pixel size, a pixel counts by the part of it that is in the window for mean, sum, stddev, variance, rms, count and mode; min, max, range, median, q1 and q3 are those of all pixels that the window touches.</source>
        <translation>Las ventanas empiezan en la esquina superior izquierda, que queda donde está. Con una resolución que no es múltiplo del tamaño de píxel, un píxel cuenta por la parte que está en la ventana para mean, sum, stddev, variance, rms, count y mode; min, max, range, median, q1 y q3 son los de todos los píxeles que toca la ventana.</translation>
    </message>
    <message>
        <source>With a grid spacing of {} pixels, coordinates have an error of up to {:.2g} px (0 chooses a spacing with an error of less than {:g} px).</source>
        <translation>Con un paso de cuadrícula de {} píxeles, las coordenadas tienen un error de hasta {:.2g} px (0 elige un paso con un error menor que {:g} px).</translation>
    </message>
    <message>
        <source>With an output type, numbers are rounded and clamped to it. With a scale or an offset, the file keeps (value − offset) / scale and says so, and QGIS shows the values again: Int16 with a scale of 0.0001 stores NDVI in half the space of Float32, to four digits.</source>
        <translation>Con un tipo de salida, los números se redondean y se limitan a él. Con una escala o un desplazamiento, el archivo guarda (valor − desplazamiento) / escala y lo dice, y QGIS muestra de nuevo los valores: Int16 con una escala de 0.0001 guarda NDVI en la mitad del espacio de Float32, con cuatro cifras.</translation>
    </message>
    <message>
        <source>Without georeferencing on either side, pixel comes on pixel. Pléiades primary products are of one acquisition, and are matched by their acquisition metadata.</source>
        <translation>Sin georreferencia en ningún lado, píxel va sobre píxel. Los productos primarios Pléiades son de una adquisición, y se ajustan por sus metadatos de adquisición.</translation>
    </message>
    <message>
        <source>Work: {} of {} × {} pixels{} for {}, within {:,.0f} MB of memory</source>
        <translation>Trabajo: {} de {} × {} píxeles{} para {}, en {:,.0f} MB de memoria</translation>
    </message>
    <message>
        <source>Worker processes on this machine</source>
        <translation>Procesos de trabajo en este equipo</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Workers on this machine (0: all cores)</source>
        <translation>Workers en este equipo (0: todos los núcleos)</translation>
    </message>
    <message>
        <source>Write a folder as its path.</source>
        <translation>Escriba una carpeta por su ruta.</translation>
    </message>
    <message>
        <source>Write a folder of tiles and a VRT</source>
        <translation>Escribir una carpeta de teselas y un VRT</translation>
    </message>
    <message>
        <source>Write even if nothing changes</source>
        <translation>Escribir aunque nada cambie</translation>
    </message>
    <message>
        <source>Write the raster anew even if it has the format, compression, tiles and overviews already.</source>
        <translation>Escribir el ráster de nuevo aunque ya tenga el formato, la compresión, las teselas y las vistas generales.</translation>
    </message>
    <message>
        <source>Write them as NAME=VALUE|NAME=VALUE.</source>
        <translation>Escríbalas como NOMBRE=VALOR|NOMBRE=VALOR.</translation>
    </message>
    <message>
        <source>Write them with commas: 1, 3, 4.</source>
        <translation>Escríbalos con comas: 1, 3, 4.</translation>
    </message>
    <message>
        <source>Write them with commas: 4, 5, 6.</source>
        <translation>Escríbalos con comas: 4, 5, 6.</translation>
    </message>
    <message>
        <source>Writes any raster as a small, tiled file with overviews that is fast to pan and zoom.</source>
        <translation>Escribe cualquier ráster como un archivo pequeño en teselas, con vistas generales, que se desplaza y amplía rápido.</translation>
    </message>
    <message>
        <source>Writes any raster that GDAL reads as a cloud-optimised GeoTIFF: in tiles, compressed, with overviews and statistics. Grid, bands, colours, names, scales, RPCs, ground control points and metadata stay.</source>
        <translation>Escribe cualquier ráster que GDAL lea como GeoTIFF optimizado para la nube: en teselas, comprimido, con vistas generales y estadísticas. Cuadrícula, bandas, colores, nombres, escalas, RPC, puntos de control y metadatos quedan.</translation>
    </message>
    <message>
        <source>Written in {:.1f} s: {:,.0f} kB</source>
        <translation>Escrito en {:.1f} s: {:,.0f} kB</translation>
    </message>
    <message>
        <source>Written in {:.1f} s: {:,.1f} MB</source>
        <translation>Escrito en {:.1f} s: {:,.1f} MB</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>ZSTD (faster)</source>
        <translation>ZSTD (más rápida)</translation>
    </message>
    <message>
        <source>a custom CRS</source>
        <translation>un SRC personalizado</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un dispositivo</translation>
    </message>
    <message>
        <source>a named pipe</source>
        <translation>una tubería con nombre</translation>
    </message>
    <message>
        <source>a part of the file is damaged</source>
        <translation>una parte del archivo está dañada</translation>
    </message>
    <message>
        <source>a part of the file is empty</source>
        <translation>una parte del archivo está vacía</translation>
    </message>
    <message>
        <source>a quarter of the machine's memory, at most 2048 MB</source>
        <translation>un cuarto de la memoria del equipo, como máximo 2048 MB</translation>
    </message>
    <message>
        <source>about </source>
        <translation>unos </translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>unos {}</translation>
    </message>
    <message>
        <source>about {} as {} with {}</source>
        <translation>unos {} como {} con {}</translation>
    </message>
    <message>
        <source>accurate to {:g} m</source>
        <translation>exacta a {:g} m</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>all are found from what the files say of their bands</source>
        <translation>todas se encuentran por lo que los archivos dicen de sus bandas</translation>
    </message>
    <message>
        <source>all bands</source>
        <translation>todas las bandas</translation>
    </message>
    <message>
        <source>all bands, in one pass</source>
        <translation>todas las bandas, en una pasada</translation>
    </message>
    <message>
        <source>all but an alpha band, whose transparent pixels are nodata</source>
        <translation>todas menos una banda alfa, cuyos píxeles transparentes son nodata</translation>
    </message>
    <message>
        <source>as dask is configured</source>
        <translation>como esté configurado dask</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>como se dio</translation>
    </message>
    <message>
        <source>at least {}</source>
        <translation>al menos {}</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>band math,bandmath,raster calculator,gdal_calc,map algebra,expression,formula,calculate,index,otb,orfeo toolbox,numpy,condition,mask</source>
        <translation>cálculo de bandas,calculadora ráster,álgebra de mapas,expresión,fórmula,calcular,índice,condición,máscara,band math,bandmath,raster calculator,gdal_calc,map algebra,otb,orfeo toolbox,numpy</translation>
    </message>
    <message>
        <source>bandNumber of {}</source>
        <translation>bandNumber de {}</translation>
    </message>
    <message>
        <source>bands are those of rasters</source>
        <translation>las bandas son las de rásteres</translation>
    </message>
    <message>
        <source>bicubic is that of Keys, a = −0.5: cubic in gdalwarp, bco in Orfeo ToolBox. lanczos has three lobes.</source>
        <translation>bicubic es la de Keys, a = −0.5: cubic en gdalwarp, bco en Orfeo ToolBox. lanczos tiene tres lóbulos.</translation>
    </message>
    <message>
        <source>block at column {}, row {}</source>
        <translation>bloque en la columna {}, fila {}</translation>
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
        <translation>aerosol costero</translation>
    </message>
    <message>
        <source>cog,cloud optimized,geotiff,compress,convert,translate,overviews,pyramids,tiles,gdal_translate,gdaladdo</source>
        <translation>cog,optimizado para la nube,geotiff,comprimir,convertir,vistas generales,pirámides,teselas,cloud optimized,compress,convert,translate,overviews,pyramids,tiles,gdal_translate,gdaladdo</translation>
    </message>
    <message>
        <source>constant height of {:g} m</source>
        <translation>altura constante de {:g} m</translation>
    </message>
    <message>
        <source>constants with their values, such as L=0.5, EVI.g=2.4</source>
        <translation>constantes con sus valores, como L=0.5, EVI.g=2.4</translation>
    </message>
    <message>
        <source>constants: {}</source>
        <translation>constants: {}</translation>
    </message>
    <message>
        <source>coordinates computed every {} pixels, in between off by at most {:.1g} pixels</source>
        <translation>coordenadas calculadas cada {} píxeles, en medio con un error de {:.1g} píxeles como máximo</translation>
    </message>
    <message>
        <source>dask reports on {} or a {}, not on {}: leave report out.</source>
        <translation>dask informa de {} o {}, no de {}: quite report.</translation>
    </message>
    <message>
        <source>default: as chosen in {}; {} if nothing is.</source>
        <translation>predeterminado: como se elija en {}; {} si no se elige nada.</translation>
    </message>
    <message>
        <source>deflate</source>
        <translation>deflate</translation>
    </message>
    <message>
        <source>describe: must be a job, and the only key, not {}.</source>
        <translation>describe: debe ser un trabajo, y la única clave, no {}.</translation>
    </message>
    <message>
        <source>described as “{}”</source>
        <translation>descrita como «{}»</translation>
    </message>
    <message>
        <source>divided by the sine of the sun's elevation, {:g}°</source>
        <translation>dividida por el seno de la altura del sol, {:g}°</translation>
    </message>
    <message>
        <source>does not consist of ordinary numbers</source>
        <translation>no se compone de números ordinarios</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>no funciona</translation>
    </message>
    <message>
        <source>downscale,aggregate,coarsen,resample,reduce,resolution,pixel size,window,block,average,mean,median,mode,majority,minimum,maximum,sum,standard deviation,variance,quartile,rms,count,gdalwarp,r.resamp.stats</source>
        <translation>agregar,reducir,remuestrear,resolución,tamaño de píxel,ventana,bloque,media,mediana,moda,mayoría,mínimo,máximo,suma,desviación estándar,varianza,cuartil,recuento,downscale,aggregate,coarsen,resample,rms,gdalwarp,r.resamp.stats</translation>
    </message>
    <message>
        <source>each index has its own defaults</source>
        <translation>cada índice tiene sus propios valores predeterminados</translation>
    </message>
    <message>
        <source>every value is kept</source>
        <translation>se conservan todos los valores</translation>
    </message>
    <message>
        <source>execution: must be one of {}, not {!r}.</source>
        <translation>execution: debe ser uno de {}, no {!r}.</translation>
    </message>
    <message>
        <source>expression: {}</source>
        <translation>expression: {}</translation>
    </message>
    <message>
        <source>fewer than one in {:,}</source>
        <translation>menos de uno de cada {:,}</translation>
    </message>
    <message>
        <source>first red edge</source>
        <translation>primer borde rojo</translation>
    </message>
    <message>
        <source>first short-wave infrared</source>
        <translation>primer infrarrojo de onda corta</translation>
    </message>
    <message>
        <source>first thermal infrared</source>
        <translation>primer infrarrojo térmico</translation>
    </message>
    <message>
        <source>floats of at most {:g}</source>
        <translation>flotantes de {:g} como máximo</translation>
    </message>
    <message>
        <source>found from the descriptions, wavelengths and colours that the file gives its bands</source>
        <translation>se encuentra por las descripciones, longitudes de onda y colores que el archivo da a sus bandas</translation>
    </message>
    <message>
        <source>from {:.4g} to {:.4g}, mean {:.4g}; {:.1f} % of the pixels are valid</source>
        <translation>de {:.4g} a {:.4g}, media {:.4g}; {:.1f} % de los píxeles son válidos</translation>
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
        <translation>tiene píxeles demasiado pequeños para sus coordenadas: píxeles vecinos estarían en el mismo sitio</translation>
    </message>
    <message>
        <source>im{} is {}, band {}</source>
        <translation>im{} es {}, banda {}</translation>
    </message>
    <message>
        <source>im{} is {}, bands {}</source>
        <translation>im{} es {}, bandas {}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>inputs[{}].band: a band is given with its role, such as roles: R=1:4.</source>
        <translation>inputs[{}].band: una banda se da con su papel, como roles: R=1:4.</translation>
    </message>
    <message>
        <source>it loses NaN</source>
        <translation>pierde NaN</translation>
    </message>
    <message>
        <source>its colour interpretation is {}</source>
        <translation>su interpretación de color es {}</translation>
    </message>
    <message>
        <source>its wavelength is {:g} µm</source>
        <translation>su longitud de onda es {:g} µm</translation>
    </message>
    <message>
        <source>its {}</source>
        <translation>su {}</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>makes pixels without an area</source>
        <translation>hace píxeles sin superficie</translation>
    </message>
    <message>
        <source>mask_keep, mask_reject_bits and clear are about a mask: give a mask, too.</source>
        <translation>mask_keep, mask_reject_bits y clear son de una máscara: dé también una máscara.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>missing: no worker processes, no cluster</source>
        <translation>falta: sin procesos de trabajo, sin clúster</translation>
    </message>
    <message>
        <source>missing: only NDVI runs without it</source>
        <translation>falta: sin él solo funciona NDVI</translation>
    </message>
    <message>
        <source>multispectral onto panchromatic</source>
        <translation>multiespectral sobre pancromático</translation>
    </message>
    <message>
        <source>named “{}”</source>
        <translation>llamada «{}»</translation>
    </message>
    <message>
        <source>narrow near infrared</source>
        <translation>infrarrojo cercano estrecho</translation>
    </message>
    <message>
        <source>near infrared</source>
        <translation>infrarrojo cercano</translation>
    </message>
    <message>
        <source>no CRS</source>
        <translation>sin SRC</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no bands</source>
        <translation>ninguna banda</translation>
    </message>
    <message>
        <source>no bit is looked at</source>
        <translation>no se mira ningún bit</translation>
    </message>
    <message>
        <source>no descriptions</source>
        <translation>sin descripciones</translation>
    </message>
    <message>
        <source>no error at all</source>
        <translation>ningún error</translation>
    </message>
    <message>
        <source>no georeferencing, pixel on pixel</source>
        <translation>sin georreferencia, píxel sobre píxel</translation>
    </message>
    <message>
        <source>no mean: the output has the pixels of the bands</source>
        <translation>sin media: la salida tiene los píxeles de las bandas</translation>
    </message>
    <message>
        <source>no pixel is cut off</source>
        <translation>no se recorta ningún píxel</translation>
    </message>
    <message>
        <source>no reference</source>
        <translation>sin referencia</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>sin informe</translation>
    </message>
    <message>
        <source>no valid pixel</source>
        <translation>ningún píxel válido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none, as a COG is always tiled</source>
        <translation>ninguna, pues un COG siempre está en teselas</translation>
    </message>
    <message>
        <source>not {}</source>
        <translation>no {}</translation>
    </message>
    <message>
        <source>of unknown accuracy</source>
        <translation>de exactitud desconocida</translation>
    </message>
    <message>
        <source>operation: must be one of {}, not {}.</source>
        <translation>operation: debe ser uno de {}, no {}.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>others have none</source>
        <translation>otras no tienen</translation>
    </message>
    <message>
        <source>packages missing</source>
        <translation>faltan paquetes</translation>
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
        <translation>píxeles</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>red edge</source>
        <translation>borde rojo</translation>
    </message>
    <message>
        <source>reference with {}, moving raster with {}</source>
        <translation>referencia con {}, ráster que se remuestrea con {}</translation>
    </message>
    <message>
        <source>reflectance</source>
        <translation>la reflectancia</translation>
    </message>
    <message>
        <source>reflectance already</source>
        <translation>ya es reflectancia</translation>
    </message>
    <message>
        <source>reflectanceCoefficient of {}</source>
        <translation>reflectanceCoefficient de {}</translation>
    </message>
    <message>
        <source>report: dask's performance report needs bokeh on the machine of the scheduler ({}): install it there, or leave report out.</source>
        <translation>report: el informe de rendimiento de dask necesita bokeh en el equipo del planificador ({}): instálelo allí, o quite report.</translation>
    </message>
    <message>
        <source>report: {} cannot be written: its folder does not exist, or is read-only.</source>
        <translation>report: {} no se puede escribir: su carpeta no existe, o es de solo lectura.</translation>
    </message>
    <message>
        <source>report: {} must end in .html, as the report is an HTML file.</source>
        <translation>report: {} debe terminar en .html, pues el informe es un archivo HTML.</translation>
    </message>
    <message>
        <source>roles with the number of the raster and of the band, such as R=1:4, N=2:1</source>
        <translation>papeles con el número del ráster y de la banda, como R=1:4, N=2:1</translation>
    </message>
    <message>
        <source>roles: {}</source>
        <translation>roles: {}</translation>
    </message>
    <message>
        <source>roles: {} and {} are both band {} of {}.</source>
        <translation>roles: {} y {} son ambos la banda {} de {}.</translation>
    </message>
    <message>
        <source>roles: {} is in raster {}, and there are {} of them.</source>
        <translation>roles: {} está en el ráster {}, y hay {}.</translation>
    </message>
    <message>
        <source>roles: {} need no {} but {}.</source>
        <translation>roles: {} no necesitan {} sino {}.</translation>
    </message>
    <message>
        <source>same CRS, no rotation: {}</source>
        <translation>mismo SRC, sin giro: {}</translation>
    </message>
    <message>
        <source>scale and offset of the file</source>
        <translation>escala y desplazamiento del archivo</translation>
    </message>
    <message>
        <source>scheduler: {} is neither an address such as tcp://host:8786 nor an existing scheduler file.</source>
        <translation>scheduler: {} no es ni una dirección como tcp://host:8786 ni un archivo de planificador que exista.</translation>
    </message>
    <message>
        <source>second red edge</source>
        <translation>segundo borde rojo</translation>
    </message>
    <message>
        <source>second short-wave infrared</source>
        <translation>segundo infrarrojo de onda corta</translation>
    </message>
    <message>
        <source>second thermal infrared</source>
        <translation>segundo infrarrojo térmico</translation>
    </message>
    <message>
        <source>short-wave infrared</source>
        <translation>infrarrojo de onda corta</translation>
    </message>
    <message>
        <source>spectral index,index,indices,vegetation,water,snow,soil,urban,built-up,burn,fire,cloud,ndvi,evi,evi2,savi,msavi,osavi,gndvi,ndre,ndwi,mndwi,ndmi,nbr,ndsi,ndbi,awei,bai,lai,chlorophyll,moisture,sentinel-2,landsat,pleiades,spot,planetscope,modis,band math,awesome spectral indices</source>
        <translation>índice espectral,índice,índices,vegetación,agua,nieve,suelo,urbano,construido,quemado,fuego,incendio,nube,spectral index,index,vegetation,water,snow,soil,urban,burn,cloud,ndvi,evi,evi2,savi,msavi,osavi,gndvi,ndre,ndwi,mndwi,ndmi,nbr,ndsi,ndbi,awei,bai,lai,clorofila,humedad,sentinel-2,landsat,pleiades,spot,planetscope,modis,band math,awesome spectral indices</translation>
    </message>
    <message>
        <source>such a {}</source>
        <translation>tal {}</translation>
    </message>
    <message>
        <source>superimpose,resample,align,snap,match grid,reproject,warp,coregister,orthorectify,rpc,pleiades,pansharpening,bicubic,bilinear,lanczos,nearest,average,upsample,otb,orfeo toolbox,gdalwarp</source>
        <translation>superponer,remuestrear,alinear,cuadrícula,reproyectar,corregistrar,ortorrectificar,rpc,pleiades,pansharpening,bicúbico,bilineal,lanczos,vecino más cercano,media,superimpose,resample,align,snap,match grid,reproject,warp,coregister,otb,orfeo toolbox,gdalwarp</translation>
    </message>
    <message>
        <source>tcp://host:8786, or a scheduler file</source>
        <translation>tcp://host:8786, o un archivo de planificador</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>la temperatura</translation>
    </message>
    <message>
        <source>that of the input, if the type holds it</source>
        <translation>el de la entrada, si el tipo lo admite</translation>
    </message>
    <message>
        <source>that of the others</source>
        <translation>la de las otras</translation>
    </message>
    <message>
        <source>the array</source>
        <translation>la matriz</translation>
    </message>
    <message>
        <source>the bands of the product</source>
        <translation>las bandas del producto</translation>
    </message>
    <message>
        <source>the bits {} of band {} are rejected</source>
        <translation>se rechazan los bits {} de la banda {}</translation>
    </message>
    <message>
        <source>the disk is full ({:.0f} MB are free). Make room or choose another folder</source>
        <translation>el disco está lleno ({:.0f} MB están libres). Haga sitio o elija otra carpeta</translation>
    </message>
    <message>
        <source>the end of the file is missing</source>
        <translation>falta el final del archivo</translation>
    </message>
    <message>
        <source>the factor says it</source>
        <translation>el factor lo dice</translation>
    </message>
    <message>
        <source>the first band; of UDM2 the bands that the choice needs</source>
        <translation>la primera banda; de UDM2 las bandas que la elección necesita</translation>
    </message>
    <message>
        <source>the ground's height at every pixel, the sensor's model every {} pixels at {:.0f}, {:.0f} and {:.0f} m, with an error of {:.1g} px</source>
        <translation>la altura del terreno en cada píxel, el modelo del sensor cada {} píxeles a {:.0f}, {:.0f} y {:.0f} m, con un error de {:.1g} px</translation>
    </message>
    <message>
        <source>the nodata of the raster to resample, else NaN for floats; integers without nodata get a mask where pixels have no value</source>
        <translation>el nodata del ráster que se remuestrea, si no NaN para los flotantes; los enteros sin nodata reciben una máscara donde los píxeles no tienen valor</translation>
    </message>
    <message>
        <source>the numbers as they are</source>
        <translation>los números tal cual</translation>
    </message>
    <message>
        <source>the only band</source>
        <translation>la única banda</translation>
    </message>
    <message>
        <source>the order of {}</source>
        <translation>el orden de {}</translation>
    </message>
    <message>
        <source>the other has none</source>
        <translation>la otra no tiene</translation>
    </message>
    <message>
        <source>the other's</source>
        <translation>la de la otra</translation>
    </message>
    <message>
        <source>the quality layers of the product, where one is given; else no pixel is masked</source>
        <translation>las capas de calidad del producto, donde se da uno; si no, no se enmascara ningún píxel</translation>
    </message>
    <message>
        <source>the raster with the red band, or a band of the product</source>
        <translation>el ráster con la banda roja, o una banda del producto</translation>
    </message>
    <message>
        <source>the red band of the product</source>
        <translation>la banda roja del producto</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>la referencia</translation>
    </message>
    <message>
        <source>the scheduler file {}</source>
        <translation>en el archivo de planificador {}</translation>
    </message>
    <message>
        <source>the scheduler {}</source>
        <translation>el planificador {}</translation>
    </message>
    <message>
        <source>the values {} of band {} are kept</source>
        <translation>se conservan los valores {} de la banda {}</translation>
    </message>
    <message>
        <source>the whole raster</source>
        <translation>el ráster entero</translation>
    </message>
    <message>
        <source>the worker {}</source>
        <translation>el worker {}</translation>
    </message>
    <message>
        <source>the {} {}</source>
        <translation>el {} {}</translation>
    </message>
    <message>
        <source>thermal infrared</source>
        <translation>infrarrojo térmico</translation>
    </message>
    <message>
        <source>third red edge</source>
        <translation>tercer borde rojo</translation>
    </message>
    <message>
        <source>tile at row {}, column {}</source>
        <translation>tesela en la fila {}, columna {}</translation>
    </message>
    <message>
        <source>vegetation,index,normalised difference,normalized difference,red,near infrared,nir,sentinel-2,landsat,pleiades,band math</source>
        <translation>vegetación,índice,diferencia normalizada,rojo,infrarrojo cercano,irc,vegetation,index,normalised difference,normalized difference,red,near infrared,nir,sentinel-2,landsat,pleiades,band math</translation>
    </message>
    <message>
        <source>vegetation,index,normalized difference,average,aggregate,coarsen,downscale,window,red,near infrared,nir,sentinel-2,landsat,pleiades</source>
        <translation>vegetación,índice,media,agregar,ventana,rojo,infrarrojo cercano,vegetation,index,normalized difference,average,aggregate,coarsen,downscale,window,red,near infrared,nir,sentinel-2,landsat,pleiades</translation>
    </message>
    <message>
        <source>water vapour</source>
        <translation>vapor de agua</translation>
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
        <translation>amarillo</translation>
    </message>
    <message>
        <source>{0} band</source>
        <translation>{0}: la banda</translation>
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
        <translation>{:,} × {:,} píxeles se calcularían en {:,} bloques de {} × {}, pero como máximo son posibles {:,}: trabaje con partes del ráster, o dé más memoria para bloques más grandes.</translation>
    </message>
    <message>
        <source>{:.1f} million</source>
        <translation>{:.1f} millones de</translation>
    </message>
    <message>
        <source>{:.6g} × {:.6g} moving pixels per reference pixel</source>
        <translation>{:.6g} × {:.6g} píxeles del ráster que se remuestrea por píxel de referencia</translation>
    </message>
    <message>
        <source>{:g} does not fit into {}: its largest number is {:g}.</source>
        <translation>{:g} no cabe en {}: su mayor número es {:g}.</translation>
    </message>
    <message>
        <source>{:g} × number{}{}</source>
        <translation>{:g} × número{}{}</translation>
    </message>
    <message>
        <source>{}
(The {}, on the worker {}.)</source>
        <translation>{}
({}, en el worker {}.)</translation>
    </message>
    <message>
        <source>{} (from dask's configuration)</source>
        <translation>{} (de la configuración de dask)</translation>
    </message>
    <message>
        <source>{} (im{}) is not in the expression: its pixels are not read.</source>
        <translation>{} (im{}) no está en la expresión: sus píxeles no se leen.</translation>
    </message>
    <message>
        <source>{} ({}) has no band of the role {}. It has {}.</source>
        <translation>{} ({}) no tiene ninguna banda del papel {}. Tiene {}.</translation>
    </message>
    <message>
        <source>{} ({}): band {} of {} ({}), {}</source>
        <translation>{} ({}): banda {} de {} ({}), {}</translation>
    </message>
    <message>
        <source>{} ({}): {}, band {} of {}, pixels of {:g}, {}, {} is {}</source>
        <translation>{} ({}): {}, banda {} de {}, píxeles de {:g}, {}, {} es {}</translation>
    </message>
    <message>
        <source>{} ({}): {}{}</source>
        <translation>{} ({}): {}{}</translation>
    </message>
    <message>
        <source>{} It is in the units of the CRS{}.</source>
        <translation>{} Está en las unidades del SRC{}.</translation>
    </message>
    <message>
        <source>{} a scale or an offset, but {} ({}). {}, or set {}.</source>
        <translation>{} una escala o un desplazamiento, pero {} ({}). {}, o ponga {}.</translation>
    </message>
    <message>
        <source>{} already has all that is asked for: it is copied as it is. Set force to write it anew.</source>
        <translation>{} ya tiene todo lo que se pide: se copia tal cual. Active force para escribirlo de nuevo.</translation>
    </message>
    <message>
        <source>{} and {} are not a panchromatic and a multispectral image: their line periods are {} and {} ms, and one should be four times the other.</source>
        <translation>{} y {} no son una imagen pancromática y una multiespectral: sus períodos de línea son de {} y {} ms, y uno debería ser cuatro veces el otro.</translation>
    </message>
    <message>
        <source>{} and {} are not of one Pléiades acquisition: their job identifiers are {} and {}, and all but the last four characters should be the same.</source>
        <translation>{} y {} no son de una misma adquisición Pléiades: sus identificadores de trabajo son {} y {}, y todos los caracteres menos los cuatro últimos deberían ser iguales.</translation>
    </message>
    <message>
        <source>{} and {} do not overlap:
{}</source>
        <translation>{} y {} no se solapan:
{}</translation>
    </message>
    <message>
        <source>{} and {} have no CRS: both are taken to be in the same one.</source>
        <translation>{} y {} no tienen SRC: se supone que ambos están en el mismo.</translation>
    </message>
    <message>
        <source>{} are free on the disk</source>
        <translation>{} están libres en el disco</translation>
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
        <translation>{} como {} sin compresión</translation>
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
        <translation>{} bandas en {}</translation>
    </message>
    <message>
        <source>{} before compression</source>
        <translation>{} antes de comprimir</translation>
    </message>
    <message>
        <source>{} block</source>
        <translation>{} bloque</translation>
    </message>
    <message>
        <source>{} blocks</source>
        <translation>{} bloques</translation>
    </message>
    <message>
        <source>{} cannot be opened: {} is {}, not a file: copy its contents into a file first.</source>
        <translation>{} no se puede abrir: {} es {}, no un archivo: copie antes su contenido en un archivo.</translation>
    </message>
    <message>
        <source>{} cannot be read as Landsat's JSON: {}.</source>
        <translation>{} no se puede leer como JSON de Landsat: {}.</translation>
    </message>
    <message>
        <source>{} cannot be read as XML: {}.</source>
        <translation>{} no se puede leer como XML: {}.</translation>
    </message>
    <message>
        <source>{} cannot be read at columns {} to {}, rows {} to {}: {}</source>
        <translation>{} no se puede leer en las columnas {} a {}, filas {} a {}: {}</translation>
    </message>
    <message>
        <source>{} cannot be read, the archive is damaged or encrypted: {}.</source>
        <translation>{} no se puede leer, el archivo comprimido está dañado o cifrado: {}.</translation>
    </message>
    <message>
        <source>{} cannot be read: {}.</source>
        <translation>{} no se puede leer: {}.</translation>
    </message>
    <message>
        <source>{} cannot be replaced: {}. If it is open, in QGIS perhaps, close it there; or choose another name.</source>
        <translation>{} no se puede reemplazar: {}. Si está abierto, quizá en QGIS, ciérrelo; o elija otro nombre.</translation>
    </message>
    <message>
        <source>{} cannot be written: the output is a GeoTIFF, whose name ends in .tif. For a VRT, choose {}.</source>
        <translation>{} no se puede escribir: la salida es un GeoTIFF, cuyo nombre termina en .tif. Para un VRT, elija {}.</translation>
    </message>
    <message>
        <source>{} cannot be written: with tiles, the output is a VRT, whose name ends in .vrt.</source>
        <translation>{} no se puede escribir: con teselas, la salida es un VRT, cuyo nombre termina en .vrt.</translation>
    </message>
    <message>
        <source>{} cannot be written: {}.</source>
        <translation>{} no se puede escribir: {}.</translation>
    </message>
    <message>
        <source>{} cannot make a virtual environment: pip installs into a folder instead.</source>
        <translation>{} no puede crear un entorno virtual: pip instala en una carpeta en su lugar.</translation>
    </message>
    <message>
        <source>{} contradicts the creation option {}={}: leave one of them out.</source>
        <translation>{} contradice la opción de creación {}={}: quite una de las dos.</translation>
    </message>
    <message>
        <source>{} does not exist.</source>
        <translation>{} no existe.</translation>
    </message>
    <message>
        <source>{} does not fit into {}: give a whole number from {} to {}.</source>
        <translation>{} no cabe en {}: dé un número entero de {} a {}.</translation>
    </message>
    <message>
        <source>{} does not fit on the disk: it takes {}, and {} are free. Make room, choose another folder or a smaller type or compression.</source>
        <translation>{} no cabe en el disco: ocupa {}, y {} están libres. Haga sitio, elija otra carpeta, o un tipo o una compresión que ocupe menos.</translation>
    </message>
    <message>
        <source>{} does not give the pixel size of {} {}.</source>
        <translation>{} no da el tamaño de píxel de {} {}.</translation>
    </message>
    <message>
        <source>{} does not give the size of its pixels.</source>
        <translation>{} no da el tamaño de sus píxeles.</translation>
    </message>
    <message>
        <source>{} does not go without {}: {}.</source>
        <translation>{} no va sin {}: {}.</translation>
    </message>
    <message>
        <source>{} does not tell how its numbers (radiometric processing {}) become reflectance: they are taken as they are, and an index of them differs from that of reflectance.</source>
        <translation>{} no dice cómo sus números (procesado radiométrico {}) se vuelven reflectancia: se toman como están, y un índice de ellos difiere del de la reflectancia.</translation>
    </message>
    <message>
        <source>{} does not tell which of its {} bands is which.</source>
        <translation>{} no dice cuál de sus {} bandas es cuál.</translation>
    </message>
    <message>
        <source>{} does not work as a Python interpreter (no answer within {:g} s). {}</source>
        <translation>{} no funciona como intérprete de Python (sin respuesta en {:g} s). {}</translation>
    </message>
    <message>
        <source>{} does not work as a Python interpreter ({}). {}</source>
        <translation>{} no funciona como intérprete de Python ({}). {}</translation>
    </message>
    <message>
        <source>{} failed: the log says why.</source>
        <translation>{} ha fallado: el registro dice por qué.</translation>
    </message>
    <message>
        <source>{} for temporary files</source>
        <translation>{} para archivos temporales</translation>
    </message>
    <message>
        <source>{} gives no {} of {}: no offset is applied to them.</source>
        <translation>{} no da {} de {}: no se les aplica ningún desplazamiento.</translation>
    </message>
    <message>
        <source>{} ground control points</source>
        <translation>{} puntos de control</translation>
    </message>
    <message>
        <source>{} h {:02d} min</source>
        <translation>{} h {:02d} min</translation>
    </message>
    <message>
        <source>{} has a geometry of the type {}: it must be a polygon.</source>
        <translation>{} tiene una geometría del tipo {}: debe ser un polígono.</translation>
    </message>
    <message>
        <source>{} has a ring that is none: it has at least three points of two numbers each.</source>
        <translation>{} tiene un anillo que no lo es: tiene al menos tres puntos de dos números cada uno.</translation>
    </message>
    <message>
        <source>{} has an {} of the band {!r}, which does not exist.</source>
        <translation>{} tiene un {} de la banda {!r}, que no existe.</translation>
    </message>
    <message>
        <source>{} has blocks of {} × {} pixels, which take {:,.0f} MB each while they are read, too much for the memory budget of {:,.0f} MB: give more memory, or write the file in smaller blocks first.</source>
        <translation>{} tiene bloques de {} × {} píxeles, que ocupan {:,.0f} MB cada uno al leerse, demasiado para el presupuesto de memoria de {:,.0f} MB: dé más memoria, o escriba antes el archivo en bloques más pequeños.</translation>
    </message>
    <message>
        <source>{} has floats of {:.3g} at the most, which look like reflectance, and {} is for digital numbers: its scale and offset are applied to numbers that need none. Choose none, or {}.</source>
        <translation>{} tiene flotantes de {:.3g} como máximo, que parecen reflectancia, y {} es para números digitales: su escala y desplazamiento se aplican a números que no los necesitan. Elija none, o {}.</translation>
    </message>
    <message>
        <source>{} has its own scale and offset, {}. They are not applied, but those of {}: {}. Choose {} for the file's own.</source>
        <translation>{} tiene su propia escala y desplazamiento, {}. No se aplican, sino los de {}: {}. Elija {} para los del archivo.</translation>
    </message>
    <message>
        <source>{} has neither the module venv nor pip. {}Or choose another Python.
{}</source>
        <translation>{} no tiene ni el módulo venv ni pip. {}O elija otro Python.
{}</translation>
    </message>
    <message>
        <source>{} has no CRS, but {} has one: assign a CRS to {}.</source>
        <translation>{} no tiene SRC, pero {} tiene uno: asigne un SRC a {}.</translation>
    </message>
    <message>
        <source>{} has no PRODUCT_CONTENTS: it is not of Landsat Collection 2.</source>
        <translation>{} no tiene PRODUCT_CONTENTS: no es de Landsat Collection 2.</translation>
    </message>
    <message>
        <source>{} has no bands of its own. Choose one of the rasters in it:
  {}</source>
        <translation>{} no tiene bandas propias. Elija uno de los rásteres que contiene:
  {}</translation>
    </message>
    <message>
        <source>{} has no bits: its numbers are {}. Give values to keep.</source>
        <translation>{} no tiene bits: sus números son {}. Dé valores que se conserven.</translation>
    </message>
    <message>
        <source>{} has no georeferencing (no CRS, no RPCs, no ground control points), but {} has: give {} a CRS and a transform.</source>
        <translation>{} no tiene georreferencia (ni SRC, ni RPC, ni puntos de control), pero {} la tiene: dé a {} un SRC y una transformación.</translation>
    </message>
    <message>
        <source>{} has no georeferencing: no CRS, no RPCs and no ground control points.</source>
        <translation>{} no tiene georreferencia: ni SRC, ni RPC, ni puntos de control.</translation>
    </message>
    <message>
        <source>{} has no image of {}, such as {}.</source>
        <translation>{} no tiene ninguna imagen de {}, como {}.</translation>
    </message>
    <message>
        <source>{} has no name, equals sign and value: write {}.</source>
        <translation>{} no tiene nombre, signo igual y valor: escriba {}.</translation>
    </message>
    <message>
        <source>{} has no pixel in the extent or the cutline: {} × {} pixels of {} from column {} and row {} on.</source>
        <translation>{} no tiene ningún píxel en la extensión o en el recorte: {} × {} píxeles de {} desde la columna {} y la fila {}.</translation>
    </message>
    <message>
        <source>{} has no polygon.</source>
        <translation>{} no tiene ningún polígono.</translation>
    </message>
    <message>
        <source>{} has no polygons to cut out: none is there, or none is selected.</source>
        <translation>{} no tiene polígonos de recorte: no hay ninguno, o ninguno está seleccionado.</translation>
    </message>
    <message>
        <source>{} has no quality layer: all pixels are kept</source>
        <translation>{} no tiene capa de calidad: se conservan todos los píxeles</translation>
    </message>
    <message>
        <source>{} has no reflectanceCoefficient of band {}.</source>
        <translation>{} no tiene reflectanceCoefficient de la banda {}.</translation>
    </message>
    <message>
        <source>{} has no {} in {}.</source>
        <translation>{} no tiene {} en {}.</translation>
    </message>
    <message>
        <source>{} has no {} of {}.</source>
        <translation>{} no tiene {} de {}.</translation>
    </message>
    <message>
        <source>{} has no {}.</source>
        <translation>{} no tiene {}.</translation>
    </message>
    <message>
        <source>{} has none of the bands that {} lists{}.</source>
        <translation>{} no tiene ninguna de las bandas que enumera {}{}.</translation>
    </message>
    <message>
        <source>{} has the scale {:.9g} and the offset {:.9g}</source>
        <translation>{} tiene la escala {:.9g} y el desplazamiento {:.9g}</translation>
    </message>
    <message>
        <source>{} has {} bands: PlanetScope's images have 4 or 8.</source>
        <translation>{} tiene {} bandas: las imágenes de PlanetScope tienen 4 u 8.</translation>
    </message>
    <message>
        <source>{} has {} ground control points; at least 3 are needed.</source>
        <translation>{} tiene {} puntos de control; se necesitan al menos 3.</translation>
    </message>
    <message>
        <source>{} have different scales and offsets ({}). {} in {}.</source>
        <translation>{} tienen escalas y desplazamientos distintos ({}). {}, en {}.</translation>
    </message>
    <message>
        <source>{} holds more than {:,} files, which no product does: give the product's own file or folder.</source>
        <translation>{} contiene más de {:,} archivos, lo que no hace ningún producto: dé el archivo o la carpeta del producto.</translation>
    </message>
    <message>
        <source>{} holds no product that is known. Known are {}, their folders, .zip and .tar.</source>
        <translation>{} no contiene ningún producto conocido. Se conocen {}, sus carpetas, .zip y .tar.</translation>
    </message>
    <message>
        <source>{} holds {} products: give one of {}.</source>
        <translation>{} contiene {} productos: dé uno de {}.</translation>
    </message>
    <message>
        <source>{} in {:,} blocks, but it is too short for the list of these: it has {:,} bytes. The file is damaged.</source>
        <translation>{} en {:,} bloques, pero es demasiado corto para la lista de estos: tiene {:,} bytes. El archivo está dañado.</translation>
    </message>
    <message>
        <source>{} is Python {}, and RasterDask needs {} or later. Choose another in {}.</source>
        <translation>{} es Python {}, y RasterDask necesita {} o posterior. Elija otro en {}.</translation>
    </message>
    <message>
        <source>{} is Python {}, but QGIS embeds Python {}.</source>
        <translation>{} es Python {}, pero QGIS incluye Python {}.</translation>
    </message>
    <message>
        <source>{} is Python {}.{}: the engine needs 3.9 or later.</source>
        <translation>{} es Python {}.{}: el motor necesita 3.9 o posterior.</translation>
    </message>
    <message>
        <source>{} is a file, and the tiles would go to a folder of that name.</source>
        <translation>{} es un archivo, y las teselas irían a una carpeta de ese nombre.</translation>
    </message>
    <message>
        <source>{} is a folder: give the name of a file.</source>
        <translation>{} es una carpeta: dé el nombre de un archivo.</translation>
    </message>
    <message>
        <source>{} is a function: its arguments stand in brackets behind it.</source>
        <translation>{} es una función: sus argumentos van entre paréntesis detrás de ella.</translation>
    </message>
    <message>
        <source>{} is about a mask: give {}, too.</source>
        <translation>{} es de una máscara: dé también {}.</translation>
    </message>
    <message>
        <source>{} is band {} of {}</source>
        <translation>{} es la banda {} de {}</translation>
    </message>
    <message>
        <source>{} is called {}</source>
        <translation>{} se llama {}</translation>
    </message>
    <message>
        <source>{} is compressed as a whole: no band can be read without unpacking all others. Unpack it, and give its folder or the .tar in it.</source>
        <translation>{} está comprimido en conjunto: no se puede leer ninguna banda sin descomprimir todas las demás. Descomprímalo, y dé su carpeta o el .tar que contiene.</translation>
    </message>
    <message>
        <source>{} is damaged, or no {} archive: {}. Download it again.</source>
        <translation>{} está dañado, o no es un archivo {}: {}. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{} is geocentric: x and y alone do not say where a point is on the ground. Give the raster the CRS that its coordinates are in.</source>
        <translation>{} es geocéntrico: x e y solos no dicen dónde está un punto en el terreno. Dé al ráster el SRC en el que están sus coordenadas.</translation>
    </message>
    <message>
        <source>{} is larger than {} MB: that is no metadata of a product.</source>
        <translation>{} es mayor que {} MB: eso no son metadatos de un producto.</translation>
    </message>
    <message>
        <source>{} is missing in {}: {} ({}) takes its place.</source>
        <translation>{} falta en {}: {} ({}) ocupa su lugar.</translation>
    </message>
    <message>
        <source>{} is missing in {}: {} is taken with pixels of {:g} m instead of {:g} m.</source>
        <translation>{} falta en {}: se toma {} con píxeles de {:g} m en lugar de {:g} m.</translation>
    </message>
    <message>
        <source>{} is no constant of {}. {}</source>
        <translation>{} no es una constante de {}. {}</translation>
    </message>
    <message>
        <source>{} is no number: {!r}.</source>
        <translation>{} no es un número: {!r}.</translation>
    </message>
    <message>
        <source>{} is no product that is known. Known are {}, their folders, .zip and .tar.</source>
        <translation>{} no es un producto conocido. Se conocen {}, sus carpetas, .zip y .tar.</translation>
    </message>
    <message>
        <source>{} is not GeoJSON: a {} has no list of {}.</source>
        <translation>{} no es GeoJSON: un {} no tiene lista de {}.</translation>
    </message>
    <message>
        <source>{} is not a CRS: give WKT, a PROJ string or EPSG:….</source>
        <translation>{} no es un SRC: dé WKT, una cadena PROJ o EPSG:….</translation>
    </message>
    <message>
        <source>{} is not a Pléiades primary product: its metadata lack {}. Open the image with its DIM_*.XML beside it, or choose another mode.</source>
        <translation>{} no es un producto primario Pléiades: a sus metadatos les falta {}. Abra la imagen con su DIM_*.XML al lado, o elija otro modo.</translation>
    </message>
    <message>
        <source>{} is not a Pléiades product: its mission is {}, not PHR.</source>
        <translation>{} no es un producto Pléiades: su misión es {}, no PHR.</translation>
    </message>
    <message>
        <source>{} is not a raster file but a layer of the provider {}. Save it as GeoTIFF first (Layer &gt; Save As…), and use the file.</source>
        <translation>{} no es un archivo ráster sino una capa del proveedor {}. Guárdela antes como GeoTIFF (Capa &gt; Guardar como…), y use el archivo.</translation>
    </message>
    <message>
        <source>{} is not in sensor geometry: its processing level is {}, not SENSOR (primary).</source>
        <translation>{} no está en geometría de sensor: su nivel de procesado es {}, no SENSOR (primario).</translation>
    </message>
    <message>
        <source>{} is not the name of a quality layer that is known ({}): give the values of the mask to keep (mask_keep), or the bits to reject (mask_reject_bits).</source>
        <translation>{} no es el nombre de una capa de calidad conocida ({}): dé los valores de la máscara que se conservan (mask_keep), o los bits que se rechazan (mask_reject_bits).</translation>
    </message>
    <message>
        <source>{} is of a night: the sun's elevation is {:g}°.</source>
        <translation>{} es de noche: la altura del sol es {:g}°.</translation>
    </message>
    <message>
        <source>{} is of processing baseline {} and gives no {}, which such products have: no offset is applied.</source>
        <translation>{} es de la versión de procesado {} y no da {}, que tales productos tienen: no se aplica ningún desplazamiento.</translation>
    </message>
    <message>
        <source>{} is of the sensor {!r}: known are OLI, ETM and TM.</source>
        <translation>{} es del sensor {!r}: se conocen OLI, ETM y TM.</translation>
    </message>
    <message>
        <source>{} is of {} {} in DIMAP {}: known are Pléiades, Pléiades Neo and SPOT 6 and 7 in DIMAP 2 or later.</source>
        <translation>{} es de {} {} en DIMAP {}: se conocen Pléiades, Pléiades Neo y SPOT 6 y 7 en DIMAP 2 o posterior.</translation>
    </message>
    <message>
        <source>{} is of {}: known are {}.</source>
        <translation>{} es de {}: se conocen {}.</translation>
    </message>
    <message>
        <source>{} is ready.</source>
        <translation>{} está listo.</translation>
    </message>
    <message>
        <source>{} is taken for reflectance ({}), and {:.0f} % of a sample of its pixels is outside {:g} to {:g}, at a median of {:.4g}. {}.</source>
        <translation>{} se toma por reflectancia ({}), y {:.0f} % de una muestra de sus píxeles está fuera de {:g} a {:g}, con una mediana de {:.4g}. {}.</translation>
    </message>
    <message>
        <source>{} is {} ({}), whose reflectance is {}, but {} means {}. Choose {} for the product's own.</source>
        <translation>{} es {} ({}), cuya reflectancia es {}, pero {} significa {}. Elija {} para la del producto.</translation>
    </message>
    <message>
        <source>{} is {}, not a file: copy its contents into a file first.</source>
        <translation>{} es {}, no un archivo: copie antes su contenido en un archivo.</translation>
    </message>
    <message>
        <source>{} is {}, of which several bands are needed: give no band, or also values to keep.</source>
        <translation>{} es {}, de la que se necesitan varias bandas: no dé ninguna banda, o dé también valores que se conserven.</translation>
    </message>
    <message>
        <source>{} is {}, which is no scale.</source>
        <translation>{} es {}, que no es una escala.</translation>
    </message>
    <message>
        <source>{} lacks its band {} ({}): {} is not there.</source>
        <translation>A {} le falta su banda {} ({}): {} no está.</translation>
    </message>
    <message>
        <source>{} lacks {}, which has the reflectance coefficients of {}.</source>
        <translation>A {} le falta {}, que tiene los coeficientes de reflectancia de {}.</translation>
    </message>
    <message>
        <source>{} lists no IMAGE_FILE: products of the format before December 2016 are not supported.</source>
        <translation>{} no enumera ningún IMAGE_FILE: los productos del formato anterior a diciembre de 2016 no se admiten.</translation>
    </message>
    <message>
        <source>{} lists no reflectance: no file whose name has _FRE_B or _SRE_B.</source>
        <translation>{} no enumera ninguna reflectancia: ningún archivo cuyo nombre tenga _FRE_B o _SRE_B.</translation>
    </message>
    <message>
        <source>{} looks like reflectance, with numbers of {:.3g} at the most, but {} like digital numbers, with {:.6g}: {} of the two is wrong. Give both as reflectance or both as digital numbers.</source>
        <translation>{} parece reflectancia, con números de {:.3g} como máximo, pero {} parece números digitales, con {:.6g}: {} de los dos es erróneo. Dé ambos como reflectancia o ambos como números digitales.</translation>
    </message>
    <message>
        <source>{} means nodata in all bands of the output, since nodata of {} differs from band to band or does not exist in {}: valid pixels that would be {} are written as {}.</source>
        <translation>{} significa nodata en todas las bandas de la salida, pues el nodata de {} difiere de banda a banda o no existe en {}: los píxeles válidos que serían {} se escriben como {}.</translation>
    </message>
    <message>
        <source>{} min {:02d} s</source>
        <translation>{} min {:02d} s</translation>
    </message>
    <message>
        <source>{} names (--help lists them{})</source>
        <translation>{} nombres (--help los enumera{})</translation>
    </message>
    <message>
        <source>{} names the file {!r}, which is outside the product.</source>
        <translation>{} nombra el archivo {!r}, que está fuera del producto.</translation>
    </message>
    <message>
        <source>{} names {} files of its image, and {} are not there{}.</source>
        <translation>{} nombra {} archivos de su imagen, y {} no están{}.</translation>
    </message>
    <message>
        <source>{} needs a login that QGIS keeps and the engine cannot use. Save a copy of it as GeoTIFF first.</source>
        <translation>{} necesita un acceso que QGIS guarda y que el motor no puede usar. Guarde antes una copia como GeoTIFF.</translation>
    </message>
    <message>
        <source>{} needs {} as well; given are {}.</source>
        <translation>{} necesita también {}; se han dado {}.</translation>
    </message>
    <message>
        <source>{} of radius {}</source>
        <translation>{} de radio {}</translation>
    </message>
    <message>
        <source>{} of temporary files</source>
        <translation>{} de archivos temporales</translation>
    </message>
    <message>
        <source>{} of the RPCs of {} has {} numbers; 20 are needed. {}</source>
        <translation>{} de los RPC de {} tiene {} números; se necesitan 20. {}</translation>
    </message>
    <message>
        <source>{} of the RPCs of {} is 0. {}</source>
        <translation>{} de los RPC de {} es 0. {}</translation>
    </message>
    <message>
        <source>{} of the RPCs of {}: “{}” is not a number. {}</source>
        <translation>{} de los RPC de {}: «{}» no es un número. {}</translation>
    </message>
    <message>
        <source>{} of them exist from an earlier run of the same job and are kept</source>
        <translation>{} de ellas existen de una ejecución anterior del mismo trabajo y se conservan</translation>
    </message>
    <message>
        <source>{} of {:.6g} × {:.6g} moving pixels</source>
        <translation>{} de {:.6g} × {:.6g} píxeles del ráster que se remuestrea</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>{} of {} blocks{}{}</source>
        <translation>{} de {} bloques{}{}</translation>
    </message>
    <message>
        <source>{} of {} tiles are done: the same job again goes on from there.</source>
        <translation>{} de {} teselas están hechas: el mismo trabajo sigue desde ahí.</translation>
    </message>
    <message>
        <source>{} of {} tiles{}</source>
        <translation>{} de {} teselas{}</translation>
    </message>
    <message>
        <source>{} of {}, by its name; kept is {}</source>
        <translation>{} de {}, por su nombre; se conserva: {}</translation>
    </message>
    <message>
        <source>{} of {}: band</source>
        <translation>{} de {}: banda</translation>
    </message>
    <message>
        <source>{} on {} is not the folder in which the run was started. Tiles are written by the workers: choose an output on storage that all of them see under the same path, or no tiled output.</source>
        <translation>{} en {} no es la carpeta en la que se inició la ejecución. Las teselas las escriben los workers: elija una salida en un almacenamiento que todos vean en la misma ruta, o ninguna tesela.</translation>
    </message>
    <message>
        <source>{} onto the grid of {}: {}; {}</source>
        <translation>{} sobre la cuadrícula de {}: {}; {}</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>{} says that it has {:,} × {:,} pixels</source>
        <translation>{} dice tener {:,} × {:,} píxeles</translation>
    </message>
    <message>
        <source>{} takes {}, not {}.</source>
        <translation>{} toma {}, no {}.</translation>
    </message>
    <message>
        <source>{} tile in {}</source>
        <translation>{} tesela en {}</translation>
    </message>
    <message>
        <source>{} tiles in {}</source>
        <translation>{} teselas en {}</translation>
    </message>
    <message>
        <source>{} worker</source>
        <translation>{} worker</translation>
    </message>
    <message>
        <source>{} worker processes on this machine{}</source>
        <translation>{} procesos de trabajo en este equipo{}</translation>
    </message>
    <message>
        <source>{} workers</source>
        <translation>{} workers</translation>
    </message>
    <message>
        <source>{} workers are paused: they are short of memory.</source>
        <translation>{} workers están en pausa: les falta memoria.</translation>
    </message>
    <message>
        <source>{} workers with {} threads</source>
        <translation>{} workers con {} hilos</translation>
    </message>
    <message>
        <source>{} workers, {} for one</source>
        <translation>{} workers, por ejemplo {}</translation>
    </message>
    <message>
        <source>{} would be a GeoTIFF: give it a name that ends in .tif.</source>
        <translation>{} sería un GeoTIFF: déle un nombre que termine en .tif.</translation>
    </message>
    <message>
        <source>{} would be a VRT over tiles: give it a name that ends in .vrt.</source>
        <translation>{} sería un VRT de teselas: dele un nombre que termine en .vrt.</translation>
    </message>
    <message>
        <source>{} would have {}, and without BigTIFF a file ends at {}: leave out the creation option BIGTIFF=NO.</source>
        <translation>{} tendría {}, y sin BigTIFF un archivo termina en {}: quite la opción de creación BIGTIFF=NO.</translation>
    </message>
    <message>
        <source>{} {} does not exist: {} has {}.</source>
        <translation>{} {} no existe: {} tiene {}.</translation>
    </message>
    <message>
        <source>{} × {} pixels</source>
        <translation>{} × {} píxeles</translation>
    </message>
    <message>
        <source>{} × {} pixels do not divide into windows of {} × {}. {}. Or choose edge partial or trim.</source>
        <translation>{} × {} píxeles no se dividen en ventanas de {} × {}. {}. O elija el borde partial o trim.</translation>
    </message>
    <message>
        <source>{} × {} pixels of {:g} × {:g}{}, corner ({:.12g}, {:.12g}), {}</source>
        <translation>{} × {} píxeles de {:g} × {:g}{}, esquina ({:.12g}, {:.12g}), {}</translation>
    </message>
    <message>
        <source>{} × {} pixels of {}</source>
        <translation>{} × {} píxeles de {}</translation>
    </message>
    <message>
        <source>{}, band {}</source>
        <translation>{}, banda {}</translation>
    </message>
    <message>
        <source>{}, but at most {:,} along a side can be processed: the file is damaged, or must be cut into smaller ones.</source>
        <translation>{}, pero se pueden procesar como máximo {:,} por lado: el archivo está dañado, o debe cortarse en otros más pequeños.</translation>
    </message>
    <message>
        <source>{}, but {} is not {} in any known sensor.</source>
        <translation>{}, pero {} no es {} en ningún sensor conocido.</translation>
    </message>
    <message>
        <source>{}, but {} of {} is {}.</source>
        <translation>{}, pero {} de {} es {}.</translation>
    </message>
    <message>
        <source>{}, elsewhere {}</source>
        <translation>{}, en otra parte {}</translation>
    </message>
    <message>
        <source>{}, going by one block</source>
        <translation>{}, según un bloque</translation>
    </message>
    <message>
        <source>{}, of {}</source>
        <translation>{}, de {}</translation>
    </message>
    <message>
        <source>{}, which is described as “{}”.</source>
        <translation>{}, que se describe como «{}».</translation>
    </message>
    <message>
        <source>{}, which is {} by its name.</source>
        <translation>{}, que es {} por su nombre.</translation>
    </message>
    <message>
        <source>{}, whose wavelength is {:g} µm.</source>
        <translation>{}, cuya longitud de onda es {:g} µm.</translation>
    </message>
    <message>
        <source>{}, widened {:.6g} × {:.6g} times, as the moving raster is finer</source>
        <translation>{}, ensanchado {:.6g} × {:.6g} veces, pues el ráster que se remuestrea es más fino</translation>
    </message>
    <message>
        <source>{}. They are not applied: the numbers in the file are computed.</source>
        <translation>{}. No se aplican: se calcula con los números del archivo.</translation>
    </message>
    <message>
        <source>{}: a number from {:g} on is wanted, not {:g}.</source>
        <translation>{}: se espera un número desde {:g}, no {:g}.</translation>
    </message>
    <message>
        <source>{}: a number from {:g} to {:g} is wanted, not {:g}.</source>
        <translation>{}: se espera un número de {:g} a {:g}, no {:g}.</translation>
    </message>
    <message>
        <source>{}: another file, of {:,} bytes instead of {:,}</source>
        <translation>{}: otro archivo, de {:,} bytes en lugar de {:,}</translation>
    </message>
    <message>
        <source>{}: another raster, of {} × {} pixels and {} bands</source>
        <translation>{}: otro ráster, de {} × {} píxeles y {} bandas</translation>
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
        <translation>{}: dé path o geometries, exactamente uno de los dos.</translation>
    </message>
    <message>
        <source>{}: give {}, too.</source>
        <translation>{}: dé también {}.</translation>
    </message>
    <message>
        <source>{}: must be [xmin, ymin, xmax, ymax], each minimum below its maximum, not {}.</source>
        <translation>{}: debe ser [xmin, ymin, xmax, ymax], cada mínimo por debajo de su máximo, no {}.</translation>
    </message>
    <message>
        <source>{}: must be a list of GeoJSON objects, not {}.</source>
        <translation>{}: debe ser una lista de objetos GeoJSON, no {}.</translation>
    </message>
    <message>
        <source>{}: must be a list of different band numbers, not {}.</source>
        <translation>{}: debe ser una lista de números de banda distintos, no {}.</translation>
    </message>
    <message>
        <source>{}: must be a list of different whole numbers, not {}.</source>
        <translation>{}: debe ser una lista de números enteros distintos, no {}.</translation>
    </message>
    <message>
        <source>{}: must be a list of numbers or [min, max] ranges, not {}.</source>
        <translation>{}: debe ser una lista de números o rangos [min, max], no {}.</translation>
    </message>
    <message>
        <source>{}: must be a list of rasters such as [{{"path": "scene.tif"}}], not {}.</source>
        <translation>{}: debe ser una lista de rásteres como [{{"path": "scene.tif"}}], no {}.</translation>
    </message>
    <message>
        <source>{}: must be a list of {}, not {}.</source>
        <translation>{}: debe ser una lista de {}, no {}.</translation>
    </message>
    <message>
        <source>{}: must be a number or a [min, max] range, not {}.</source>
        <translation>{}: debe ser un número o un rango [min, max], no {}.</translation>
    </message>
    <message>
        <source>{}: must be a number{}, not {}.</source>
        <translation>{}: debe ser un número{}, no {}.</translation>
    </message>
    <message>
        <source>{}: must be a raster such as {{"path": "scene.tif"}}, not {}.</source>
        <translation>{}: debe ser un ráster como {{"path": "scene.tif"}}, no {}.</translation>
    </message>
    <message>
        <source>{}: must be a text, not {}.</source>
        <translation>{}: debe ser un texto, no {}.</translation>
    </message>
    <message>
        <source>{}: must be a whole number{}, not {}.</source>
        <translation>{}: debe ser un número entero{}, no {}.</translation>
    </message>
    <message>
        <source>{}: must be an extent such as {{"bounds": [0, 0, 9, 9], "crs": "EPSG:32631"}}, not {}.</source>
        <translation>{}: debe ser una extensión como {{"bounds": [0, 0, 9, 9], "crs": "EPSG:32631"}}, no {}.</translation>
    </message>
    <message>
        <source>{}: must be an object such as {{"COMPRESS": "ZSTD"}}, not {}.</source>
        <translation>{}: debe ser un objeto como {{"COMPRESS": "ZSTD"}}, no {}.</translation>
    </message>
    <message>
        <source>{}: must be one of {}, not {}.</source>
        <translation>{}: debe ser uno de {}, no {}.</translation>
    </message>
    <message>
        <source>{}: must be polygons such as {{"path": "area.geojson"}}, not {}.</source>
        <translation>{}: debe ser polígonos como {{"path": "area.geojson"}}, no {}.</translation>
    </message>
    <message>
        <source>{}: must be true or false, not {}.</source>
        <translation>{}: debe ser true o false, no {}.</translation>
    </message>
    <message>
        <source>{}: must have each choice once, not {}.</source>
        <translation>{}: debe tener cada opción una vez, no {}.</translation>
    </message>
    <message>
        <source>{}: no known sensor has {} in these bands.</source>
        <translation>{}: ningún sensor conocido tiene {} en estas bandas.</translation>
    </message>
    <message>
        <source>{}: whole numbers with commas between them are wanted, not {}.</source>
        <translation>{}: se esperan números enteros separados por comas, no {}.</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{}: {} ({}), {} is {}</source>
        <translation>{}: {} ({}), {} es {}</translation>
    </message>
    <message>
        <source>{}: {} is not known. {}</source>
        <translation>{}: {} no se conoce. {}</translation>
    </message>
    <message>
        <source>{}: {} is too large: {} at the most.</source>
        <translation>{}: {} es demasiado grande: {} como máximo.</translation>
    </message>
    <message>
        <source>{}; they are applied</source>
        <translation>{}; se aplican</translation>
    </message>
    <message>
        <source>{}={} is a creation option of GeoTIFF, not of COG: use {}.</source>
        <translation>{}={} es una opción de creación de GeoTIFF, no de COG: use {}.</translation>
    </message>
    <message>
        <source>{}={} is no place of a band: write {}.</source>
        <translation>{}={} no es el lugar de una banda: escriba {}.</translation>
    </message>
    <message>
        <source>{}={} is not a number: write {}.</source>
        <translation>{}={} no es un número: escriba {}.</translation>
    </message>
    <message>
        <source>{}_DEN_COEFF of the RPCs of {} are 0 in the scene's middle. {}</source>
        <translation>{}_DEN_COEFF de los RPC de {} son 0 en el medio de la escena. {}</translation>
    </message>
    <message>
        <source>{}_NUM_COEFF of the RPCs of {} are all 0. {}</source>
        <translation>{}_NUM_COEFF de los RPC de {} son todos 0. {}</translation>
    </message>
    <message>
        <source>{}{} cannot be opened as a raster: its metadata are not UTF-8 ({}).</source>
        <translation>{}{} no se puede abrir como ráster: sus metadatos no son UTF-8 ({}).</translation>
    </message>
    <message>
        <source>{}{} cannot be opened as a raster: {}</source>
        <translation>{}{} no se puede abrir como ráster: {}</translation>
    </message>
    <message>
        <source>{}{} cannot be read: its metadata are not UTF-8 ({}).</source>
        <translation>{}{} no se puede leer: sus metadatos no son UTF-8 ({}).</translation>
    </message>
    <message>
        <source>{}{} cannot be read: {}.</source>
        <translation>{}{} no se puede leer: {}.</translation>
    </message>
    <message>
        <source>{}{} does not exist.</source>
        <translation>{}{} no existe.</translation>
    </message>
    <message>
        <source>{}{} for the file</source>
        <translation>{}{} para el archivo</translation>
    </message>
    <message>
        <source>{}{} is missing.</source>
        <translation>Falta {}{}.</translation>
    </message>
    <message>
        <source>{}{}: its lists or objects are nested too deeply.</source>
        <translation>{}{}: sus listas u objetos están demasiado anidados.</translation>
    </message>
    <message>
        <source>{}{}: unknown key; known are {}.</source>
        <translation>{}{}: clave desconocida; se conocen {}.</translation>
    </message>
</context>
</TS>
