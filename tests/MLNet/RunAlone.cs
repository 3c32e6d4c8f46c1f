namespace Jiuye.MLNet.Tests;

/// <summary>Tests that change the folder of the process: none runs beside them.</summary>
[CollectionDefinition(nameof(RunAlone), DisableParallelization = true)]
public sealed class RunAlone;
