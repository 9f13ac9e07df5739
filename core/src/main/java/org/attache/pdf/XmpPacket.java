package org.attache.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attache.brief.Front;

/** Writes the metadata packet (ISO 16684-1), with the standards the file claims to meet. */
final class XmpPacket {

  private final StringBuilder xml = new StringBuilder(4096);

  private XmpPacket() {}

  /** The packet; without files a document of PDF 2.0 is plain PDF/A-4. */
  static byte[] of(Properties properties, PdfProfile profile, boolean hasFiles) {
    XmpPacket packet = new XmpPacket();
    packet.xml.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    packet.xml.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
    packet.xml.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
    packet.dublinCore(properties.front());
    packet.basics(properties);
    if (profile.isPdf2()) {
      packet.xml.append(STANDARDS_OF_PDF_2);
      packet.xml.append(hasFiles ? WITH_FILES : "");
    } else {
      packet.xml.append(STANDARDS_OF_PDF_1);
    }
    packet.xml.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
    return packet.xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void dublinCore(Front front) {
    xml.append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
    xml.append("<dc:format>application/pdf</dc:format>\n");
    alternatives("title", front.title());
    if (!front.description().isEmpty()) {
      alternatives("description", front.description());
    }
    list("creator", "Seq", front.authors());
    list("subject", "Bag", front.keywords());
    list("language", "Bag", List.of(front.language()));
    xml.append("</rdf:Description>\n");
  }

  private void alternatives(String name, String text) {
    xml.append("<dc:").append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
    escape(text);
    xml.append("</rdf:li></rdf:Alt></dc:").append(name).append(">\n");
  }

  private void list(String name, String kind, List<String> texts) {
    if (texts.isEmpty()) {
      return;
    }
    xml.append("<dc:").append(name).append("><rdf:").append(kind).append('>');
    for (String text : texts) {
      xml.append("<rdf:li>");
      escape(text);
      xml.append("</rdf:li>");
    }
    xml.append("</rdf:").append(kind).append("></dc:").append(name).append(">\n");
  }

  private void basics(Properties properties) {
    xml.append("<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"");
    xml.append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n");
    element("xmp:CreateDate", properties.xmpDate());
    element("xmp:ModifyDate", properties.xmpDate());
    element("xmp:MetadataDate", properties.xmpDate());
    element("xmp:CreatorTool", Properties.PRODUCER);
    element("pdf:Producer", Properties.PRODUCER);
    if (!properties.keywords().isEmpty()) {
      element("pdf:Keywords", properties.keywords());
    }
    xml.append("</rdf:Description>\n");
  }

  private void element(String name, String text) {
    xml.append('<').append(name).append('>');
    escape(text);
    xml.append("</").append(name).append(">\n");
  }

  /** Characters that XML 1.0 cannot hold at all are left out. */
  private void escape(String text) {
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                default -> {
                  if (isXml(c)) {
                    xml.appendCodePoint(c);
                  }
                }
              }
            });
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c < 0xD800
        || c >= 0xE000 && c < 0xFFFE
        || c > 0xFFFF;
  }

  /** ISO 19005-3 6.6.2.3: properties that XMP does not define are described in the packet. */
  private static final String STANDARDS_OF_PDF_1 =
      """
      <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
      <pdfaid:part>3</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <pdfuaid:part>1</pdfuaid:part>
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
      xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
      xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 that the file meets</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      """;

  private static final String STANDARDS_OF_PDF_2 =
      """
      <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
      <pdfaid:part>4</pdfaid:part>
      <pdfaid:rev>2020</pdfaid:rev>
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <pdfuaid:part>2</pdfuaid:part>
      <pdfuaid:rev>2024</pdfuaid:rev>
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdfd="http://pdfa.org/declarations/">
      <pdfd:declarations><rdf:Bag>
      <rdf:li rdf:parseType="Resource">
      <pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#accessibility1.0</pdfd:conformsTo>
      </rdf:li>
      <rdf:li rdf:parseType="Resource">
      <pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#reuse1.0</pdfd:conformsTo>
      </rdf:li>
      </rdf:Bag></pdfd:declarations>
      </rdf:Description>
      """;

  private static final String WITH_FILES =
      """
      <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
      <pdfaid:conformance>F</pdfaid:conformance>
      </rdf:Description>
      """;
}
