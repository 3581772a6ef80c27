<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <pipe>
    <provider>
      <resampling enabled="false" maxOversampling="2" zoomedInResamplingMethod="nearestNeighbour" zoomedOutResamplingMethod="nearestNeighbour"/>
    </provider>
    <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" nodataColor="" classificationMin="0" classificationMax="1">
      <rasterTransparency/>
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" minimumValue="0" maximumValue="1" labelPrecision="2">
          <colorramp name="[source]" type="gradient">
            <Option type="Map">
              <Option name="color1" type="QString" value="26,122,58,255"/>
              <Option name="color2" type="QString" value="77,0,75,255"/>
              <Option name="discrete" type="QString" value="0"/>
              <Option name="rampType" type="QString" value="gradient"/>
              <Option name="stops" type="QString" value="0.1429;140,198,101,255:0.2857;227,238,176,255:0.4286;240,240,240,255:0.5714;217,184,216,255:0.7143;194,143,191,255:0.8571;152,74,151,255"/>
            </Option>
            <prop k="color1" v="26,122,58,255"/>
            <prop k="color2" v="77,0,75,255"/>
            <prop k="discrete" v="0"/>
            <prop k="rampType" v="gradient"/>
            <prop k="stops" v="0.1429;140,198,101,255:0.2857;227,238,176,255:0.4286;240,240,240,255:0.5714;217,184,216,255:0.7143;194,143,191,255:0.8571;152,74,151,255"/>
          </colorramp>
          <item value="0" label="0" color="#1a7a3a" alpha="255"/>
          <item value="0.1429" label="0.1429" color="#8cc665" alpha="255"/>
          <item value="0.2857" label="0.2857" color="#e3eeb0" alpha="255"/>
          <item value="0.4286" label="0.4286" color="#f0f0f0" alpha="255"/>
          <item value="0.5714" label="0.5714" color="#d9b8d8" alpha="255"/>
          <item value="0.7143" label="0.7143" color="#c28fbf" alpha="255"/>
          <item value="0.8571" label="0.8571" color="#984a97" alpha="255"/>
          <item value="1" label="1" color="#4d004b" alpha="255"/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <brightnesscontrast brightness="0" contrast="0" gamma="1"/>
    <huesaturation saturation="0" grayscaleMode="0" invertColors="0" colorizeOn="0" colorizeRed="255" colorizeGreen="128" colorizeBlue="128" colorizeStrength="100"/>
    <rasterresampler maxOversampling="2"/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
