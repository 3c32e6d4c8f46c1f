using System.Text;
using System.Xml;
using System.Xml.Linq;
using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Tests.Reporting;

/// <summary>Reads a written page with a strict XML reader, which no unbalanced or unescaped mark survives.</summary>
internal static class PageReading
{
    internal static string Html(NightReport report)
    {
        using var output = new MemoryStream();
        NightReportHtml.Write(report, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    internal static XDocument Parse(string html)
    {
        using var text = new StringReader(html);
        using var reader = XmlReader.Create(text, new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        return XDocument.Load(reader);
    }

    internal static XElement Drawn(Action<Markup> write)
    {
        var markup = new Markup();
        write(markup);
        return Parse(markup.Finish()).Root!;
    }

    internal static IEnumerable<XElement> Named(this XContainer within, string name) =>
        within.Descendants().Where(element => element.Name.LocalName == name);

    internal static double Length(this XElement element, string attribute) =>
        double.Parse(element.Attribute(attribute)!.Value, System.Globalization.CultureInfo.InvariantCulture);
}
