using System.Collections.Generic;
using System.Linq;
using IcpAnalyzers.Core.Sheet.Providers;

namespace IcpAnalyzers.Core.Sheet.Pdf;

/// <summary>The sheet as a PDF on A4 with an embedded font: the facts, then the form of each provider on a page of its own.</summary>
public static class SheetPdf
{
    /// <param name="sheet">What is written.</param>
    /// <param name="forms">The forms that get a page each.</param>
    /// <param name="font">Has outlines for Latin and Chinese.</param>
    /// <param name="missing">The characters that the font does not have; they are shown as a box.</param>
    public static byte[] Write(FilingSheet sheet, IReadOnlyList<ProviderForm> forms, TrueTypeFont font, out string missing)
    {
        var title = ("技术信息表 " + sheet.App.Name + " " + sheet.App.Version).Trim();
        var document = new PdfDocument(font, title);
        var flow = new PdfFlow(document);
        flow.Page();
        flow.Heading("App 备案技术信息表 Technical-information sheet of the ICP filing", 9, accented: true);
        flow.Heading(sheet.App.Name, 20, accented: false);
        foreach (var block in SheetPage.Of(sheet))
            flow.Block(block);
        foreach (var form in forms)
        {
            flow.Page();
            flow.Heading(form.Name.ToString(), 16, accented: false);
            foreach (var block in ProviderView.Of(form, sheet))
                flow.Block(block);
        }

        flow.Footers(title);
        missing = string.Concat(document.Missing.Select(char.ConvertFromUtf32));
        return document.ToArray();
    }
}
