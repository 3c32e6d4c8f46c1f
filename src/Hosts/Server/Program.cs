using Jiuye.Server;

var builder = WebApplication.CreateSlimBuilder(args);
ServerOptions options;
try
{
    options = ServerOptions.From(builder.Configuration);
}
catch (InvalidDataException problem)
{
    await Console.Error.WriteLineAsync($"jiuye-server: {problem.Message}");
    return 2;
}

builder.Services.AddProblemDetails();
builder.Services.AddSingleton(options);
builder.Services.AddSingleton<DatasetEngine>();
builder.Services.AddHostedService(static services => services.GetRequiredService<DatasetEngine>());
var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.Use((context, next) => ApiKey.Check(context, options, next));
DistrictApi.Map(app);
AdviceApi.Map(app);
await app.RunAsync();
return 0;
