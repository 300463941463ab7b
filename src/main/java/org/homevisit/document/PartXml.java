package org.homevisit.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An XML part read forward. No document type, no entity: a workbook has none, an attack has. */
final class PartXml implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader xml;

    PartXml(InputStream in) {
        this.in = in;
        try {
            this.xml = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException broken) {
            throw SheetFault.rule("document.sheet.broken");
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        return factory;
    }

    /** To the next start or end of an element; false at the end of the part. */
    boolean nextElement() {
        try {
            while (xml.hasNext()) {
                var event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            throw SheetFault.rule("document.sheet.broken");
        }
    }

    boolean isStart(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    boolean isEnd(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    String name() {
        return xml.getLocalName();
    }

    /** Empty when absent; the prefix does not matter. */
    String attribute(String name) {
        for (var index = 0; index < xml.getAttributeCount(); index++) {
            if (xml.getAttributeLocalName(index).equals(name)) {
                return xml.getAttributeValue(index);
            }
        }
        return "";
    }

    /** Adds this element's text, at most so many characters, and goes to its end. */
    void text(StringBuilder into, int most) {
        try {
            for (var event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
                if (event == XMLStreamConstants.CHARACTERS
                        || event == XMLStreamConstants.CDATA
                        || event == XMLStreamConstants.SPACE) {
                    if (into.length() + xml.getTextLength() > most) {
                        throw SheetFault.rule("document.sheet.textTooLong", most);
                    }
                    into.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    throw SheetFault.rule("document.sheet.broken");
                }
            }
        } catch (XMLStreamException broken) {
            throw SheetFault.rule("document.sheet.broken");
        }
    }

    @Override
    public void close() {
        try {
            xml.close();
            in.close();
        } catch (XMLStreamException | IOException failure) {
            throw new UncheckedIOException(new IOException(failure));
        }
    }
}
