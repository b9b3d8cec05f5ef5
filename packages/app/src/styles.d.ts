declare module "virtual:styles";
