namespace Jiuye.Vocabulary;

/// <summary>A date lies outside the years whose working days are known. The message names the file that is missing.</summary>
public sealed class MissingCalendarYearException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="year">The year that is missing.</param>
    /// <param name="file">The file that would hold it.</param>
    public MissingCalendarYearException(int year, string file)
        : base($"The working days of {year} are not known: there is no {file}. Add the year once its holiday notice is published.")
    {
        Year = year;
        File = file;
    }

    /// <summary>The year that is missing.</summary>
    public int Year { get; }

    /// <summary>The file that would hold it: <c>datasets/calendars/prc-2027.json</c>.</summary>
    public string File { get; }
}
