using System.Globalization;
using System.Text;
using Jiuye.Casework;

namespace Jiuye;

/// <summary>How a folder of worklists is laid out: a file a holder, and one that lists them.</summary>
internal static class WorklistFiles
{
    /// <summary>The file over the lists.</summary>
    internal const string Contents = "worklists.csv";

    /// <summary>Its header.</summary>
    internal const string Heading = "holder,file,duties,overdue";

    /// <summary>A list's line in it.</summary>
    internal static string Line(Worklist list, string file) => string.Create(
        CultureInfo.InvariantCulture,
        $"{CsvField.Of(list.Holder)},{file},{list.Duties.Count},{list.Duties.Count(static duty => duty.Status == DutyStatus.Overdue)}");

    /// <summary>The name of a holder's file. A holder's code comes from a file: whatever could be part of a path is written as its number.</summary>
    internal static string NameFor(string holder, string extension)
    {
        if (holder.Length == 0)
            return "nobody" + extension;
        var name = new StringBuilder("of-");
        foreach (var sign in holder)
        {
            if (char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_')
                name.Append(sign);
            else
                name.Append(CultureInfo.InvariantCulture, $"%{(int)sign:X4}");
        }

        return name.Append(extension).ToString();
    }
}
