namespace Jiuye;

/// <summary>One step of the night: reads what earlier steps wrote, writes its own files, and may be done again without harm.</summary>
internal interface INightStep
{
    /// <summary>The step's name in the journal and in progress reports.</summary>
    string Name { get; }

    /// <summary>Does the step.</summary>
    /// <returns>The files it made, relative to the run's folder.</returns>
    IReadOnlyList<string> Run(Night night);

    /// <summary>Removes what the step needed only until its end was noted; called again where a killed run did not come to it.</summary>
    void CleanUp(Night night)
    {
    }
}
